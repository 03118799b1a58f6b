import { useId, useState, type MouseEvent } from 'react';
import { useTranslate } from 'react-admin';
import { Box, Chip, Popover, Typography } from '@mui/material';
import FlagIcon from '@mui/icons-material/FlagOutlined';
import { HealthChip, useFormat, type HealthStatus } from '@regiekamer/shared-console';

interface Reason {
  code: string;
  points: number;
  detail: string | null;
}

const known = new Set([
  'priority.impact',
  'priority.urgency',
  'priority.influenceability',
  'priority.stage',
  'health.start',
  'health.silence',
  'health.keyStakeholders',
  'health.overdueCommitments',
  'health.unchanged',
]);

/** A reason in a sentence; one that this console does not know yet is named rather than hidden, since the sum must hold. */
export function useReasonText(): (reason: Reason) => string {
  const translate = useTranslate();
  return ({ code, detail }) => {
    if (!known.has(code)) return translate('issues.reason.other', { code });
    if (code === 'priority.stage') {
      return translate('issues.reason.priority.stage', { value: translate(`enums.IssueStage.${detail ?? ''}`) });
    }
    const [first = '', second = ''] = (detail ?? '').split('/');
    return translate(`issues.reason.${code}`, {
      value: first,
      first,
      second,
      // only a sentence that counts may be split on the number
      ...(code === 'health.overdueCommitments' ? { smart_count: Number(first) } : {}),
    });
  };
}

export function Reasons({ score, reasons }: { score: number; reasons: readonly Reason[] }) {
  const translate = useTranslate();
  const format = useFormat();
  const textOf = useReasonText();
  const signed = (points: number) => `${points > 0 ? '+' : points < 0 ? '−' : ''}${format.number(Math.abs(points))}`;
  return (
    <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: 3, rowGap: 0.75, m: 0, '& dd': { m: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums' } }}>
      {reasons.map((reason) => (
        <Box key={reason.code} sx={{ display: 'contents' }}>
          <Typography component="dt" variant="body2">
            {textOf(reason)}
          </Typography>
          <Typography component="dd" variant="body2">
            {signed(reason.points)}
          </Typography>
        </Box>
      ))}
      <Box sx={{ gridColumn: '1 / -1', display: 'grid', gridTemplateColumns: 'subgrid', borderTop: 1, borderColor: 'divider', pt: 0.75 }}>
        <Typography component="dt" variant="subtitle2">
          {translate('issues.reasons.total')}
        </Typography>
        <Typography component="dd" variant="subtitle2">
          {format.number(score)}
        </Typography>
      </Box>
    </Box>
  );
}

interface ExplainedProps {
  score: number;
  reasons: readonly Reason[];
}

/** A chip that opens into the reasons behind it. */
function useExplanation() {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const id = useId();
  return {
    anchor,
    id,
    close: () => setAnchor(null),
    chip: {
      clickable: true,
      onClick: (event: MouseEvent<HTMLElement>) => setAnchor(event.currentTarget),
      'aria-haspopup': 'dialog',
      'aria-expanded': anchor !== null,
      // tall enough for a finger
      sx: { height: 32 },
    } as const,
  };
}

function Explanation({ explanation, title, score, reasons }: ExplainedProps & { explanation: ReturnType<typeof useExplanation>; title: string }) {
  const translate = useTranslate();
  return (
    <Popover
      open={explanation.anchor !== null}
      anchorEl={explanation.anchor}
      onClose={explanation.close}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      slotProps={{ paper: { role: 'dialog', 'aria-labelledby': explanation.id, tabIndex: -1, sx: { p: 2, maxWidth: 420 } } }}
    >
      <Typography id={explanation.id} component="h2" variant="subtitle1" sx={{ mb: 1 }}>
        {translate(title)}
      </Typography>
      <Reasons score={score} reasons={reasons} />
    </Popover>
  );
}

export function PriorityReasons(props: ExplainedProps) {
  const translate = useTranslate();
  const format = useFormat();
  const explanation = useExplanation();
  const label = translate('issues.priority', { score: format.number(props.score) });
  return (
    <>
      <Chip
        size="small"
        variant="outlined"
        icon={<FlagIcon />}
        label={label}
        aria-label={translate('issues.reasons.open', { label })}
        {...explanation.chip}
      />
      <Explanation explanation={explanation} title="issues.reasons.priority_title" {...props} />
    </>
  );
}

export function HealthReasons({ status, ...props }: ExplainedProps & { status: HealthStatus }) {
  const translate = useTranslate();
  const explanation = useExplanation();
  const label = `${translate('resources.issues.fields.health')}: ${translate(`enums.HealthStatus.${status}`)}`;
  return (
    <>
      <HealthChip status={status} aria-label={translate('issues.reasons.open', { label })} {...explanation.chip} />
      <Explanation explanation={explanation} title="issues.reasons.health_title" {...props} />
    </>
  );
}

/** The figure alone, for lists. */
export function PriorityChip({ score }: { score: number }) {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Chip component="span" size="small" variant="outlined" icon={<FlagIcon />} label={translate('issues.priority', { score: format.number(score) })} />
  );
}
