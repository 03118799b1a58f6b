import { useRecordContext, useResourceContext } from 'react-admin';
import { HistoryPanel } from '@regiekamer/shared-console';
import type { StakeholderValues } from './resources.js';

export default function StakeholderHistory() {
  const record = useRecordContext<StakeholderValues>();
  const resource = useResourceContext() ?? '';
  return record ? <HistoryPanel recordType={record.kind} recordId={record.id} resource={resource} /> : null;
}
