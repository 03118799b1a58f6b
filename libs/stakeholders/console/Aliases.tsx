import { useNotify, useTranslate } from 'react-admin';
import { Box, Chip, Typography } from '@mui/material';
import { Notice, NOTICE_STAYS, useRun } from '@regiekamer/shared-console';
import { ForgetAliasDocument, KeepAliasDocument } from './job-changes.generated.js';

/** The e-mail addresses that somebody had before, by which they are still found. */
export function Aliases({ stakeholderId, aliases, mayEdit }: { stakeholderId: string; aliases: readonly { id: string; email: string }[]; mayEdit: boolean }) {
  const translate = useTranslate();
  const notify = useNotify();
  const keep = useRun(KeepAliasDocument, { success: 'app.restored' });
  const forget = useRun(ForgetAliasDocument);
  if (aliases.length === 0) return null;

  const remove = async (email: string) => {
    if (!(await forget.run({ stakeholderId, email }))) return;
    notify(
      <Notice
        text={translate('stakeholders.aliases.forgotten', { email })}
        actions={[{ label: 'ra.action.undo', run: () => void keep.run({ stakeholderId, email }) }]}
      />,
      { autoHideDuration: NOTICE_STAYS },
    );
  };

  return (
    <Box component="section" aria-labelledby="aliases" sx={{ mb: 2 }}>
      <Typography component="h3" variant="body2" id="aliases" sx={{ color: 'text.secondary', mb: 0.5 }}>
        {translate('stakeholders.aliases.title')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
        {aliases.map(({ id, email }) => (
          <li key={id} style={{ minWidth: 0, maxWidth: '100%' }}>
            <Chip
              size="small"
              variant="outlined"
              label={email}
              disabled={forget.running}
              {...(mayEdit
                ? { onDelete: () => void remove(email), 'aria-label': translate('stakeholders.aliases.forget', { email }) }
                : {})}
            />
          </li>
        ))}
      </Box>
    </Box>
  );
}
