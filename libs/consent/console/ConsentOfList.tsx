import { useState } from 'react';
import { useCanAccess, useRecordContext, useTranslate } from 'react-admin';
import { Box, Button, Typography } from '@mui/material';
import AddIcon from '@mui/icons-material/Add';
import SendIcon from '@mui/icons-material/ForwardToInboxOutlined';
import type { StakeholderFilter } from '@regiekamer/shared-console';
import RecordConsents from './RecordConsents.js';
import SendPreferenceLinks from './SendPreferenceLinks.js';

/** On a contact list: consent of everyone whom it asks for, those who are left out for want of it among them. */
export default function ConsentOfList() {
  const translate = useTranslate();
  const record = useRecordContext<{ id: string; everyone?: StakeholderFilter }>();
  const { canAccess: mayRecord } = useCanAccess({ resource: 'CONSENT', action: 'edit' });
  const [dialog, setDialog] = useState<'record' | 'send' | null>(null);
  if (!record?.everyone) return null;
  const props = { filter: record.everyone, onClose: () => setDialog(null) };
  return (
    <>
      <Typography variant="body2" sx={{ color: 'text.secondary', maxWidth: '75ch' }}>
        {translate('consent.of_list.intro')}
      </Typography>
      {mayRecord ? (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
          <Button size="small" startIcon={<AddIcon />} onClick={() => setDialog('record')}>
            {translate('consent.of_list.record')}
          </Button>
          <Button size="small" startIcon={<SendIcon />} onClick={() => setDialog('send')}>
            {translate('consent.of_list.send')}
          </Button>
        </Box>
      ) : null}
      {dialog === 'record' ? <RecordConsents {...props} /> : null}
      {dialog === 'send' ? <SendPreferenceLinks {...props} /> : null}
    </>
  );
}
