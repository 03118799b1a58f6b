import { useState, type ReactNode } from 'react';
import { EditButton, Link, ShowBase, Title, useCanAccess, useShowContext, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { Alert, Box, Button, Card, CardContent, Stack, Typography } from '@mui/material';
import { HistoryPanel, LoadError, ReasonDialog, useFormat, useRun, Waiting } from '@regiekamer/shared-console';
import { stakeholderPath } from '@regiekamer/stakeholders-console';
import { CloseRequest } from './CloseRequest.js';
import { ExtendPrivacyRequestDocument, RecordPrivacyObjectionDocument } from './desk.generated.js';
import { DueChip } from './DueChip.js';
import { ErasurePanel } from './ErasurePanel.js';
import { MentionsPanel } from './MentionsPanel.js';
import type { PrivacyRequest } from './resources.js';

const codes = { kind: 'RequestKind', way: 'RequestWay', status: 'RequestStatus' };
const stay = { onError: () => undefined };

export default function RequestShow() {
  return (
    <ShowBase queryOptions={stay}>
      <Content />
    </ShowBase>
  );
}

function Content() {
  const { record, error, isPending, refetch } = useShowContext<PrivacyRequest>();
  // a row of the list shows while the record is read; it has no version
  if (record && 'version' in record) return <Request request={record} />;
  if (isPending || (record && !error)) return <Waiting rows={6} />;
  return (
    <>
      <Title title="privacy.menu" />
      <LoadError error={error ?? new Error('errors.NOT_FOUND')} onRetry={() => void refetch()} />
    </>
  );
}

function Request({ request }: { request: PrivacyRequest }) {
  const translate = useTranslate();
  const format = useFormat();
  const { canAccess: mayHandle } = useCanAccess({ resource: 'privacyRequests', action: 'edit' });
  const name = request.stakeholder?.displayName ?? request.subjectName ?? '';
  const isOpen = request.status === 'OPEN';
  const facts: [string, ReactNode][] = [
    ['stakeholder', request.stakeholder ? <Link underline="always" to={stakeholderPath(request.stakeholder)}>{name}</Link> : name],
    ['receivedOn', `${format.date(request.receivedOn)} · ${translate(`enums.RequestWay.${request.way}`)}`],
    ['handler', request.handler.name],
    ['identityCheck', request.identityCheck],
    ['asked', request.asked],
    ['extensionReason', request.extensionReason && `${format.date(request.extendedOn ?? '')} · ${request.extensionReason}`],
    ['outcome', request.outcome],
  ];
  return (
    <Stack spacing={2} sx={{ mt: 1, maxWidth: 960 }}>
      <Title title={translate('privacy.request_of', { kind: translate(`enums.RequestKind.${request.kind}`), name })} />
      <Card component="header">
        <CardContent>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 1 }}>
            <Typography component="p" variant="h5" sx={{ overflowWrap: 'anywhere' }}>
              {translate('privacy.request_of', { kind: translate(`enums.RequestKind.${request.kind}`), name })}
            </Typography>
            <DueChip dueOn={request.dueOn} status={request.status} />
          </Box>
          <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: { sm: 'minmax(160px, max-content) 1fr' }, columnGap: 2, rowGap: { xs: 0, sm: 0.5 }, m: 0 }}>
            {facts.map(([field, value]) =>
              value ? (
                <Box key={field} sx={{ display: 'contents' }}>
                  <Typography component="dt" variant="body2" sx={{ color: 'text.secondary' }}>
                    {translate(`resources.privacyRequests.fields.${field}`)}
                  </Typography>
                  <Typography component="dd" variant="body2" sx={{ m: 0, mb: { xs: 1, sm: 0 }, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                    {value}
                  </Typography>
                </Box>
              ) : null,
            )}
          </Box>
          {isOpen && !request.identityCheck ? <Alert severity="warning" sx={{ mt: 2 }}>{translate('privacy.identity_missing')}</Alert> : null}
          {isOpen && mayHandle ? <Actions request={request} /> : null}
        </CardContent>
      </Card>
      {isOpen && mayHandle && request.stakeholder ? <Steps request={request} /> : null}
      <Card>
        <CardContent>
          <Typography component="h2" variant="h6">{translate('privacy.history')}</Typography>
          <HistoryPanel recordType="DATA_SUBJECT_REQUEST" recordId={request.id} resource="privacyRequests" enums={codes} />
        </CardContent>
      </Card>
    </Stack>
  );
}

function Actions({ request }: { request: PrivacyRequest }) {
  const translate = useTranslate();
  const format = useFormat();
  const [dialog, setDialog] = useState<'extend' | 'close' | null>(null);
  const { run: extend } = useRun(ExtendPrivacyRequestDocument, { success: 'privacy.extended' });
  const close = () => setDialog(null);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2 }}>
      <EditButton label="privacy.edit" />
      {request.extendedOn ? null : <Button size="small" onClick={() => setDialog('extend')}>{translate('privacy.extend')}</Button>}
      <Button size="small" onClick={() => setDialog('close')}>{translate('privacy.close')}</Button>
      <ReasonDialog
        open={dialog === 'extend'}
        title="privacy.extend_title"
        confirm="privacy.extend"
        onConfirm={async (reason) => (await extend({ id: request.id, input: { reason } })) !== undefined}
        onClose={close}
      >
        {translate('privacy.extend_text', { date: format.date(request.dueOn) })}
      </ReasonDialog>
      {dialog === 'close' ? <CloseRequest id={request.id} onClose={close} /> : null}
    </Box>
  );
}

/** What the kind of request asks of the handler. */
function Steps({ request }: { request: PrivacyRequest }) {
  const translate = useTranslate();
  const { run: object, running } = useRun(RecordPrivacyObjectionDocument, { success: 'privacy.objection_done' });
  return (
    <>
      <Card>
        <CardContent>
          <Typography component="h2" variant="h6" sx={{ mb: 1 }}>{translate('privacy.steps')}</Typography>
          {request.kind === 'ACCESS' ? (
            <Stack spacing={1} sx={{ alignItems: 'flex-start' }}>
              <Typography>{translate('privacy.report_text')}</Typography>
              <Typography variant="body2" sx={{ color: 'text.secondary' }}>{translate('privacy.colleagues_text')}</Typography>
              <Button variant="contained" component={RouterLink} to={`/privacyRequests/${request.id}/report`}>{translate('privacy.report')}</Button>
            </Stack>
          ) : request.kind === 'ERASURE' ? (
            <ErasurePanel requestId={request.id} />
          ) : request.kind === 'OBJECTION' ? (
            <Stack spacing={1} sx={{ alignItems: 'flex-start' }}>
              <Typography>{translate('privacy.objection_text')}</Typography>
              <Button variant="contained" disabled={running} onClick={() => void object({ input: { requestId: request.id } })}>
                {translate('privacy.objection')}
              </Button>
            </Stack>
          ) : (
            <Typography>{translate('privacy.other_rights')}</Typography>
          )}
        </CardContent>
      </Card>
      {request.kind === 'ACCESS' || request.kind === 'ERASURE' ? <MentionsPanel requestId={request.id} /> : null}
    </>
  );
}
