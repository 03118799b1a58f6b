import { useEffect, useRef, type RefObject } from 'react';
import { useTranslate } from 'react-admin';
import { Box, IconButton } from '@mui/material';
import CenterIcon from '@mui/icons-material/CenterFocusStrongOutlined';
import InIcon from '@mui/icons-material/ZoomIn';
import OutIcon from '@mui/icons-material/ZoomOut';
import Sigma from 'sigma';
import { exportCanvases, type Picture, type Stance } from '@regiekamer/shared-console';
import { looks } from './force-field.js';
import { useInk, type Ink } from './ForceFieldGlyph.js';
import { laidOut } from './network-layout.js';
import type { NetworkEdge, NetworkNode } from './network.js';

export interface NetworkGraphProps {
  nodes: readonly NetworkNode[];
  edges: readonly NetworkEdge[];
  title: string;
  chosenId: string | null;
  onChoose: (id: string | null) => void;
  /** set as long as there is something to save */
  saver: RefObject<((picture: Picture) => Promise<void>) | null>;
}

const SIGNS = 'signs';
const FONT = 'system-ui, sans-serif';
/** On a phone the nodes of a full network would cover it. */
const NARROW = 560;

/** The network itself. What it shows is in the table too, which is for whoever cannot point at it. */
export default function NetworkGraph({ nodes, edges, title, chosenId, onChoose, saver }: NetworkGraphProps) {
  const translate = useTranslate();
  const holder = useRef<HTMLDivElement>(null);
  const drawn = useRef<Sigma | null>(null);
  const chosen = useRef<string | null>(chosenId);
  const choose = useRef(onChoose);
  const ink = useInk();
  const inkKey = JSON.stringify(ink);

  useEffect(() => {
    choose.current = onChoose;
  });

  useEffect(() => {
    const container = holder.current;
    if (!container) return undefined;
    const colors = JSON.parse(inkKey) as Ink;
    const graph = laidOut(nodes, edges);
    const scale = container.clientWidth < NARROW ? 0.55 : 1;
    const near = (id: string): boolean => {
      const now = chosen.current;
      return now === null || !graph.hasNode(now) || now === id || graph.areNeighbors(now, id);
    };
    const stanceOf = (id: string) => graph.getNodeAttribute(id, 'stance') as Stance | null;
    const colorOf = (id: string): string => {
      const stance = stanceOf(id);
      return stance ? colors[looks[stance].color] : colors.line;
    };
    const sigma = new Sigma(graph, container, {
      allowInvalidContainer: true, // a tab that is not shown yet has no height
      labelColor: { color: colors.text },
      labelFont: FONT,
      labelRenderedSizeThreshold: 8 * scale,
      labelDensity: 0.35,
      defaultDrawNodeHover: (context, data, settings) => {
        if (!data.label) return;
        context.font = `600 ${settings.labelSize}px ${FONT}`;
        const width = context.measureText(data.label).width + 14;
        const left = data.x + data.size + 3;
        context.fillStyle = colors.paper;
        context.strokeStyle = colors.focus;
        context.lineWidth = 1.5;
        context.beginPath();
        context.rect(left, data.y - settings.labelSize, width, settings.labelSize * 2);
        context.fill();
        context.stroke();
        context.beginPath();
        context.arc(data.x, data.y, data.size + 3, 0, 2 * Math.PI);
        context.stroke();
        context.fillStyle = colors.text;
        context.fillText(data.label, left + 7, data.y + settings.labelSize / 3);
      },
      nodeReducer: (id, data) => ({
        ...data,
        size: (data['size'] as number) * scale,
        color: near(id) ? colorOf(id) : colors.line,
        label: near(id) ? (data['label'] as string) : '',
        highlighted: id === chosen.current,
        forceLabel: chosen.current !== null && near(id) && graph.degree(chosen.current) < 25,
        zIndex: near(id) ? 1 : 0,
      }),
      edgeReducer: (edge, data) => {
        const now = chosen.current;
        const shown = now === null || !graph.hasNode(now) || graph.hasExtremity(edge, now);
        // a role is a broad stroke, a meeting a thin one; colour only helps
        const isRole = data['kind'] === 'AFFILIATION';
        return {
          ...data,
          size: isRole ? 2.5 : 0.8 + (data['weight'] as number) * 0.7,
          // opaque: what is see-through adds up where many cross, to white in the dark
          color: isRole ? colors.focus : now === null ? colors.line : colors.faint,
          zIndex: isRole ? 1 : 0,
          hidden: !shown,
        };
      },
      zIndex: true,
    });

    // the border and the sign of the stance, over the nodes: colour alone tells nothing to who cannot see it
    sigma.createCanvasContext(SIGNS, { style: { pointerEvents: 'none' } });
    sigma.on('afterRender', () => {
      const context = sigma.getCanvases()[SIGNS]?.getContext('2d');
      if (!context) return;
      const { width, height } = sigma.getDimensions();
      context.clearRect(0, 0, width, height);
      context.textAlign = 'center';
      context.textBaseline = 'middle';
      graph.forEachNode((id) => {
        const data = sigma.getNodeDisplayData(id);
        if (!data || !near(id)) return;
        const { x, y } = sigma.framedGraphToViewport(data);
        const size = sigma.scaleSize(data.size);
        const stance = stanceOf(id);
        const look = stance ? looks[stance] : null;
        context.beginPath();
        context.arc(x, y, size, 0, 2 * Math.PI);
        context.lineWidth = look?.strong ? 3 : 1.2;
        context.strokeStyle = colors.text;
        context.setLineDash(look ? [] : [2, 2]);
        context.stroke();
        context.setLineDash([]);
        if (!look || size < 5) return;
        context.fillStyle = colors.paper;
        context.font = `700 ${size * (look.sign.length > 1 ? 1.1 : 1.35)}px ${FONT}`;
        context.fillText(look.sign, x, y);
      });
    });
    sigma.on('clickNode', ({ node }) => choose.current(node));
    sigma.on('clickStage', () => choose.current(null));
    sigma.resize(true);
    sigma.refresh();
    drawn.current = sigma;
    saver.current = (picture) => {
      // what WebGL drew can only be read in the same breath
      sigma.refresh();
      const layers = Object.entries(sigma.getCanvases())
        .filter(([name]) => ['edges', 'nodes', 'labels', SIGNS].includes(name))
        .map(([, canvas]) => canvas);
      return exportCanvases(layers, picture);
    };
    return () => {
      saver.current = null;
      drawn.current = null;
      sigma.kill();
    };
  }, [nodes, edges, inkKey, saver]);

  useEffect(() => {
    chosen.current = chosenId;
    const sigma = drawn.current;
    if (!sigma) return;
    sigma.refresh({ skipIndexation: true });
    const data = chosenId === null ? undefined : sigma.getNodeDisplayData(chosenId);
    if (data) void sigma.getCamera().animate({ x: data.x, y: data.y }, { duration: prefersStillness() ? 0 : 400 });
  }, [chosenId]);

  const camera = () => drawn.current?.getCamera();
  const duration = () => ({ duration: prefersStillness() ? 0 : 250 });
  return (
    <Box sx={{ position: 'relative' }}>
      <Box
        ref={holder}
        role="img"
        aria-label={translate('network.chart_of', { title, count: nodes.length })}
        sx={{ height: { xs: 360, sm: 520 }, border: 1, borderColor: 'divider', borderRadius: 1, overflow: 'hidden' }}
      />
      <Box sx={{ position: 'absolute', top: 8, right: 8, display: 'flex', flexDirection: 'column', bgcolor: 'background.paper', borderRadius: 1 }}>
        <IconButton size="small" aria-label={translate('network.zoom_in')} onClick={() => void camera()?.animatedZoom(duration())}>
          <InIcon />
        </IconButton>
        <IconButton size="small" aria-label={translate('network.zoom_out')} onClick={() => void camera()?.animatedUnzoom(duration())}>
          <OutIcon />
        </IconButton>
        <IconButton size="small" aria-label={translate('network.whole')} onClick={() => void camera()?.animatedReset(duration())}>
          <CenterIcon />
        </IconButton>
      </Box>
    </Box>
  );
}

const prefersStillness = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;
