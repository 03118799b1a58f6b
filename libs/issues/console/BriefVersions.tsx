import { useNotify, useTranslate } from 'react-admin';
import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography, useMediaQuery, type Theme } from '@mui/material';
import { ConflictError, LoadError, useDocument, useFormat, useRun, Waiting } from '@regiekamer/shared-console';
import type { Section } from './BriefSection.js';
import { BriefSectionVersionsDocument, WriteBriefSectionDocument } from './documents.generated.js';

interface BriefVersionsProps {
  issueId: string;
  section: Section;
  mayWrite: boolean;
  onClose: () => void;
  onRefresh: () => Promise<unknown>;
}

/** What stood in a section, by whom and when. To restore is to write it again: nothing is taken out of the row. */
export function BriefVersions({ issueId, section, mayWrite, onClose, onRefresh }: BriefVersionsProps) {
  const translate = useTranslate();
  const format = useFormat();
  const notify = useNotify();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const { data, error, refetch } = useDocument(BriefSectionVersionsDocument, { id: issueId, section: section.section });
  const { run, running } = useRun(WriteBriefSectionDocument, {
    success: 'issues.brief.restored',
    onError: (failure) => {
      notify(failure.message, { type: 'error' });
      if (failure instanceof ConflictError) {
        void onRefresh();
        void refetch();
      }
    },
  });
  const shown = data?.issue?.brief[0];
  const restore = async (body: string) => {
    if (await run({ issueId, section: section.section, body, basedOn: shown?.versionId ?? null })) onClose();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" fullScreen={isPhone} aria-labelledby="versions-title">
      <DialogTitle id="versions-title">
        {translate('issues.brief.versions_of', { section: translate(`enums.BriefSectionName.${section.section}`) })}
      </DialogTitle>
      <DialogContent>
        {error ? <LoadError error={error} onRetry={() => void refetch()} /> : null}
        {!shown && !error ? <Waiting rows={4} /> : null}
        <Box component="ol" sx={{ listStyle: 'none', p: 0, m: 0 }}>
          {shown?.versions.map(({ id, body, at, by }, index) => {
            const written = translate('issues.brief.written', { date: format.dateTime(at), name: by.name });
            return (
              <Box component="li" key={id} sx={{ py: 1.5, borderTop: index > 0 ? 1 : 0, borderColor: 'divider' }}>
                <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'center', gap: 1 }}>
                  <Typography variant="subtitle2">
                    {written}
                    {index === 0 ? ` (${translate('issues.brief.current')})` : ''}
                  </Typography>
                  {mayWrite && index > 0 ? (
                    <Button size="small" disabled={running} aria-label={`${translate('issues.brief.restore')}: ${written}`} onClick={() => void restore(body)}>
                      {translate('issues.brief.restore')}
                    </Button>
                  ) : null}
                </Box>
                <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', ...(body ? {} : { color: 'text.secondary' }) }}>
                  {body || translate('conflict.empty')}
                </Box>
              </Box>
            );
          })}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
