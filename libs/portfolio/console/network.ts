import type { NetworkQuery } from './network.generated.js';

export type NetworkNode = NetworkQuery['network']['nodes'][number];
export type NetworkEdge = NetworkQuery['network']['edges'][number];

/** One tie of a stakeholder, and to whom. */
export interface Tie {
  kind: NetworkEdge['kind'];
  weight: number;
  to: NetworkNode;
}

/** Everyone's ties, the strongest first. */
export function tiesOf(nodes: readonly NetworkNode[], edges: readonly NetworkEdge[]): Map<string, Tie[]> {
  const byId = new Map(nodes.map((node) => [node.stakeholder.id, node]));
  const ties = new Map<string, Tie[]>(nodes.map(({ stakeholder }) => [stakeholder.id, []]));
  for (const { from, to, kind, weight } of edges) {
    const one = byId.get(from);
    const other = byId.get(to);
    if (!one || !other) continue;
    ties.get(from)?.push({ kind, weight, to: other });
    ties.get(to)?.push({ kind, weight, to: one });
  }
  for (const list of ties.values()) {
    list.sort((one, other) => other.weight - one.weight || one.to.stakeholder.sortName.localeCompare(other.to.stakeholder.sortName, 'nl'));
  }
  return ties;
}

/** The radius of a node: who more of the shortest ways pass through is larger, in area rather than in width. */
export function sizeOf(betweenness: number, most: number): number {
  return most > 0 ? 5 + 13 * Math.sqrt(betweenness / most) : 5;
}

/** Whether this browser can draw the network at all. */
export function canDraw(): boolean {
  if (typeof WebGL2RenderingContext === 'undefined') return false;
  return document.createElement('canvas').getContext('webgl2') !== null;
}
