import { Create, SimpleForm, useGetIdentity, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { Typography } from '@mui/material';
import { FormToolbar, Waiting } from '@regiekamer/shared-console';
import { Essentials, Further, More } from './IssueForm.js';

/** A new issue in half a minute: five answers; whoever has more to say opens the rest. */
export default function IssueCreate() {
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  const [search] = useSearchParams();
  const themeId = search.get('theme');
  if (!identity) return <Waiting />;
  return (
    <Create redirect="show" title="issues.add">
      <SimpleForm
        toolbar={<FormToolbar />}
        warnWhenUnsavedChanges
        defaultValues={{ regisseurId: String(identity.id), ...(themeId ? { themeId } : {}) }}
        sx={{ maxWidth: 720 }}
      >
        <Essentials autoFocus />
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('issues.form.you')}
        </Typography>
        <More>
          <Further isNew />
        </More>
      </SimpleForm>
    </Create>
  );
}
