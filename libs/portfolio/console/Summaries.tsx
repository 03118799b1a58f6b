import { useId, type ReactNode } from 'react';
import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router';
import { Box, Chip, Link, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { onPaper, StageChip, useFormat, type IssueStage } from '@regiekamer/shared-console';
import type { PortfolioQuery } from './portfolio.generated.js';

type Portfolio = PortfolioQuery['portfolio'];

interface Line {
  id: string;
  name: string;
  issueCount: number;
  criticalCount: number;
  interactions: number;
  overdueCommitments?: number;
}

/** Counts of the issues of each theme, or of each regisseur; a name narrows the page to it. */
function Counts({ title, lines, addressOf }: { title: string; lines: readonly Line[]; addressOf: (id: string) => string }) {
  const translate = useTranslate();
  const format = useFormat();
  const titleId = useId();
  const withOverdue = lines.some(({ overdueCommitments }) => overdueCommitments !== undefined);
  return (
    <Box component="section" aria-labelledby={titleId} sx={{ minWidth: 0 }}>
      <Typography id={titleId} component="h2" variant="h6">
        {translate(title)}
      </Typography>
      <TableContainer tabIndex={0} aria-labelledby={titleId}>
        <Table size="small" aria-labelledby={titleId} sx={{ '& td, & th': { px: { xs: 0.5, sm: 1 } }, ...onPaper({ '& td, & th': { py: '0.5mm', px: '1mm', fontSize: '8.5pt' } }) }}>
          <TableHead>
            <TableRow>
              <TableCell>{translate('portfolio.count.name')}</TableCell>
              <TableCell align="right">{translate('portfolio.count.issues')}</TableCell>
              <TableCell align="right">{translate('portfolio.count.critical')}</TableCell>
              <TableCell align="right">{translate('portfolio.count.interactions')}</TableCell>
              {withOverdue ? <TableCell align="right">{translate('portfolio.count.overdue')}</TableCell> : null}
            </TableRow>
          </TableHead>
          <TableBody>
            {lines.map(({ id, name, issueCount, criticalCount, interactions, overdueCommitments }) => (
              <TableRow key={id}>
                <TableCell component="th" scope="row" sx={{ hyphens: 'auto' }}>
                  <Link component={RouterLink} to={addressOf(id)} color="textPrimary">
                    {name}
                  </Link>
                </TableCell>
                <TableCell align="right">{format.number(issueCount)}</TableCell>
                <TableCell align="right">{format.number(criticalCount)}</TableCell>
                <TableCell align="right">{format.number(interactions)}</TableCell>
                {withOverdue ? <TableCell align="right">{format.number(overdueCommitments ?? 0)}</TableCell> : null}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Box>
  );
}

export const ByTheme = ({ themes, addressOf }: { themes: Portfolio['byTheme']; addressOf: (id: string) => string }) => (
  <Counts title="portfolio.by_theme" lines={themes.map(({ theme, ...counts }) => ({ ...theme, ...counts }))} addressOf={addressOf} />
);

export const ByRegisseur = ({ regisseurs, addressOf }: { regisseurs: Portfolio['byRegisseur']; addressOf: (id: string) => string }) => (
  <Counts title="portfolio.by_regisseur" lines={regisseurs.map(({ regisseur, ...counts }) => ({ ...regisseur, ...counts }))} addressOf={addressOf} />
);

/** The whole in one line: how many issues, how many critical, how many in each stage. */
export function ByStage({ portfolio, addressOf }: { portfolio: Portfolio; addressOf: (stage: IssueStage) => string }) {
  const translate = useTranslate();
  const format = useFormat();
  const critical = portfolio.issues.filter(({ health }) => health.status === 'CRITICAL').length;
  const item = (key: string, content: ReactNode) => <li key={key}>{content}</li>;
  return (
    <Box
      component="ul"
      aria-label={translate('portfolio.by_stage')}
      sx={{ listStyle: 'none', display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, p: 0, my: 1, ...onPaper({ my: 0 }) }}
    >
      {item(
        'all',
        <strong>
          {translate('portfolio.issues', { smart_count: portfolio.issueCount })} · {translate('portfolio.critical', { smart_count: critical })}
        </strong>,
      )}
      {portfolio.byStage
        .filter(({ count }) => count > 0)
        .map(({ stage, count }) =>
          item(
            stage,
            <Box component={RouterLink} to={addressOf(stage)} sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, minHeight: 32, color: 'text.primary', textDecoration: 'none' }}>
              <StageChip stage={stage} sx={{ cursor: 'pointer' }} />
              <Chip size="small" label={format.number(count)} sx={{ cursor: 'pointer' }} />
            </Box>,
          ),
        )}
    </Box>
  );
}
