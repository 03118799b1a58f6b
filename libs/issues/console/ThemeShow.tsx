import { EditButton, Link, ShowBase, Title, useCanAccess, useCreatePath, useGetList, useShowContext, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { Alert, Box, Button, Card, CardContent, Typography } from '@mui/material';
import AddIcon from '@mui/icons-material/Add';
import { ArchiveButton, HealthChip, LoadError, StageChip, useRun, Waiting } from '@regiekamer/shared-console';
import { RestoreThemeDocument, type IssueRowFragment } from './documents.generated.js';
import { PriorityChip } from './Explained.js';
import type { ThemeRecord } from './resources.js';
import { useMayCreateIssue } from './rights.js';
import { Section } from './Section.js';

// A record that could not be read says so in its place; react-admin would send the reader back to the list.
const stay = { onError: () => undefined };
const MOST = 50;

export default function ThemeShow() {
  return (
    <ShowBase queryOptions={stay}>
      <Content />
    </ShowBase>
  );
}

function Content() {
  const { record, error, isPending, refetch } = useShowContext<ThemeRecord>();
  if (record) return <Record theme={record} />;
  if (isPending) return <Waiting rows={6} />;
  return (
    <>
      <Title title="issues.menu.themes" />
      <LoadError error={error ?? new Error('errors.NOT_FOUND')} onRetry={() => void refetch()} />
    </>
  );
}

function Record({ theme }: { theme: ThemeRecord }) {
  const translate = useTranslate();
  const { canAccess: mayWrite } = useCanAccess({ resource: 'themes', action: 'edit' });
  const { run: restore, running } = useRun(RestoreThemeDocument, { success: 'app.restored' });
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2, mt: 1 }}>
      <Title title={theme.name} />
      <Card component="header">
        <CardContent>
          {theme.archivedAt ? (
            <Alert
              severity="info"
              sx={{ mb: 2 }}
              action={
                mayWrite ? (
                  <Button color="inherit" size="small" disabled={running} onClick={() => void restore({ id: theme.id })}>
                    {translate('issues.restore')}
                  </Button>
                ) : null
              }
            >
              {translate('issues.themes.archived')}
            </Alert>
          ) : null}
          <Typography component="p" variant="h5" sx={{ overflowWrap: 'anywhere' }}>
            {theme.name}
          </Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
            {translate('resources.themes.fields.regisseur')}: {theme.regisseur?.name ?? translate('app.none')}
          </Typography>
          <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '70ch', ...(theme.description ? {} : { color: 'text.secondary' }) }}>
            {theme.description ? theme.description : translate('issues.themes.no_description')}
          </Typography>
          {mayWrite && !theme.archivedAt ? (
            <Box sx={{ display: 'flex', gap: 1, mt: 1.5 }}>
              <EditButton />
              <ArchiveButton />
            </Box>
          ) : null}
        </CardContent>
      </Card>
      <Issues theme={theme} />
    </Box>
  );
}

function Issues({ theme }: { theme: ThemeRecord }) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const mayCreate = useMayCreateIssue();
  const filter = { themeIn: [theme.id] };
  const { data, total, error, isPending, refetch } = useGetList<IssueRowFragment>('issues', {
    filter,
    sort: { field: 'priority', order: 'DESC' },
    pagination: { page: 1, perPage: MOST },
  });
  return (
    <Section
      title="issues.themes.issues"
      action={
        mayCreate && !theme.archivedAt ? (
          <Button size="small" startIcon={<AddIcon />} component={RouterLink} to={`/issues/create?theme=${theme.id}`}>
            {translate('issues.add')}
          </Button>
        ) : null
      }
    >
      {error ? (
        <LoadError error={error} onRetry={() => void refetch()} />
      ) : isPending ? (
        <Waiting rows={4} />
      ) : data.length === 0 ? (
        <Typography sx={{ color: 'text.secondary' }}>{translate('issues.themes.no_issues')}</Typography>
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
          {data.map((issue) => (
            <Box key={issue.id} component="li" sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
              <Link underline="always" to={createPath({ resource: 'issues', type: 'show', id: issue.id })}>{issue.title}</Link>
              <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, mt: 0.5, alignItems: 'center' }}>
                <StageChip stage={issue.stage} />
                <HealthChip status={issue.health.status} />
                <PriorityChip score={issue.priority.score} />
                <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                  {issue.regisseur.name}
                </Typography>
              </Box>
            </Box>
          ))}
        </Box>
      )}
      {total !== undefined && data !== undefined && total > data.length ? (
        <Button component={RouterLink} to={`/issues?filter=${encodeURIComponent(JSON.stringify(filter))}`}>
          {translate('issues.themes.all')}
        </Button>
      ) : null}
    </Section>
  );
}
