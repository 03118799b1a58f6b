import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { Box, Popover, Typography, useTheme } from '@mui/material';
import { ChartsDataProvider } from '@mui/x-charts/ChartsDataProvider';
import { ChartsXAxis } from '@mui/x-charts/ChartsXAxis';
import { ChartsYAxis } from '@mui/x-charts/ChartsYAxis';
import { useDrawingArea, useXScale, useYScale } from '@mui/x-charts/hooks';
import { enumValues, ExportButton, exportSvg, HealthChip, onPaper, screenOnly, StageChip } from '@regiekamer/shared-console';
import { placeDots, SMALLEST, toMark, type Placed, type Spot } from './dots.js';
import { IssueExplained } from './IssueExplained.js';
import type { OrderChange } from './order-change.js';
import type { PortfolioRowFragment } from './portfolio.generated.js';
import { colourOf, outlineOf } from './shapes.js';
import type { Marks } from './use-moves.js';
import { useWidth } from './use-width.js';

type Issue = PortfolioRowFragment['issue'];

export interface ScatterProps {
  /** by priority, the highest first */
  rows: readonly PortfolioRowFragment[];
  changeOf: (place: number) => OrderChange;
  marksOf: (issue: Issue) => Marks;
  mayMove: (issue: Issue) => boolean;
  onMove: (issue: Issue, to: Marks) => void;
}

const scale = [1, 2, 3, 4, 5];
const between = [1.5, 2.5, 3.5, 4.5];
const LEGEND = 28;
/** where each form of the legend stands; also on a phone */
const legendAt = [14, 86, 212];

/** Impact against urgency: what asks most stands top right. Each dot opens into its reasons. */
export function PortfolioScatter(props: ScatterProps) {
  const translate = useTranslate();
  const theme = useTheme();
  const helpId = useId();
  const [place, width] = useWidth<HTMLDivElement>(640);
  const drawing = useRef<SVGSVGElement>(null);
  const height = Math.round(Math.min(600, Math.max(340, width * 0.82)));
  const axis = { min: 0.5, max: 5.5, tickInterval: scale, valueFormatter: (value: number) => String(value) };
  return (
    <Box component="figure" aria-label={translate('portfolio.scatter.title')} sx={{ m: 0, minWidth: 0 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, justifyContent: 'space-between', alignItems: 'baseline' }}>
        <Typography component="h2" variant="h6">
          {translate('portfolio.scatter.title')}
        </Typography>
        <ExportButton
          title={translate('portfolio.scatter.title')}
          save={async (picture) => {
            if (drawing.current) await exportSvg(drawing.current, picture);
          }}
        />
      </Box>
      <Typography id={helpId} variant="body2" sx={{ color: 'text.secondary', ...screenOnly }}>
        {translate('portfolio.scatter.help')}
      </Typography>
      <Box ref={place} sx={{ '& svg': { display: 'block', maxWidth: '100%' }, ...onPaper({ '& > svg': { width: '100%', height: '120mm' } }) }}>
        <ChartsDataProvider
          width={width}
          height={height}
          series={[]}
          margin={{ top: LEGEND + 8, right: 8, bottom: 4, left: 4 }}
          xAxis={[{ ...axis, id: 'urgency', position: 'bottom', label: translate('portfolio.urgency'), height: 44 }]}
          yAxis={[{ ...axis, id: 'impact', position: 'left', label: translate('portfolio.impact'), width: 44 }]}
          skipAnimation
        >
          <svg ref={drawing} role="group" aria-label={translate('portfolio.scatter.title')} width={width} height={height} viewBox={`0 0 ${width} ${height}`} className="rk-ink">
            <g aria-hidden>
              {enumValues.HealthStatus.map((status, index) => (
                <g key={status} transform={`translate(${legendAt[index] ?? 0} 14)`}>
                  <path d={outlineOf(status, 6)} fill={colourOf(status, theme)} fillOpacity={0.3} stroke={colourOf(status, theme)} strokeWidth={1.5} />
                  <text x={13} y={4} fontSize={12} fill={theme.palette.text.primary} fontFamily={theme.typography.fontFamily}>
                    {translate(`enums.HealthStatus.${status}`)}
                  </text>
                </g>
              ))}
              <Cells />
              <ChartsXAxis axisId="urgency" />
              <ChartsYAxis axisId="impact" />
            </g>
            <Dots {...props} helpId={helpId} />
          </svg>
        </ChartsDataProvider>
      </Box>
    </Box>
  );
}

/** Lines between the marks rather than on them, where the dots stand. */
function Cells() {
  const { palette } = useTheme();
  const area = useDrawingArea();
  const x = useXScale<'linear'>();
  const y = useYScale<'linear'>();
  return (
    <g stroke={palette.divider}>
      {between.map((value) => (
        <g key={value}>
          <line x1={x(value)} x2={x(value)} y1={area.top} y2={area.top + area.height} />
          <line y1={y(value)} y2={y(value)} x1={area.left} x2={area.left + area.width} />
        </g>
      ))}
    </g>
  );
}

interface DotItem extends Spot {
  row: PortfolioRowFragment;
  place: number;
}

/** ms without another arrow after which a move by keyboard is saved */
const REST = 700;
/** pixels of the pointer before a press becomes a drag */
const SLIP = 5;

interface Drag {
  id: string;
  startX: number;
  startY: number;
  dx: number;
  dy: number;
}

function Dots({ rows, changeOf, marksOf, mayMove, onMove, helpId }: ScatterProps & { helpId: string }) {
  const translate = useTranslate();
  const theme = useTheme();
  const area = useDrawingArea();
  const xScale = useXScale<'linear'>();
  const yScale = useYScale<'linear'>();
  const [current, setCurrent] = useState<string | null>(null);
  const [opened, setOpened] = useState<{ id: string; anchor: Element } | null>(null);
  const [typed, setTyped] = useState<{ issue: Issue; to: Marks } | null>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  const group = useRef<SVGGElement>(null);

  useEffect(() => {
    if (!typed) return;
    const timer = setTimeout(() => {
      onMove(typed.issue, typed.to);
      setTyped(null);
    }, REST);
    return () => clearTimeout(timer);
  }, [typed, onMove]);

  const items = rows.map((row, index): DotItem => {
    const { impact, urgency } = typed?.issue.id === row.issue.id ? typed.to : marksOf(row.issue);
    return { id: row.issue.id, impact, urgency, activity: row.activity.interactions, row, place: index };
  });
  const dots = useMemo(
    () => new Map(placeDots(items, area.width / 5, area.height / 5).map((dot) => [dot.item.id, dot])),
    // the items are made anew each time; what they are made of tells whether anything changed
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [JSON.stringify(items.map(({ id, impact, urgency, activity }) => [id, impact, urgency, activity])), rows, area.width, area.height],
  );
  const entry = items.some(({ id }) => id === current) ? current : items[0]?.id;

  const go = (to: number) => {
    const target = items[Math.min(items.length - 1, Math.max(0, to))];
    if (!target) return;
    setCurrent(target.id);
    group.current?.querySelector<SVGGElement>(`[data-issue="${target.id}"]`)?.focus();
  };

  const onKeyDown = (event: KeyboardEvent<SVGGElement>, { item }: Placed<DotItem>) => {
    const walk: Record<string, number> = { Home: 0, End: items.length - 1, PageDown: item.place + 1, PageUp: item.place - 1 };
    const by: Record<string, [impact: number, urgency: number]> = { ArrowUp: [1, 0], ArrowDown: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1] };
    const target = walk[event.key];
    const change = by[event.key];
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      setOpened({ id: item.id, anchor: event.currentTarget });
    } else if (target !== undefined) {
      event.preventDefault();
      go(target);
    } else if (change) {
      event.preventDefault();
      const { issue } = item.row;
      // For who may not move a dot, the arrows walk along them.
      if (!mayMove(issue)) return go(item.place + (change[0] + change[1] > 0 ? -1 : 1));
      setTyped({ issue, to: { impact: toMark(item.impact + change[0]), urgency: toMark(item.urgency + change[1]) } });
    }
  };

  const dropped = ({ item, x, y }: Placed<DotItem>, { dx, dy }: Drag): Marks => ({
    impact: toMark(yScale.invert(yScale(y) + dy)),
    urgency: toMark(xScale.invert(xScale(x) + dx)),
    ...(Math.hypot(dx, dy) < SLIP ? { impact: item.impact, urgency: item.urgency } : {}),
  });
  /** the drawing may be shown smaller than it was made */
  const ratio = (element: SVGGElement): number => {
    const svg = element.ownerSVGElement;
    const shown = svg?.getBoundingClientRect().width ?? 0;
    return svg && shown > 0 ? svg.viewBox.baseVal.width / shown : 1;
  };
  const pointer = (dot: Placed<DotItem>) => ({
    onPointerDown: (event: PointerEvent<SVGGElement>) => {
      if (event.button !== 0 || !mayMove(dot.item.row.issue)) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ id: dot.item.id, startX: event.clientX, startY: event.clientY, dx: 0, dy: 0 });
    },
    onPointerMove: (event: PointerEvent<SVGGElement>) => {
      if (drag?.id !== dot.item.id) return;
      const by = ratio(event.currentTarget);
      setDrag({ ...drag, dx: (event.clientX - drag.startX) * by, dy: (event.clientY - drag.startY) * by });
    },
    onPointerUp: () => {
      if (drag?.id !== dot.item.id) return;
      onMove(dot.item.row.issue, dropped(dot, drag));
      // a click follows; it must see that this was a drag
      setTimeout(() => setDrag(null));
    },
    onPointerCancel: () => setDrag(null),
  });

  const openedItem = opened ? items.find(({ id }) => id === opened.id) : undefined;
  const told = drag ? dots.get(drag.id) : undefined;
  const live = typed?.to ?? (told && drag && Math.hypot(drag.dx, drag.dy) >= SLIP ? dropped(told, drag) : null);
  return (
    <>
      <g ref={group}>
        {items.map(({ id, row, place, impact, urgency, activity }) => {
          const dot = dots.get(id);
          if (!dot) return null;
          const dragged = drag?.id === id ? drag : null;
          const colour = colourOf(row.health.status, theme);
          const label = translate('portfolio.scatter.dot', {
            place: place + 1,
            title: row.issue.title,
            stage: translate(`enums.IssueStage.${row.issue.stage}`),
            impact,
            urgency,
            priority: row.priority.score,
            health: translate(`enums.HealthStatus.${row.health.status}`),
            activity: translate('portfolio.interactions', { smart_count: activity }),
          });
          const movable = mayMove(row.issue);
          return (
            <g
              key={id}
              data-issue={id}
              data-x={dot.x}
              data-y={dot.y}
              data-radius={dot.radius}
              role="button"
              aria-haspopup="dialog"
              aria-label={label}
              aria-describedby={helpId}
              tabIndex={id === entry ? 0 : -1}
              transform={`translate(${xScale(dot.x) + (dragged?.dx ?? 0)} ${yScale(dot.y) + (dragged?.dy ?? 0)})`}
              style={{ cursor: dragged ? 'grabbing' : movable ? 'grab' : 'pointer', touchAction: movable ? 'none' : 'auto' }}
              onFocus={() => setCurrent(id)}
              onKeyDown={(event) => onKeyDown(event, dot)}
              onClick={(event) => {
                if (drag && Math.hypot(drag.dx, drag.dy) >= SLIP) return;
                setOpened({ id, anchor: event.currentTarget });
              }}
              {...pointer(dot)}
            >
              <title>{label}</title>
              {/* a finger needs more than the smallest dot */}
              <circle r={Math.max(dot.radius, 2 * SMALLEST)} fill="transparent" />
              <path d={outlineOf(row.health.status, dot.radius)} fill={colour} fillOpacity={0.3} stroke={colour} strokeWidth={1.5} />
              {dot.radius >= 8 ? (
                <text y={4} fontSize={10} textAnchor="middle" fill={theme.palette.text.primary} fontFamily={theme.typography.fontFamily} aria-hidden pointerEvents="none">
                  {place + 1}
                </text>
              ) : null}
            </g>
          );
        })}
      </g>
      {live ? (
        <text x={area.left + area.width - 6} y={area.top + area.height - 8} textAnchor="end" fontSize={13} fontWeight={600} fill={theme.palette.text.primary} fontFamily={theme.typography.fontFamily} role="status">
          {translate('portfolio.move.now', { ...live })}
        </text>
      ) : null}
      <Popover
        open={openedItem !== undefined}
        anchorEl={opened?.anchor ?? null}
        onClose={() => setOpened(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': openedItem?.row.issue.title ?? '', tabIndex: -1, sx: { p: 2, width: 560, maxWidth: 'calc(100vw - 32px)' } } }}
      >
        {openedItem ? (
          <>
            <Box component={Link} to={`/issues/${openedItem.id}/show`} sx={{ fontWeight: 600, color: 'text.primary' }}>
              {openedItem.row.issue.title}
            </Box>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, my: 1 }}>
              <StageChip stage={openedItem.row.issue.stage} />
              <HealthChip status={openedItem.row.health.status} />
            </Box>
            <IssueExplained row={openedItem.row} change={changeOf(openedItem.place)} />
          </>
        ) : null}
      </Popover>
    </>
  );
}
