import { memo, useId, useMemo, useRef, useState, type FocusEvent, type KeyboardEvent, type PointerEvent, type RefObject } from 'react';
import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { Confidence, Stance } from '@regiekamer/shared-console';
import { Glyph, useInk, type Ink } from './ForceFieldGlyph.js';
import {
  cellAt,
  centreOf,
  fadingOf,
  inTray,
  labelsOf,
  LEVELS,
  MIDDLE,
  placesOf,
  planOf,
  strategies,
  widthOf,
  type Cell,
  type Label,
  type Mark,
} from './force-field.js';
import { useWidth } from './use-width.js';

export interface ForceFieldChartProps {
  marks: readonly Mark[];
  title: string;
  /** the moment that it shows */
  at: string;
  /** the names that screen readers hear of a mark */
  describe: (mark: Mark) => string;
  mayMove: boolean;
  /** somebody carries a mark elsewhere; `dropped` once they let go or pressed enter */
  onCarry: (id: string, to: Cell, dropped: boolean) => void;
  onRelease: () => void;
  /** who is being carried, by keyboard or while the reason is asked */
  carriedId: string | null;
  selectedId: string | null;
  onSelect: (id: string) => void;
  drawing: RefObject<SVGSVGElement | null>;
}

/** Moved further than a trembling hand. */
const MOVED = 4;

interface Drag {
  id: string;
  element: SVGGElement;
  pointerId: number;
  startX: number;
  startY: number;
  /** from the middle of the mark */
  x: number;
  y: number;
  moved: boolean;
}

const arrows: Record<string, readonly [power: number, interest: number]> = {
  ArrowUp: [1, 0],
  ArrowDown: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};
const level = (value: number): number => Math.min(5, Math.max(1, value));

const markOf = (target: EventTarget): SVGGElement | null => (target instanceof Element ? target.closest<SVGGElement>('g[data-id]') : null);

/**
 * Power against interest. Drawn by ourselves: the field is twenty-five cells rather than a continuum, and a mark is at once a
 * shape, a ring, a button and something to drag. While a mark is dragged only its own element changes, so that three hundred
 * others cost nothing.
 */
export function ForceFieldChart({
  marks,
  title,
  at,
  describe,
  mayMove,
  onCarry,
  onRelease,
  carriedId,
  selectedId,
  onSelect,
  drawing,
}: ForceFieldChartProps) {
  const translate = useTranslate();
  const helpId = useId();
  const ink = useInk();
  const [holder, width] = useWidth(900);
  const plan = useMemo(() => planOf(marks, width), [marks, width]);
  const places = useMemo(() => placesOf(marks, plan), [marks, plan]);
  const labels = useMemo(() => labelsOf(marks, places, plan), [marks, places, plan]);
  const [pointedId, setPointed] = useState<string | null>(null);
  const [focusedId, setFocused] = useState<string | null>(null);
  const drag = useRef<Drag | null>(null);
  const target = useRef<SVGRectElement>(null);

  const byId = useMemo(() => new Map(marks.map((mark) => [mark.id, mark])), [marks]);
  // one stop for the tab key; from there the marks are walked
  const tabbed = selectedId !== null && byId.has(selectedId) ? selectedId : marks[0]?.id;
  const shownId = pointedId ?? focusedId ?? selectedId;

  const showTarget = (cell: { power: number; interest: number } | null) => {
    const rect = target.current;
    if (!rect) return;
    rect.style.visibility = cell ? 'visible' : 'hidden';
    if (!cell) return;
    const centre = centreOf(plan, cell.power, cell.interest);
    rect.setAttribute('x', String(centre.x - plan.cellWidth / 2));
    rect.setAttribute('y', String(centre.y - plan.cellHeight / 2));
  };

  const onPointerDown = (event: PointerEvent<SVGSVGElement>) => {
    const element = markOf(event.target);
    const id = element?.dataset['id'];
    const place = id === undefined ? undefined : places.get(id);
    if (!element || id === undefined || !place || event.button !== 0) return;
    onSelect(id);
    if (!mayMove) return;
    drag.current = { id, element, pointerId: event.pointerId, startX: event.clientX, startY: event.clientY, x: place.x, y: place.y, moved: false };
    event.currentTarget.setPointerCapture(event.pointerId);
  };

  const onPointerMove = (event: PointerEvent<SVGSVGElement>) => {
    const dragged = drag.current;
    if (!dragged || event.pointerId !== dragged.pointerId) return;
    const byX = event.clientX - dragged.startX;
    const byY = event.clientY - dragged.startY;
    if (!dragged.moved && Math.hypot(byX, byY) < MOVED) return;
    dragged.moved = true;
    dragged.element.style.transition = 'none';
    dragged.element.style.transform = `translate(${dragged.x + byX}px, ${dragged.y + byY}px)`;
    showTarget(cellAt(plan, dragged.x + byX, dragged.y + byY));
  };

  const endDrag = (event: PointerEvent<SVGSVGElement>, dropped: boolean) => {
    const dragged = drag.current;
    if (!dragged || event.pointerId !== dragged.pointerId) return;
    drag.current = null;
    showTarget(null);
    if (!dragged.moved) return;
    dragged.element.style.transition = TRANSITION;
    const cell = dropped ? cellAt(plan, dragged.x + event.clientX - dragged.startX, dragged.y + event.clientY - dragged.startY) : null;
    const mark = byId.get(dragged.id);
    if (cell && mark && (cell.power !== mark.power || cell.interest !== mark.interest)) onCarry(dragged.id, cell, true);
    else dragged.element.style.transform = `translate(${dragged.x}px, ${dragged.y}px)`;
  };

  const walk = (from: string, by: number) => {
    const index = marks.findIndex(({ id }) => id === from);
    const next = marks[Math.min(marks.length - 1, Math.max(0, index + by))];
    if (!next) return;
    onSelect(next.id);
    drawing.current?.querySelector<SVGGElement>(`g[data-id="${next.id}"]`)?.focus();
  };

  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    const id = markOf(event.target)?.dataset['id'];
    const mark = id === undefined ? undefined : byId.get(id);
    if (id === undefined || !mark || event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = arrows[event.key];
    const carrying = carriedId === id;
    if (arrow && mayMove) {
      const [power, interest] = arrow;
      const from = { power: mark.power ?? MIDDLE, interest: mark.interest ?? MIDDLE };
      // out of the tray the first press brings it to the middle of what is unknown
      onCarry(id, inTray(mark) ? from : { power: level(from.power + power), interest: level(from.interest + interest) }, false);
    } else if (arrow) walk(id, arrow[0] > 0 || arrow[1] < 0 ? -1 : 1);
    else if (event.key === 'PageDown') walk(id, 1);
    else if (event.key === 'PageUp') walk(id, -1);
    else if (event.key === 'Home') walk(id, -marks.length);
    else if (event.key === 'End') walk(id, marks.length);
    else if (event.key === 'Enter' || event.key === ' ') {
      if (carrying) onCarry(id, { power: mark.power, interest: mark.interest }, true);
      else onSelect(id);
    } else if (event.key === 'Escape' && carrying) onRelease();
    else return;
    event.preventDefault();
  };

  const onFocus = (event: FocusEvent<SVGSVGElement>) => {
    const id = markOf(event.target)?.dataset['id'] ?? null;
    setFocused(id);
    if (id !== null) onSelect(id);
  };
  const onBlur = () => setFocused(null);

  const shown = shownId === null ? undefined : byId.get(shownId);
  return (
    <Box ref={holder} sx={{ width: '100%', minWidth: 0 }}>
      <Box component="p" id={helpId} sx={{ typography: 'body2', color: 'text.secondary', mt: 0, mb: 1 }}>
        {translate(mayMove ? 'forceField.help_move' : 'forceField.help_read')}
      </Box>
      <svg
        ref={drawing}
        width={plan.width}
        height={plan.height}
        role="group"
        aria-label={translate('forceField.chart_of', { title })}
        aria-describedby={helpId}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={(event) => endDrag(event, true)}
        onPointerCancel={(event) => endDrag(event, false)}
        onPointerOver={(event) => setPointed(markOf(event.target)?.dataset['id'] ?? null)}
        onPointerLeave={() => setPointed(null)}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onBlur={onBlur}
        style={{ display: 'block', userSelect: 'none', fontFamily: 'system-ui, sans-serif' }}
      >
        <Ground plan={plan} ink={ink} hasTray={marks.some(inTray)} />
        <rect
          ref={target}
          width={plan.cellWidth}
          height={plan.cellHeight}
          fill={ink.focus}
          fillOpacity={0.12}
          stroke={ink.focus}
          strokeWidth={2}
          style={{ visibility: 'hidden' }}
        />
        {[...labels].map(([id, label]) => (id === shownId ? null : <Name key={id} label={label} ink={ink} />))}
        {marks.map((mark) => {
          const place = places.get(mark.id);
          if (!place) return null;
          const { stance, confidence, assessedAt } = mark.position;
          return (
            <MarkButton
              key={mark.id}
              id={mark.id}
              name={describe(mark)}
              x={place.x}
              y={place.y}
              radius={place.radius}
              stance={stance}
              confidence={confidence}
              opacity={fadingOf(assessedAt, at)}
              selected={mark.id === selectedId}
              tabIndex={mark.id === tabbed ? 0 : -1}
              movable={mayMove}
              ink={ink}
            />
          );
        })}
        {shown ? <Pointed mark={shown} place={places.get(shown.id)} plan={plan} ink={ink} carried={shown.id === carriedId} /> : null}
      </svg>
    </Box>
  );
}

const TRANSITION = 'transform 400ms ease';

interface MarkButtonProps {
  id: string;
  name: string;
  x: number;
  y: number;
  radius: number;
  stance: Stance;
  confidence: Confidence;
  opacity: number;
  selected: boolean;
  tabIndex: number;
  movable: boolean;
  ink: Ink;
}

const MarkButton = memo(function MarkButton({ id, name, x, y, radius, stance, confidence, opacity, selected, tabIndex, movable, ink }: MarkButtonProps) {
  return (
    <g
      data-id={id}
      role="button"
      aria-label={name}
      aria-pressed={selected}
      tabIndex={tabIndex}
      style={{
        transform: `translate(${x}px, ${y}px)`,
        transition: TRANSITION,
        cursor: movable ? 'grab' : 'pointer',
        touchAction: movable ? 'none' : 'auto',
        outline: 'none', // the name and the ring around it show where the focus is
      }}
    >
      <circle r={radius + 4} fill="transparent" />
      <g opacity={opacity}>
        <Glyph stance={stance} confidence={confidence} radius={radius} ink={ink} />
      </g>
    </g>
  );
});

const Name = memo(function Name({ label, ink }: { label: Label; ink: Ink }) {
  return (
    <text
      x={label.x}
      y={label.y}
      textAnchor={label.anchor}
      fontSize={11}
      fill={ink.text}
      aria-hidden
      style={{ pointerEvents: 'none' }}
      data-label
    >
      {label.text}
    </text>
  );
});

/** The mark that is pointed at, focused or chosen: its whole name over everything else. */
function Pointed({ mark, place, plan, ink, carried }: { mark: Mark; place: { x: number; y: number; radius: number } | undefined; plan: ReturnType<typeof planOf>; ink: Ink; carried: boolean }) {
  if (!place) return null;
  const text = mark.position.stakeholder.displayName;
  const width = Math.min(plan.width - 8, widthOf(text) * 1.15 + 14);
  const x = Math.min(plan.width - width - 4, Math.max(4, place.x - width / 2));
  const above = place.y - place.radius - 30;
  const y = above < 2 ? place.y + place.radius + 8 : above;
  return (
    <g aria-hidden style={{ pointerEvents: 'none' }}>
      <circle cx={place.x} cy={place.y} r={place.radius + 6} fill="none" stroke={ink.focus} strokeWidth={carried ? 3 : 2} />
      <rect x={x} y={y} width={width} height={22} rx={4} fill={ink.paper} stroke={ink.focus} />
      <text x={x + width / 2} y={y + 15} textAnchor="middle" fontSize={12} fill={ink.text} data-pointed>
        {text}
      </text>
    </g>
  );
}

/** The axes, the four quarters with what they ask for, and the edge of the tray. */
const Ground = memo(function Ground({ plan, ink, hasTray }: { plan: ReturnType<typeof planOf>; ink: Ink; hasTray: boolean }) {
  const translate = useTranslate();
  const right = plan.left + plan.cellWidth * 5;
  const bottom = plan.top + plan.cellHeight * 5;
  const splitX = plan.left + plan.cellWidth * MIDDLE;
  const splitY = plan.top + plan.cellHeight * (5 - MIDDLE);
  return (
    <g aria-hidden>
      {strategies.map(({ strategy, highPower, highInterest }) => {
        const x = highInterest ? splitX : plan.left;
        const y = highPower ? plan.top : splitY;
        return (
          <g key={strategy}>
            <rect
              x={x}
              y={y}
              width={highInterest ? right - splitX : splitX - plan.left}
              height={highPower ? splitY - plan.top : bottom - splitY}
              fill={ink.focus}
              fillOpacity={highPower && highInterest ? 0.1 : highPower || highInterest ? 0.05 : 0.015}
            />
            <text x={x + (plan.compact ? 3 : 6)} y={y + (plan.compact ? 11 : 15)} fontSize={plan.compact ? 9 : 12} fontWeight={plan.compact ? 500 : 600} fill={ink.faint}>
              {translate(`enums.EngagementStrategy.${strategy}`)}
            </text>
          </g>
        );
      })}
      {LEVELS.map((value) => {
        const { x, y } = centreOf(plan, value, value);
        return (
          <g key={value} fontSize={12} fill={ink.faint}>
            <line x1={x + plan.cellWidth / 2} x2={x + plan.cellWidth / 2} y1={plan.top} y2={bottom} stroke={ink.line} />
            <line x1={plan.left} x2={right} y1={y - plan.cellHeight / 2} y2={y - plan.cellHeight / 2} stroke={ink.line} />
            <text x={x} y={bottom + 16} textAnchor="middle" data-axis="interest">
              {value}
            </text>
            <text x={plan.left - 8} y={y + 4} textAnchor="end" data-axis="power">
              {value}
            </text>
          </g>
        );
      })}
      <path d={`M${splitX} ${plan.top} V${bottom} M${plan.left} ${splitY} H${right}`} stroke={ink.faint} strokeDasharray="6 4" fill="none" />
      <path d={`M${plan.left} ${plan.top} V${bottom} H${right}`} stroke={ink.faint} fill="none" />
      <text x={(plan.left + right) / 2} y={bottom + 34} textAnchor="middle" fontSize={12} fontWeight={600} fill={ink.text}>
        {translate('forceField.axis_interest')}
      </text>
      <text
        x={plan.compact ? 10 : 16}
        y={(plan.top + bottom) / 2}
        textAnchor="middle"
        fontSize={12}
        fontWeight={600}
        fill={ink.text}
        transform={`rotate(-90 ${plan.compact ? 10 : 16} ${(plan.top + bottom) / 2})`}
      >
        {translate('forceField.axis_power')}
      </text>
      {hasTray ? (
        <>
          <rect x={1} y={plan.trayTop} width={plan.width - 2} height={plan.height - plan.trayTop - 1} rx={6} fill="none" stroke={ink.line} strokeDasharray="4 3" />
          <text x={10} y={plan.trayTop + 17} fontSize={12} fontWeight={600} fill={ink.text}>
            {translate('forceField.tray')}
          </text>
        </>
      ) : null}
    </g>
  );
});
