import { useTranslate } from 'ra-core';
import { Box, Typography } from '@mui/material';
import { StanceChip, useFormat } from '@regiekamer/shared-console';
import type { OrderChange, Step } from './order-change.js';
import type { PortfolioRowFragment } from './portfolio.generated.js';
import { ReasonLinks } from './ReasonLinks.js';

/** The change of one factor in words: 'impact van 3 naar 4'. */
export function useStepText(): (step: Step) => string {
  const translate = useTranslate();
  return (step) => {
    const value = (one: number | string) => (step.factor === 'stage' ? translate(`enums.IssueStage.${one}`) : String(one));
    return translate(`portfolio.order.${step.factor}`, { from: value(step.from), to: value(step.to) });
  };
}

function useOrderText(): (change: OrderChange) => string {
  const translate = useTranslate();
  const stepText = useStepText();
  return (change) => {
    if (change.kind === 'first') return translate('portfolio.order.first');
    if (change.kind === 'never') return translate('portfolio.order.never', { past: change.past });
    const ways = change.ways.map((steps) => steps.map(stepText).join(translate('portfolio.order.and')));
    return translate(change.gap === 0 ? 'portfolio.order.ways_equal' : 'portfolio.order.ways', { past: change.past, gap: change.gap, ways: ways.join(translate('portfolio.order.or')) });
  };
}

/** Why an issue stands where it stands, and what would move it. */
export function IssueExplained({ row, change }: { row: PortfolioRowFragment; change: OrderChange }) {
  const translate = useTranslate();
  const format = useFormat();
  const orderText = useOrderText();
  const { issue, priority, health, activity } = row;
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fit, minmax(min(240px, 100%), 1fr))', py: 1, whiteSpace: 'normal' }}>
      <ReasonLinks issueId={issue.id} title="portfolio.why_priority" {...priority} />
      <ReasonLinks issueId={issue.id} title="portfolio.why_health" score={health.score} reasons={health.reasons} />
      <Box sx={{ gridColumn: '1 / -1', typography: 'body2' }}>
        <Typography variant="subtitle2" component="h4">
          {translate('portfolio.order.title')}
        </Typography>
        {orderText(change)}
        <Typography variant="subtitle2" component="h4" sx={{ mt: 1 }}>
          {translate('portfolio.facts')}
        </Typography>
        {[
          translate(`enums.IssueKind.${issue.kind}`),
          issue.theme.name,
          issue.regisseur.name,
          translate('portfolio.interactions', { smart_count: activity.interactions }),
          translate('portfolio.spoken', { smart_count: activity.stakeholders }),
          translate('portfolio.open_commitments', { smart_count: row.openCommitments }),
        ].join(' · ')}
        {row.stanceBalance.length > 0 ? (
          <Box component="ul" aria-label={translate('portfolio.stances')} sx={{ listStyle: 'none', display: 'flex', flexWrap: 'wrap', gap: 1, p: 0, m: 0, mt: 0.5 }}>
            {row.stanceBalance.map(({ stance, count }) => (
              <li key={stance}>
                <StanceChip stance={stance} /> {format.number(count)}
              </li>
            ))}
          </Box>
        ) : null}
      </Box>
    </Box>
  );
}
