import { useState } from 'react';
import { Form, useRecordContext, useResourceContext, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { Button } from '@mui/material';
import MergeIcon from '@mui/icons-material/Merge';
import { StakeholderInput } from '@regiekamer/shared-console';

/** From a record: made one with another that one looks up. */
export default function MergePanel() {
  const translate = useTranslate();
  const record = useRecordContext();
  const resource = useResourceContext() ?? 'people';
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  if (!record || record['archivedAt']) return null;
  if (!open) {
    return (
      <Button size="small" startIcon={<MergeIcon />} onClick={() => setOpen(true)}>
        {translate('merges.merge_with')}
      </Button>
    );
  }
  return (
    <Form
      record={{}}
      onSubmit={(values: { otherId?: string }) => {
        if (values.otherId && values.otherId !== record.id) void navigate(`/merge/${resource}/${record.id}/${values.otherId}`);
      }}
    >
      <StakeholderInput source="otherId" label="merges.other" kind={resource === 'people' ? 'PERSON' : 'ORGANISATION'} helperText={false} autoFocus />
      <Button type="submit" size="small" variant="outlined">
        {translate('merges.compare_with')}
      </Button>
    </Form>
  );
}
