/**
 * The floor: what the database and a bare HTTP server can do. One statement a request, prepared and named, its JSON passed
 * on as it comes.
 *
 *   node floor.mjs <address of the database> <file with the sample>
 */
import fs from 'node:fs';
import http from 'node:http';
import pg from 'pg';
import { workloads } from './workloads.mjs';

const [url, sample] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: url, max: 10, options: '-c jit=off -c timezone=UTC -c max_parallel_workers_per_gather=0' });
const all = workloads(JSON.parse(fs.readFileSync(sample, 'utf8')));

const server = http.createServer((request, response) => {
  const name = request.url.slice(1);
  const workload = all[name];
  const chunks = [];
  request.on('data', (part) => chunks.push(part));
  request.on('end', async () => {
    try {
      if (workload.file) {
        const { rows } = await pool.query(workload.file);
        response.writeHead(200, { 'content-type': 'text/csv; charset=utf-8' });
        return response.end(rows.map(({ content }) => content).join(''));
      }
      const { variables } = JSON.parse(Buffer.concat(chunks).toString());
      const { rows } = await pool.query(
        workload.statement?.(variables) ?? { name, text: workload.sql, values: workload.values(variables) },
      );
      const body = `{"data":${workload.answer ? workload.answer(rows[0].answer) : rows[0].answer}}`;
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body);
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
});

server.listen(0, '127.0.0.1', () => process.send(server.address().port));
// whoever measures is gone
process.on('disconnect', () => process.exit());
