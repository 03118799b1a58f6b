import { memo } from 'react';
import { useTheme } from '@mui/material';
import type { Confidence, Stance } from '@regiekamer/shared-console';
import { looks, rings } from './force-field.js';

/** The colours of a drawing, as values: a saved picture has no theme. */
export function useInk() {
  const { palette } = useTheme();
  return {
    error: palette.error.main,
    success: palette.success.main,
    warning: palette.warning.main,
    neutral: palette.text.secondary,
    text: palette.text.primary,
    faint: palette.text.secondary,
    paper: palette.background.paper,
    line: palette.divider,
    focus: palette.primary.main,
  };
}
export type Ink = ReturnType<typeof useInk>;

interface GlyphProps {
  stance: Stance;
  /** without: a mark in a legend */
  confidence?: Confidence;
  radius: number;
  ink: Ink;
  /** always a circle, as in the network, where the sign and the border tell the stance */
  plain?: boolean;
}

/** Smaller than this a sign is a speck; shape and filling still tell. */
const SMALLEST_SIGN = 5;

/** A stakeholder: shape, colour and sign are the stance, the ring is the confidence. Drawn around 0,0. */
export const Glyph = memo(function Glyph({ stance, confidence, radius, ink, plain = false }: GlyphProps) {
  const { shape: ownShape, sign, color: name, strong } = looks[stance];
  const shape = plain ? 'circle' : ownShape;
  const color = ink[name];
  const ring = confidence ? rings[confidence] : null;
  const drawn = {
    fill: shape === 'ring' ? ink.paper : color,
    fillOpacity: plain || shape === 'ring' || strong ? 1 : 0.28,
    stroke: plain ? ink.text : color,
    strokeWidth: plain && strong ? 3 : 1.5,
  };
  const r = radius;
  return (
    <>
      <circle r={r} fill={ink.paper} />
      {shape === 'circle' || shape === 'ring' ? <circle r={r} {...drawn} /> : null}
      {shape === 'square' ? <rect x={-r * 0.9} y={-r * 0.9} width={r * 1.8} height={r * 1.8} {...drawn} /> : null}
      {shape === 'diamond' ? <path d={`M0 ${-r * 1.1} L${r * 1.1} 0 L0 ${r * 1.1} L${-r * 1.1} 0 Z`} {...drawn} /> : null}
      {shape === 'triangle' ? <path d={`M0 ${-r} L${r} ${r * 0.8} L${-r} ${r * 0.8} Z`} {...drawn} /> : null}
      {radius >= SMALLEST_SIGN ? (
        <text
          y={shape === 'triangle' ? r * 0.65 : r * 0.45}
          textAnchor="middle"
          fontSize={r * (sign.length > 1 ? 1.05 : 1.3)}
          fontWeight={700}
          fontFamily="system-ui, sans-serif"
          fill={strong || plain ? ink.paper : ink.text}
          aria-hidden
        >
          {sign}
        </text>
      ) : null}
      {ring ? (
        <circle r={r + 3} fill="none" stroke={ink.text} strokeWidth={ring.width} {...(ring.dashes === 'none' ? {} : { strokeDasharray: ring.dashes })} />
      ) : null}
    </>
  );
});

/** A mark for a legend, in a drawing of its own. */
export function LegendGlyph({ stance, confidence, plain }: { stance: Stance; confidence?: Confidence; plain?: boolean }) {
  const ink = useInk();
  return (
    <svg width={26} height={26} viewBox="-13 -13 26 26" aria-hidden focusable="false" style={{ flex: 'none' }}>
      <Glyph stance={stance} radius={8} ink={ink} {...(confidence ? { confidence } : {})} {...(plain ? { plain } : {})} />
    </svg>
  );
}
