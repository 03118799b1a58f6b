import { Title, useTranslate } from 'react-admin';
import { Link as RouterLink, useParams } from 'react-router';
import { Box, Button, Card, CardContent, Typography } from '@mui/material';
import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { LoadError, onPaper, PrintButton, PrintSheet, screenOnly, useDocument, useFormat, Waiting } from '@regiekamer/shared-console';
import { AccessReportDocument, type AccessReportQuery } from './desk.generated.js';
import { useReportValue } from './report-value.js';

type Report = AccessReportQuery['accessReport'];

/** Everything that is kept about somebody, to read, print and send. */
export default function AccessReportPage() {
  const id = useParams()['id'] ?? '';
  const { data, error, refetch } = useDocument(AccessReportDocument, { requestId: id }, { staleTime: 0 });
  if (data) return <Sheet report={data.accessReport} />;
  return (
    <>
      <Title title="privacy.access.title" />
      {error ? <LoadError error={error} onRetry={() => void refetch()} /> : <Waiting rows={10} />}
    </>
  );
}

/** Hands the report to the browser as a file. */
function save(report: Report): void {
  const address = URL.createObjectURL(new Blob([JSON.stringify(report, null, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `inzage-${report.requestId}.json`;
  link.click();
  URL.revokeObjectURL(address);
}

function Sheet({ report }: { report: Report }) {
  const translate = useTranslate();
  const format = useFormat();
  const { subject, association, privacyEmail, compiledAt, retentionMonths, sections, requestId } = report;
  const contact = privacyEmail ? translate('privacy.access.contact', { email: privacyEmail }) : '';
  return (
    <PrintSheet paper="A4 portrait" label={translate('privacy.access.title')} note={association}>
      <Title title={translate('privacy.access.of', { name: subject })} />
      <Card sx={{ mt: 1, maxWidth: 960, ...onPaper({ border: 'none', m: 0, maxWidth: 'none', overflow: 'visible' }) }}>
        <CardContent sx={onPaper({ p: '0 !important' })}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: 1, mb: 1, ...screenOnly }}>
            <Button size="small" startIcon={<ArrowBackIcon />} component={RouterLink} to={`/privacyRequests/${requestId}/show`}>
              {translate('privacy.access.back')}
            </Button>
            <Box>
              <Button size="small" startIcon={<DownloadIcon />} onClick={() => save(report)}>{translate('privacy.access.json')}</Button>
              <PrintButton />
            </Box>
          </Box>
          <Typography component="p" variant="h5" sx={onPaper({ fontSize: '1.6em' })}>{translate('privacy.access.of', { name: subject })}</Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
            {translate('privacy.access.compiled', { date: format.date(compiledAt), association })}
          </Typography>
          <Typography sx={{ maxWidth: '75ch', mb: 1 }}>{translate('privacy.access.intro', { months: retentionMonths })}</Typography>
          <Typography sx={{ maxWidth: '75ch', mb: 2 }}>{translate('privacy.access.rights', { contact })}</Typography>
          {sections.map((section) => (
            <Box key={section.code} component="section" sx={{ mb: 2 }}>
              <Typography component="h2" variant="h6" sx={onPaper({ fontSize: '1.2em', breakAfter: 'avoid' })}>
                {translate(`privacy.access.section.${section.code}`)}
              </Typography>
              {section.rows.map((row, index) => (
                <Row key={index} fields={row.fields} />
              ))}
            </Box>
          ))}
        </CardContent>
      </Card>
    </PrintSheet>
  );
}

/** Who somebody is before what else is known; the database gives fields in an order that means nothing. */
const first = ['display_name', 'name', 'given_name', 'initials', 'surname_prefix', 'surname', 'partner_surname', 'form_of_address', 'email', 'phone', 'street', 'postcode', 'city'];
const place = (name: string): number => (first.includes(name) ? first.indexOf(name) : first.length);
const inOrder = <Field extends { name: string }>(fields: readonly Field[]): Field[] => fields.toSorted((one, other) => place(one.name) - place(other.name));

function Row({ fields }: { fields: Report['sections'][number]['rows'][number]['fields'] }) {
  const { label, shown } = useReportValue();
  return (
    <Box
      component="dl"
      sx={{
        display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '180px 1fr' }, columnGap: 2, m: 0, py: 1, borderTop: 1, borderColor: 'divider', fontSize: '0.9rem',
        ...onPaper({ gridTemplateColumns: '38mm 1fr', fontSize: '1em', breakInside: 'avoid' }),
      }}
    >
      {inOrder(fields).map(({ name, value }) => (
        <Box key={name} sx={{ display: 'contents' }}>
          <Box component="dt" sx={{ color: 'text.secondary' }}>{label(name)}</Box>
          <Box component="dd" sx={{ m: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{shown(name, value)}</Box>
        </Box>
      ))}
    </Box>
  );
}
