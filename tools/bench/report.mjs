/** The figures as a table for people, and as JSON for the next comparison. */

const number = (value, digits = 0) => (value === undefined || value === null || !Number.isFinite(value) ? '–' : value.toFixed(digits));
const change = (now, before) => (before ? `${now >= before ? '+' : ''}${((now / before - 1) * 100).toFixed(0)}%` : '–');

/** @param before the results of an earlier run; their change is shown */
export function table({ tier, machine, memory, workloads }, before) {
  const head = ['', 'ours/s', 'floor/s', 'ratio', 'target', 'p50 ms', 'p95 ms', 'floor p50', 'floor p95', 'CPU ms', 'floor CPU', 'statements'];
  if (before) head.push('ours/s before', 'change', 'ratio before');
  const rows = Object.entries(workloads).map(([name, { ours, floor, ratio, target, statements }]) => {
    const row = [
      name, number(ours.perSecond), number(floor.perSecond), number(ratio, 2), number(target, 2) + (ratio >= target ? '' : ' !'),
      number(ours.p50, 1), number(ours.p95, 1), number(floor.p50, 1), number(floor.p95, 1),
      number(ours.processor, 2), number(floor.processor, 2), number(statements),
    ];
    const old = before?.workloads[name];
    if (before) row.push(number(old?.ours.perSecond), change(ours.perSecond, old?.ours.perSecond), number(old?.ratio, 2));
    return row;
  });
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column].length)));
  const line = (row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  ');
  const titles = Object.entries(workloads).map(([name, { title }]) => `${name.padEnd(widths[0])}  ${title}`);
  return [
    `Tier ${tier}; ${machine.cpus} × ${machine.cpu}; Node ${machine.node}, PostgreSQL ${machine.postgres}; load ${machine.loadBefore} before, ${machine.loadAfter} after`,
    line(head),
    ...rows.map(line),
    `The server after it: ${number(memory)} MB resident. CPU: processor time of the server itself, a request.`,
    '',
    ...titles,
  ].join('\n');
}
