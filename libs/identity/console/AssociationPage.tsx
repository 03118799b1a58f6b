import { useRef } from 'react';
import { Form, NumberInput, ResourceContextProvider, SaveButton, TextInput, Title, email, maxLength, maxValue, minValue, required, useCanAccess, useNotify, useTranslate } from 'react-admin';
import { Alert, Box, Card, CardContent, Typography } from '@mui/material';
import { LoadError, useDocument, useRun, Waiting, type ApiError } from '@regiekamer/shared-console';
import { AssociationDocument, UpdateAssociationDocument, type AssociationQuery } from './documents.generated.js';

/** Whose control room this is: the name in letters and reports, where outsiders write, and how long people are kept. */
export default function AssociationPage() {
  const translate = useTranslate();
  const { canAccess, isPending } = useCanAccess({ resource: 'ADMINISTRATION', action: 'edit' });
  const { data, error, refetch } = useDocument(AssociationDocument, {});
  return (
    <Box sx={{ py: 2, maxWidth: 640 }}>
      <Title title="association.title" />
      {error && !data ? <LoadError error={error} onRetry={() => void refetch()} /> : null}
      {isPending || (!data && !error) ? <Waiting rows={4} /> : null}
      {canAccess === false ? <Alert severity="warning">{translate('errors.FORBIDDEN')}</Alert> : null}
      {data && canAccess ? <Settings key={data.association.version} association={data.association} /> : null}
    </Box>
  );
}

function Settings({ association: { version, ...values } }: { association: AssociationQuery['association'] }) {
  const translate = useTranslate();
  const notify = useNotify();
  const refused = useRef<ApiError['fields'] | undefined>(undefined);
  const { run } = useRun(UpdateAssociationDocument, {
    success: 'association.saved',
    onError: (error) => {
      refused.current = error.fields;
      notify(error.message, { type: 'error' });
    },
  });
  const save = async ({ name, privacyEmail, retentionMonths }: Partial<typeof values>) => {
    refused.current = undefined;
    await run({ version, input: { name: name ?? null, privacyEmail: privacyEmail ?? null, retentionMonths: retentionMonths ?? null } });
    return refused.current; // each stands at its field
  };
  return (
    <Card>
      <CardContent>
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
          {translate('association.intro')}
        </Typography>
        <ResourceContextProvider value="association">
          <Form record={values} onSubmit={save} warnWhenUnsavedChanges>
            <TextInput source="name" validate={[required(), maxLength(200)]} helperText="association.name_help" autoComplete="off" />
            <TextInput source="privacyEmail" type="email" validate={email()} helperText="association.email_help" autoComplete="off" />
            <NumberInput source="retentionMonths" validate={[required(), minValue(1), maxValue(240)]} min={1} max={240} helperText="association.retention_help" />
            <Box sx={{ mt: 1 }}>
              <SaveButton />
            </Box>
          </Form>
        </ResourceContextProvider>
      </CardContent>
    </Card>
  );
}
