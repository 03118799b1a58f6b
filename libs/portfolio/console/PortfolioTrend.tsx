import { useId, useRef } from 'react';
import { useTranslate } from 'ra-core';
import { Box, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography, useTheme } from '@mui/material';
import { BarPlot } from '@mui/x-charts/BarChart';
import { ChartsDataProvider } from '@mui/x-charts/ChartsDataProvider';
import { ChartsGrid } from '@mui/x-charts/ChartsGrid';
import { ChartsXAxis } from '@mui/x-charts/ChartsXAxis';
import { ChartsYAxis } from '@mui/x-charts/ChartsYAxis';
import { ExportButton, exportSvg, onPaper, screenOnly, useFormat } from '@regiekamer/shared-console';
import type { PortfolioQuery } from './portfolio.generated.js';
import { useWidth } from './use-width.js';

type Week = PortfolioQuery['portfolio']['trend'][number];

const HEIGHT = 240;
const LEGEND = 28;

/** Week by week: how much was spoken, and which issues came and went; two measures, so two charts. */
export function PortfolioTrend({ weeks }: { weeks: readonly Week[] }) {
  const translate = useTranslate();
  const format = useFormat();
  const { palette } = useTheme();
  const titleId = useId();
  return (
    <Box component="section" aria-labelledby={titleId} sx={{ minWidth: 0 }}>
      <Typography id={titleId} component="h2" variant="h6">
        {translate('portfolio.trend.title')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' }, ...onPaper({ gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' }) }}>
        <Weekly title="portfolio.trend.interactions" weeks={weeks} series={[{ label: 'portfolio.trend.interactions', color: palette.primary.main, of: (week) => week.interactions }]} />
        <Weekly
          title="portfolio.trend.issues"
          weeks={weeks}
          series={[
            { label: 'portfolio.trend.new', color: palette.info.main, of: (week) => week.newIssues },
            { label: 'portfolio.trend.closed', color: palette.text.secondary, of: (week) => week.closedIssues },
          ]}
        />
      </Box>
      <Box component="details" sx={{ mt: 1, ...screenOnly }}>
        <Box component="summary" sx={{ cursor: 'pointer', py: 0.5 }}>
          {translate('portfolio.trend.table')}
        </Box>
        <TableContainer tabIndex={0} aria-labelledby={titleId}>
          <Table size="small" aria-label={translate('portfolio.trend.title')}>
            <TableHead>
              <TableRow>
                <TableCell>{translate('portfolio.trend.week')}</TableCell>
                <TableCell align="right">{translate('portfolio.trend.interactions')}</TableCell>
                <TableCell align="right">{translate('portfolio.trend.new')}</TableCell>
                <TableCell align="right">{translate('portfolio.trend.closed')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {weeks.map((week) => (
                <TableRow key={week.weekStart}>
                  <TableCell component="th" scope="row">
                    {format.date(week.weekStart)}
                  </TableCell>
                  <TableCell align="right">{format.number(week.interactions)}</TableCell>
                  <TableCell align="right">{format.number(week.newIssues)}</TableCell>
                  <TableCell align="right">{format.number(week.closedIssues)}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      </Box>
    </Box>
  );
}

interface WeeklyProps {
  /** message key */
  title: string;
  weeks: readonly Week[];
  series: readonly { label: string; color: string; of: (week: Week) => number }[];
}

function Weekly({ title, weeks, series }: WeeklyProps) {
  const translate = useTranslate();
  const { palette, typography } = useTheme();
  const drawing = useRef<SVGSVGElement>(null);
  const [place, width] = useWidth<HTMLDivElement>(480);
  const highest = Math.max(1, ...weeks.flatMap((week) => series.map(({ of }) => of(week))));
  /** '28-9' */
  const dayOf = (day: string) => `${Number(day.slice(8))}-${Number(day.slice(5, 7))}`;
  return (
    <Box component="figure" aria-label={translate(title)} sx={{ m: 0, minWidth: 0 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'baseline', gap: 1 }}>
        <Typography component="h3" variant="subtitle2">
          {translate(title)}
        </Typography>
        <ExportButton
          title={translate(title)}
          save={async (picture) => {
            if (drawing.current) await exportSvg(drawing.current, picture);
          }}
        />
      </Box>
      <Box ref={place} sx={{ '& svg': { display: 'block', maxWidth: '100%' }, ...onPaper({ '& > svg': { width: '100%', height: '46mm' } }) }}>
        <ChartsDataProvider
          width={width}
          height={HEIGHT}
          margin={{ top: LEGEND, right: 8, bottom: 4, left: 4 }}
          series={series.map(({ label, color, of }) => ({ type: 'bar' as const, id: label, color, data: weeks.map(of) }))}
          xAxis={[{ id: 'week', scaleType: 'band', data: weeks.map(({ weekStart }) => weekStart), valueFormatter: dayOf, height: 28 }]}
          yAxis={[{ id: 'count', min: 0, max: highest, tickMinStep: 1, width: 36 }]}
          skipAnimation
        >
          <svg
            ref={drawing}
            role="img"
            aria-label={translate('portfolio.trend.chart', { title: translate(title) })}
            width={width}
            height={HEIGHT}
            viewBox={`0 0 ${width} ${HEIGHT}`}
            className="rk-ink"
          >
            {series.map(({ label, color }, index) => (
              <g key={label} transform={`translate(${44 + index * 130} 8)`}>
                <rect width={12} height={12} fill={color} />
                <text x={18} y={10} fontSize={12} fill={palette.text.primary} fontFamily={typography.fontFamily}>
                  {translate(label)}
                </text>
              </g>
            ))}
            <ChartsGrid horizontal />
            <BarPlot />
            <ChartsXAxis axisId="week" />
            <ChartsYAxis axisId="count" />
          </svg>
        </ChartsDataProvider>
      </Box>
    </Box>
  );
}
