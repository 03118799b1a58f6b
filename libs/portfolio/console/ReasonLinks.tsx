import { useCanAccess, useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { Box, Typography } from '@mui/material';
import { useReasonText } from '@regiekamer/issues-console';
import { useFormat } from '@regiekamer/shared-console';

interface Reason {
  code: string;
  points: number;
  detail: string | null;
}

/** a list of react-admin's, narrowed in its address */
export const listAddress = (list: string, filter: object): string =>
  `/${list}?${new URLSearchParams({ filter: JSON.stringify(filter), displayedFilters: JSON.stringify({ issueIn: true }) }).toString()}`;

/** Where one sees what a reason rests on; a page that the viewer may not open is no link. */
function useCauses(issueId: string): (code: string) => { to: string; label: string } | undefined {
  const { canAccess: commitments } = useCanAccess({ resource: 'COMMITMENTS', action: 'list' });
  const { canAccess: interactions } = useCanAccess({ resource: 'INTERACTIONS', action: 'list' });
  const { canAccess: positions } = useCanAccess({ resource: 'POSITIONS', action: 'list' });
  return (code) => {
    const issue = `/issues/${issueId}/show`;
    if (code === 'health.overdueCommitments' && commitments) {
      return { to: listAddress('commitments', { issueIn: [issueId], statusIn: ['OPEN'], overdue: true }), label: 'portfolio.cause.commitments' };
    }
    if (code === 'health.silence' && interactions) {
      return { to: listAddress('interactions', { issueIn: [issueId] }), label: 'portfolio.cause.interactions' };
    }
    if (code === 'health.keyStakeholders' && positions) return { to: `/issues/${issueId}/force-field`, label: 'portfolio.cause.positions' };
    if (code === 'health.unchanged') return { to: issue, label: 'portfolio.cause.issue' };
    if (code === 'priority.stage') return { to: issue, label: 'portfolio.cause.stages' };
    return undefined;
  };
}

/** A score taken apart: each reason with its points, and a way to what caused it. */
export function ReasonLinks({ issueId, title, score, reasons }: { issueId: string; title: string; score: number; reasons: readonly Reason[] }) {
  const translate = useTranslate();
  const format = useFormat();
  const textOf = useReasonText();
  const causeOf = useCauses(issueId);
  const signed = (points: number) => `${points > 0 ? '+' : points < 0 ? '−' : ''}${format.number(Math.abs(points))}`;
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography variant="subtitle2" component="h4">
        {translate(title)}
      </Typography>
      <Box
        component="dl"
        sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: 2, rowGap: 0.25, m: 0, typography: 'body2', '& dd': { m: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums' } }}
      >
        {reasons.map((reason) => {
          const cause = reason.points === 0 ? undefined : causeOf(reason.code);
          return (
            <Box key={reason.code} sx={{ display: 'contents' }}>
              <dt>
                {textOf(reason)}
                {cause ? (
                  <>
                    {' · '}
                    <Box component={Link} to={cause.to} sx={{ color: 'primary.main' }}>
                      {translate(cause.label)}
                    </Box>
                  </>
                ) : null}
              </dt>
              <dd>{signed(reason.points)}</dd>
            </Box>
          );
        })}
        <Box component="dt" sx={{ fontWeight: 600, borderTop: 1, borderColor: 'divider' }}>
          {translate('portfolio.total')}
        </Box>
        <Box component="dd" sx={{ fontWeight: 600, borderTop: 1, borderColor: 'divider' }}>
          {format.number(score)}
        </Box>
      </Box>
    </Box>
  );
}
