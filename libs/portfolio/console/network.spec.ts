import { describe, expect, it } from '@jest/globals';
import { sizeOf, tiesOf, type NetworkEdge, type NetworkNode } from './network.js';
import { laidOut, roundsFor } from './network-layout.js';

const node = (id: string, betweenness = 0): NetworkNode => ({
  stakeholder: { id, kind: 'PERSON', displayName: `Persoon ${id}`, sortName: id },
  stance: null,
  degree: 0,
  betweenness,
});
const edge = (from: string, to: string, kind: NetworkEdge['kind'] = 'MET_TOGETHER', weight = 0.5): NetworkEdge => ({ from, to, kind, weight });
const places = (nodes: NetworkNode[], edges: NetworkEdge[]) => {
  const graph = laidOut(nodes, edges);
  return new Map(graph.nodes().map((id) => [id, [graph.getNodeAttribute(id, 'x') as number, graph.getNodeAttribute(id, 'y') as number] as const]));
};
const distance = (one: readonly [number, number] | undefined, other: readonly [number, number] | undefined) =>
  Math.hypot((one?.[0] ?? 0) - (other?.[0] ?? 0), (one?.[1] ?? 0) - (other?.[1] ?? 0));

describe('the network', () => {
  it('lists the ties of both ends, the strongest first, and none to who is not shown', () => {
    const ties = tiesOf([node('a'), node('b'), node('c')], [edge('a', 'b', 'MET_TOGETHER', 0.2), edge('c', 'a', 'AFFILIATION', 1), edge('a', 'x')]);
    expect(ties.get('a')?.map(({ to, kind }) => [to.stakeholder.id, kind])).toEqual([
      ['c', 'AFFILIATION'],
      ['b', 'MET_TOGETHER'],
    ]);
    expect(ties.get('b')?.map(({ to }) => to.stakeholder.id)).toEqual(['a']);
  });

  it('draws who more ways pass through larger, in area', () => {
    expect(sizeOf(0, 0.4)).toBe(5);
    expect(sizeOf(0.4, 0.4)).toBe(18);
    expect(sizeOf(0.1, 0.4) - 5).toBeCloseTo((18 - 5) / 2);
    expect(sizeOf(0, 0)).toBe(5);
  });

  it('falls out the same way every time, whatever the order in which the server names them', () => {
    const nodes = ['a', 'b', 'c', 'd', 'e'].map((id) => node(id));
    const edges = [edge('a', 'b'), edge('b', 'c'), edge('d', 'e')];
    const once = places(nodes, edges);
    const again = places(nodes.toReversed(), edges);
    for (const [id, [x, y]] of once) {
      expect(again.get(id)?.[0]).toBeCloseTo(x, 6);
      expect(again.get(id)?.[1]).toBeCloseTo(y, 6);
    }
  });

  it('puts who are tied nearer than who are not', () => {
    const nodes = Array.from({ length: 12 }, (_unused, index) => node(`n${index}`));
    const edges = [0, 1, 2].flatMap((group) => [
      edge(`n${group}`, `n${group + 3}`),
      edge(`n${group}`, `n${group + 6}`),
      edge(`n${group + 3}`, `n${group + 6}`),
      edge(`n${group + 3}`, `n${group + 9}`),
      edge(`n${group + 6}`, `n${group + 9}`),
    ]);
    const placed = places(nodes, edges);
    expect(distance(placed.get('n0'), placed.get('n3'))).toBeLessThan(distance(placed.get('n0'), placed.get('n1')));
  });

  it('lays out four hundred with four thousand ties within five seconds', () => {
    const nodes = Array.from({ length: 400 }, (_unused, index) => node(`n${index}`));
    const edges = Array.from({ length: 4_000 }, (_unused, index) => edge(`n${index % 400}`, `n${(index * 7 + 13) % 400}`)).filter(({ from, to }) => from !== to);
    const start = performance.now();
    const placed = places(nodes, edges);
    expect(performance.now() - start).toBeLessThan(5_000);
    expect([...placed.values()].every(([x, y]) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
    expect(roundsFor(400)).toBe(160);
    expect(roundsFor(10)).toBe(600);
  });
});
