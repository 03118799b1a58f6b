import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { sizeOf, type NetworkEdge, type NetworkNode } from './network.js';

/** of the layout: so much work, whatever the number of nodes, that a page does not stand still */
const EFFORT = 64_000;
const FEWEST = 100;
const MOST = 600;

/** How many rounds a layout of so many nodes gets. */
export const roundsFor = (nodes: number): number => Math.min(MOST, Math.max(FEWEST, Math.round(EFFORT / Math.max(1, nodes))));

/** The network with a place for everyone. It starts from a circle in the order of the ids, so that it always falls out the same way. */
export function laidOut(nodes: readonly NetworkNode[], edges: readonly NetworkEdge[]): Graph {
  const graph = new Graph({ multi: true, type: 'undirected' });
  const most = Math.max(0, ...nodes.map(({ betweenness }) => betweenness));
  const ordered = nodes.toSorted((one, other) => (one.stakeholder.id < other.stakeholder.id ? -1 : 1));
  ordered.forEach(({ stakeholder, stance, betweenness }, index) => {
    const angle = (2 * Math.PI * index) / ordered.length;
    graph.addNode(stakeholder.id, {
      label: stakeholder.displayName,
      stance,
      size: sizeOf(betweenness, most),
      x: Math.cos(angle) * 100,
      y: Math.sin(angle) * 100,
    });
  });
  for (const { from, to, kind, weight } of edges) {
    if (graph.hasNode(from) && graph.hasNode(to)) graph.addEdge(from, to, { kind, weight });
  }
  if (graph.order > 1) {
    forceAtlas2.assign(graph, {
      iterations: roundsFor(graph.order),
      // the approximation of Barnes and Hut costs more than it saves below some thousand; groups draw apart, and who is tied to many does not pull everyone into one heap
      settings: { ...forceAtlas2.inferSettings(graph), linLogMode: true, outboundAttractionDistribution: true, gravity: 0.6, slowDown: 2, barnesHutOptimize: false },
      getEdgeWeight: 'weight',
    });
  }
  return graph;
}
