import type { ReactNode } from 'react';
import { Title, useTranslate } from 'react-admin';
import { Box, Card, CardContent, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { LoadError, onPaper, PrintButton, PrintSheet, screenOnly, useDescribedLabel, useDocument, useFormat, Waiting } from '@regiekamer/shared-console';
import { DeskTabs } from './DeskTabs.js';
import { ProcessingRecordDocument, type ProcessingRecordQuery } from './desk.generated.js';

/** The record of processing activities, to read and to print. */
export default function ProcessingRecordPage() {
  const { data, error, refetch } = useDocument(ProcessingRecordDocument, {});
  return (
    <>
      <DeskTabs />
      <Title title="privacy.processing.title" />
      {data ? <Sheet record={data.processingRecord} /> : error ? <LoadError error={error} onRetry={() => void refetch()} /> : <Waiting rows={10} />}
    </>
  );
}

function Sheet({ record }: { record: ProcessingRecordQuery['processingRecord'] }) {
  const translate = useTranslate();
  const format = useFormat();
  const label = useDescribedLabel();
  const list = (texts: readonly string[]) => texts.join(', ');
  return (
    <PrintSheet paper="A4 portrait" label={translate('privacy.processing.title')}>
      <Card sx={{ maxWidth: 960, ...onPaper({ border: 'none', maxWidth: 'none', overflow: 'visible' }) }}>
        <CardContent sx={onPaper({ p: '0 !important' })}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'flex-start', gap: 1 }}>
            <Typography component="p" variant="h5" sx={onPaper({ fontSize: '1.6em' })}>{translate('privacy.processing.title')}</Typography>
            <Box sx={screenOnly}><PrintButton /></Box>
          </Box>
          <Typography variant="body2" sx={{ color: 'text.secondary', mb: 2 }}>{translate('privacy.processing.date', { date: format.date(record.compiledAt) })}</Typography>
          <Part title="privacy.processing.controller">{record.association}</Part>
          <Part title="privacy.processing.contact">{record.privacyEmail ?? translate('privacy.processing.no_contact')}</Part>
          <Part title="privacy.processing.activities">
            <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="group" aria-label={translate('privacy.processing.activities')}>
              <Table size="small">
                <TableHead>
                  <TableRow>
                    {(['purpose', 'bases', 'channels', 'people', 'consents'] as const).map((column) => (
                      <TableCell key={column}>{translate(`privacy.processing.${column}`)}</TableCell>
                    ))}
                  </TableRow>
                </TableHead>
                <TableBody>
                  {record.activities.map((activity) => (
                    <TableRow key={activity.purpose}>
                      <TableCell component="th" scope="row">{label(activity)}</TableCell>
                      <TableCell>
                        {activity.bases.length > 0
                          ? list(activity.bases.map((basis) => translate(`enums.LegalBasis.${basis}`, { _: basis })))
                          : translate('privacy.processing.no_basis')}
                      </TableCell>
                      <TableCell>{list(activity.channels.map((channel) => translate(`enums.Channel.${channel}`)))}</TableCell>
                      <TableCell>{format.number(activity.people)}</TableCell>
                      <TableCell>{`${format.number(activity.granted)} / ${format.number(activity.objected)}`}</TableCell>
                    </TableRow>
                  ))}
                </TableBody>
              </Table>
            </Box>
          </Part>
          <Part title="privacy.processing.subjects">{list(record.subjects.map((subject) => `${label(subject)} (${format.number(subject.people)})`))}</Part>
          <Part title="privacy.processing.data">{list(record.data.map((kind) => translate(`privacy.processing.kind.${kind}`)))}</Part>
          <Part title="privacy.processing.recipients">
            {[
              translate('privacy.processing.office', { smart_count: record.users }),
              record.mailServer ? translate('privacy.processing.mail_server', { host: record.mailServer }) : translate('privacy.processing.no_mail'),
              translate('privacy.processing.exports', { smart_count: record.exports }),
            ].join('. ')}
          </Part>
          <Part title="privacy.processing.retention">{translate('privacy.processing.retention_text', { months: record.retentionMonths })}</Part>
          <Part title="privacy.processing.security">{translate('privacy.processing.security_text')}</Part>
        </CardContent>
      </Card>
    </PrintSheet>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const translate = useTranslate();
  return (
    <Box component="section" sx={{ mb: 2, breakInside: 'avoid' }}>
      <Typography component="h2" variant="subtitle1" sx={onPaper({ fontSize: '1.1em' })}>{translate(title)}</Typography>
      <Box sx={{ maxWidth: '75ch' }}>{children}</Box>
    </Box>
  );
}
