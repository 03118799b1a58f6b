import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import {
  useCanAccess,
  useDataProvider,
  useNotify,
  useRecordContext,
  useRedirect,
  useResourceContext,
  useTranslate,
} from 'ra-core';
import { Button } from '@mui/material';
import ArchiveIcon from '@mui/icons-material/Inventory2Outlined';
import { useDescription } from './console-part.js';
import type { RegiekamerDataProvider } from './data-provider.js';
import { Notice, NOTICE_STAYS } from './Notice.js';

/** Archives the record at once and offers the way back for ten seconds: no question, and nothing that waits unsaved. */
export function ArchiveButton({ redirect = 'list' }: { redirect?: 'list' | false }) {
  const record = useRecordContext();
  const resource = useResourceContext() ?? '';
  const description = useDescription(resource);
  const dataProvider = useDataProvider<RegiekamerDataProvider>();
  const queryClient = useQueryClient();
  const notify = useNotify();
  const go = useRedirect();
  const translate = useTranslate();
  const [busy, setBusy] = useState(false);
  const { canAccess } = useCanAccess({ resource, action: 'delete', enabled: resource !== '' });
  if (!record || !description.archive || !canAccess || record['archivedAt']) return null;

  const tell = (error: unknown) => notify(error instanceof Error ? error.message : 'errors.INTERNAL_SERVER_ERROR', { type: 'error' });

  const restore = async () => {
    try {
      await dataProvider.restore(resource, { id: record.id });
      notify('app.restored', { type: 'success' });
    } catch (error) {
      tell(error);
    }
    await queryClient.invalidateQueries();
  };

  const archive = async () => {
    setBusy(true);
    try {
      await dataProvider.delete(resource, { id: record.id, previousData: record });
      notify(
        <Notice text={translate('app.archived')} actions={description.restore ? [{ label: 'ra.action.undo', run: () => void restore() }] : []} />,
        { autoHideDuration: NOTICE_STAYS },
      );
      if (redirect) go(redirect, resource);
      await queryClient.invalidateQueries();
    } catch (error) {
      tell(error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Button size="small" startIcon={<ArchiveIcon />} onClick={() => void archive()} disabled={busy}>
      {translate('app.archive')}
    </Button>
  );
}
