/** The PostgreSQL that the faults happen to: an embedded one of their own, durable as in production. */
import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { startPostgres } from '../postgres.mjs';

export async function openDatabase(dataDir, name) {
  const start = () => startPostgres({ dataDir, database: name, log: () => undefined });
  let running = await start();
  const pids = () => {
    const postmaster = Number(fs.readFileSync(path.join(running.dataDir, 'postmaster.pid'), 'utf8').split('\n')[0]);
    return [postmaster, ...childrenOf(postmaster)];
  };
  const signal = (which, all) => {
    for (const pid of all) {
      try {
        process.kill(pid, which);
      } catch (error) {
        if (error.code !== 'ESRCH') throw error; // a backend that has just ended
      }
    }
  };
  return {
    url: running.url,
    /** As a power cut leaves it. */
    kill: () => signal('SIGKILL', pids()),
    restart: async () => {
      running = await start();
    },
    /** It takes connections and answers nothing. */
    pause: () => signal('SIGSTOP', pids()),
    resume: () => signal('SIGCONT', pids()),
    query: (sql, parameters) => withClient(running.url, (client) => client.query(sql, parameters)),
    /** Holds a lock that all who read or write this table wait for. */
    hold: async (table) => {
      const client = new pg.Client(running.url);
      await client.connect();
      await client.query(`begin; lock table ${table} in access exclusive mode`);
      return async () => {
        await client.query('rollback');
        await client.end();
      };
    },
    stop: async () => {
      await withClient(running.url.replace(/\/[^/]*$/, '/postgres'), (client) => client.query(`drop database if exists ${name} with (force)`));
      await running.stop();
    },
  };
}

async function withClient(url, work) {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function childrenOf(parent) {
  return fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
        return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === parent;
      } catch {
        return false; // it has ended meanwhile
      }
    })
    .map(Number);
}
