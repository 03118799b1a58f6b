import type { ReactNode } from 'react';
import { useCanAccess, useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import { paperOnly, screenOnly, useFormat, type BriefSectionName } from '@regiekamer/shared-console';
import { DecisionMoments } from './DecisionMoments.js';
import type { IssueBriefFragment } from './documents.generated.js';
import { StanceBar } from './StanceBar.js';

/** Paper has room for so many promises; the rest is counted. */
const MOST_ON_PAPER = 6;

type Filler = (props: { issue: IssueBriefFragment }) => ReactNode;

const Line = ({ label, children }: { label?: string; children: ReactNode }) => {
  const translate = useTranslate();
  return (
    <Box component="p" sx={{ m: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
      {label ? <strong>{translate(label)}: </strong> : null}
      {children}
    </Box>
  );
};

/** The first sign of the issue, which the oldest step of its life tells. */
const Occasion: Filler = ({ issue }) => {
  const format = useFormat();
  const first = issue.stageChanges.at(-1);
  return first ? (
    <Line label="issues.brief.first">
      {format.date(first.at)}, {first.reason}
    </Line>
  ) : null;
};

const GoingOn: Filler = ({ issue }) => (issue.summary ? <Line>{issue.summary}</Line> : null);

const Consequences: Filler = ({ issue: { impact, urgency } }) => {
  const translate = useTranslate();
  const ofFive = (field: string, value: number) =>
    `${translate(`resources.issues.fields.${field}`)} ${translate('issues.facts.of_five', { value })}`;
  return <Line>{[ofFive('impact', impact), ofFive('urgency', urgency)].join(' · ')}</Line>;
};

const Influence: Filler = ({ issue: { influenceability } }) => {
  const translate = useTranslate();
  return <Line label="resources.issues.fields.influenceability">{translate('issues.facts.of_five', { value: influenceability })}</Line>;
};

const Goal: Filler = ({ issue }) => (issue.goal ? <Line label="resources.issues.fields.goal">{issue.goal}</Line> : null);

/** Summed: who stands where is for the force field, and not for everyone who reads the brief. */
const Balance: Filler = ({ issue: { stanceBalance } }) => {
  const translate = useTranslate();
  const { canAccess } = useCanAccess({ resource: 'STANCE_BALANCE', action: 'read' });
  if (!canAccess) return null;
  return stanceBalance.some(({ count }) => count > 0) ? <StanceBar balance={stanceBalance} /> : <Line>{translate('issues.brief.no_balance')}</Line>;
};

const Stage: Filler = ({ issue }) => {
  const translate = useTranslate();
  const format = useFormat();
  const latest = issue.stageChanges[0];
  if (!latest) return null;
  return (
    <Line label="resources.issues.fields.stage">
      {translate('issues.brief.since', { stage: translate(`enums.IssueStage.${latest.stage}`), date: format.date(latest.at) })} {latest.reason}
    </Line>
  );
};

const Promises: Filler = ({ issue }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { canAccess } = useCanAccess({ resource: 'COMMITMENTS', action: 'read' });
  if (!canAccess) return null;
  const open = issue.commitments.filter(({ status }) => status === 'OPEN');
  if (open.length === 0) return <Line>{translate('issues.brief.no_promises')}</Line>;
  return (
    <>
      <Box component="ul" aria-label={translate('issues.brief.promises')} sx={{ m: 0, pl: '1.2em' }}>
        {open.map(({ id, description, direction, stakeholder, owner, dueOn, overdue }, index) => (
          <Box component="li" key={id} sx={{ overflowWrap: 'anywhere', ...(index < MOST_ON_PAPER ? {} : screenOnly) }}>
            {description} ({[translate(`enums.CommitmentDirection.${direction}`), stakeholder?.displayName, owner.name].filter(Boolean).join(' · ')}
            {dueOn ? (
              <>
                {' · '}
                <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
                  {translate('issues.brief.due', { date: format.date(dueOn) })}
                </Box>
              </>
            ) : null}
            {overdue ? <strong>, {translate('issues.brief.overdue')}</strong> : null})
          </Box>
        ))}
      </Box>
      {open.length > MOST_ON_PAPER ? <Box sx={paperOnly}>{translate('issues.brief.more_promises', { smart_count: open.length - MOST_ON_PAPER })}</Box> : null}
    </>
  );
};

/** What the records say in a section; the others are written by hand alone. */
export const recordsIn: Readonly<Partial<Record<BriefSectionName, Filler>>> = {
  OCCASION: Occasion,
  WHAT_IS_GOING_ON: GoingOn,
  CONSEQUENCES_FOR_MEMBERS: Consequences,
  STANDPOINT: Goal,
  FORCE_FIELD: Balance,
  MOMENTS_OF_DECISION: (props) => (
    <>
      <Stage {...props} />
      <DecisionMoments {...props} />
    </>
  ),
  STRATEGY: Influence,
  ACTIONS: Promises,
};
