import { useId, useState, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Box, Button, Collapse, Typography } from '@mui/material';
import { LoadError, StanceChip, useFormat, useDocument, Waiting, type TypedDocument } from '@regiekamer/shared-console';
import type { PositionAssessmentFragment, PositionRowFragment } from './documents.generated.js';
import { powers } from './stance.js';

/** One position, and what it is a position of: a stakeholder on an issue's page, an issue on a stakeholder's. */
export interface Line {
  position: PositionRowFragment;
  name: string;
  title: ReactNode;
}

interface Histories {
  positions: { id: string; history: PositionAssessmentFragment[] }[];
}

export interface PositionListProps {
  lines: readonly Line[];
  /** asked once, when the first course is opened */
  useHistories: UseHistories;
  /** undefined for who may not assess */
  onAssess?: ((line: Line) => void) | undefined;
}

/** A hook, since each page asks its own document. */
type UseHistories = () => { data: Histories | undefined; error: Error | null; refetch: () => void };

/** Binds a document to the hook that an opened course calls. */
export function historiesOf<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  read: (result: Result) => Histories | null,
): UseHistories {
  return function useHistories() {
    const { data, error, refetch } = useDocument(document, variables);
    return { data: data ? (read(data) ?? { positions: [] }) : undefined, error, refetch: () => void refetch() };
  };
}

/** so many before the rest is asked for: what follows on the page should not be far away */
const FIRST = 6;

export function PositionList({ lines, useHistories, onAssess }: PositionListProps) {
  const translate = useTranslate();
  const [all, setAll] = useState(false);
  const shown = all ? lines : lines.slice(0, FIRST);
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {shown.map((line) => (
          <PositionLine key={line.position.id} line={line} useHistories={useHistories} onAssess={onAssess} />
        ))}
      </Box>
      {lines.length > FIRST ? (
        <Button onClick={() => setAll(!all)} aria-expanded={all}>
          {translate(all ? 'positions.show_fewer' : 'positions.show_all', { count: lines.length })}
        </Button>
      ) : null}
    </>
  );
}

function PositionLine({ line, useHistories, onAssess }: { line: Line } & Pick<PositionListProps, 'useHistories' | 'onAssess'>) {
  const { position, name, title } = line;
  const translate = useTranslate();
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const historyId = useId();
  return (
    <Box component="li" sx={{ borderTop: 1, borderColor: 'divider', py: 1.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', justifyContent: 'space-between' }}>
        <Typography component="h3" variant="subtitle2" sx={{ overflowWrap: 'anywhere', minWidth: 0 }}>
          {title}
        </Typography>
        <StanceChip stance={position.stance} />
      </Box>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {[
          translate(`enums.Confidence.${position.confidence}`),
          position.strategy ? translate(`enums.EngagementStrategy.${position.strategy}`) : null,
          translate('positions.assessed', { date: format.date(position.assessedAt), name: position.assessedBy.name }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
      <Powers of={position} />
      {position.note ? (
        <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', mt: 0.5 }}>
          {position.note}
        </Typography>
      ) : null}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 0.5 }}>
        {onAssess ? (
          <Button size="small" onClick={() => onAssess(line)} aria-label={translate('positions.reassess_of', { name })}>
            {translate('positions.reassess')}
          </Button>
        ) : null}
        <Button
          size="small"
          onClick={() => setOpen(!open)}
          aria-expanded={open}
          aria-controls={historyId}
          aria-label={translate('positions.history_of', { name })}
        >
          {translate('positions.history')}
        </Button>
      </Box>
      <Collapse in={open} id={historyId} unmountOnExit>
        <PositionHistory positionId={position.id} useHistories={useHistories} />
      </Collapse>
    </Box>
  );
}

type Powered = Pick<PositionRowFragment, (typeof powers)[number]>;

/** The four figures that were given; what was not assessed is left out rather than shown as a nought. */
function Powers({ of }: { of: Powered }) {
  const translate = useTranslate();
  const given = powers.filter((power) => of[power] !== null);
  if (given.length === 0) return null;
  return (
    <Typography variant="body2">
      {given
        .map((power) => translate('positions.power', { label: translate(`resources.positions.fields.${power}`), value: of[power] ?? 0 }))
        .join(' · ')}
    </Typography>
  );
}

function PositionHistory({ positionId, useHistories }: { positionId: string; useHistories: UseHistories }) {
  const translate = useTranslate();
  const format = useFormat();
  const { data, error, refetch } = useHistories();
  if (error) return <LoadError error={error} onRetry={refetch} />;
  if (!data) return <Waiting rows={2} />;
  const assessments = data.positions.find(({ id }) => id === positionId)?.history ?? [];
  if (assessments.length === 0) return <Typography variant="body2">{translate('positions.no_history')}</Typography>;
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, mt: 1, p: 0, pl: 2, borderLeft: 2, borderColor: 'divider' }}>
      {assessments.map((assessment) => (
        <Box component="li" key={assessment.id} sx={{ pb: 1.5 }}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
            <StanceChip stance={assessment.stance} />
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {[
                translate(`enums.Confidence.${assessment.confidence}`),
                translate('positions.assessed', { date: format.date(assessment.assessedAt), name: assessment.assessedBy.name }),
              ].join(' · ')}
            </Typography>
          </Box>
          <Powers of={assessment} />
          {assessment.note ? (
            <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              {assessment.note}
            </Typography>
          ) : null}
          {assessment.interaction ? (
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {translate('positions.resting_on', {
                subject: assessment.interaction.subject,
                date: format.date(assessment.interaction.occurredAt),
              })}
            </Typography>
          ) : null}
        </Box>
      ))}
    </Box>
  );
}
