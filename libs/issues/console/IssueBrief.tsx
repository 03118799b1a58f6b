import { useEffect, useState } from 'react';
import { Title, useBlocker, useCreatePath, useTranslate } from 'react-admin';
import { Link as RouterLink, useParams } from 'react-router';
import { Alert, Box, Button, Card, CardContent, Typography } from '@mui/material';
import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import { LoadError, onPaper, PrintButton, PrintSheet, screenOnly, StageChip, useDocument, Waiting, type BriefSectionName } from '@regiekamer/shared-console';
import { BriefSection, isDirty, type Draft } from './BriefSection.js';
import { IssueBriefDocument, type IssueBriefFragment } from './documents.generated.js';
import { useMayWriteIssue } from './rights.js';

/** The brief of an issue: one page that fills itself from the records, and in which the team writes section by section. */
export default function IssueBrief() {
  const id = useParams()['id'] ?? '';
  const { data, error, refetch } = useDocument(IssueBriefDocument, { id }, { staleTime: 0 });
  if (data?.issue) return <Brief key={id} issue={data.issue} onRefresh={() => refetch()} />;
  return (
    <>
      <Title title="issues.brief.title" />
      {error ? <LoadError error={error} onRetry={() => void refetch()} /> : data ? <NotThere /> : <Waiting rows={12} />}
    </>
  );
}

function NotThere() {
  const translate = useTranslate();
  return <Alert severity="warning">{translate('errors.NOT_FOUND')}</Alert>;
}

type Drafts = { readonly [Name in BriefSectionName]?: Draft | undefined };

function Brief({ issue, onRefresh }: { issue: IssueBriefFragment; onRefresh: () => Promise<unknown> }) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const mayWrite = useMayWriteIssue()(issue) && !issue.archivedAt;
  const [drafts, setDrafts] = useState<Drafts>({});
  useUnsaved(Object.values(drafts).some((draft) => draft !== undefined && isDirty(draft)));

  const names = [issue.regisseur.name, ...issue.team.map(({ user }) => user.name).filter((name) => name !== issue.regisseur.name)];
  return (
    <PrintSheet paper="A4 portrait" label={translate('issues.brief.title')} onePage>
      <Title title={translate('issues.brief.of', { title: issue.title })} />
      <Card sx={{ mt: 1, maxWidth: 1000, ...onPaper({ border: 'none', m: 0, maxWidth: 'none', overflow: 'visible' }) }}>
        <CardContent sx={onPaper({ p: '0 !important' })}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: 1, mb: 1, ...screenOnly }}>
            <Button size="small" startIcon={<ArrowBackIcon />} component={RouterLink} to={createPath({ resource: 'issues', type: 'show', id: issue.id })}>
              {translate('issues.brief.back')}
            </Button>
            <PrintButton />
          </Box>
          {issue.archivedAt ? <Alert severity="info" sx={{ mb: 1, ...screenOnly }}>{translate('issues.archived')}</Alert> : null}
          <Typography component="p" variant="h5" sx={{ overflowWrap: 'anywhere', ...onPaper({ fontSize: '1.6em', lineHeight: 1.2 }) }}>
            {issue.title}
          </Typography>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, rowGap: 0.5, my: 1, ...onPaper({ my: '0.3em' }) }}>
            <StageChip stage={issue.stage} sx={onPaper({ height: '1.7em', fontSize: '0.9em' })} />
            <span>{[translate(`enums.IssueKind.${issue.kind}`), issue.theme.name].join(' · ')}</span>
          </Box>
          <Typography component="p" sx={{ mb: 2, overflowWrap: 'anywhere', ...onPaper({ fontSize: '1em', mb: '0.5em', lineHeight: 'inherit' }) }}>
            <strong>{translate('issues.team.title')}: </strong>
            {names.map((name, index) => (index === 0 ? `${name} (${translate('issues.team.regisseur').toLowerCase()})` : name)).join(', ')}
          </Typography>
          {/* on paper in two columns: short lines read best in small letters */}
          <Box sx={onPaper({ columnCount: 2, columnGap: '7mm', columnRule: '1px solid #ccc' })}>
            {issue.brief.map((section) => (
              <BriefSection
                key={section.section}
                issue={issue}
                section={section}
                mayWrite={mayWrite}
                draft={drafts[section.section]}
                onDraft={(draft) => setDrafts((kept) => ({ ...kept, [section.section]: draft }))}
                onRefresh={onRefresh}
              />
            ))}
          </Box>
        </CardContent>
      </Card>
    </PrintSheet>
  );
}

/** Asks before the page is left while something in it is not saved. */
function useUnsaved(unsaved: boolean): void {
  const translate = useTranslate();
  const blocker = useBlocker(({ currentLocation, nextLocation }) => unsaved && currentLocation.pathname !== nextLocation.pathname);
  const { state } = blocker;
  useEffect(() => {
    if (state !== 'blocked') return;
    if (window.confirm(translate('ra.message.unsaved_changes'))) blocker.proceed?.();
    else blocker.reset?.();
    // the blocker is new on every render; its state tells when there is something to ask
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [state]);
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);
}
