import type { Surroundings } from '@regiekamer/shared-server';

/** The settings of one server process; each comes from one environment variable, listed in the README. */
export interface Config extends Surroundings {
  /** TCP port of the console and the API */
  port: number;
  /** address to listen on */
  host: string;
  /** connections to the database at most */
  poolSize: number;
  logLevel: string;
  /** behind a proxy that sets X-Forwarded-*: whether to believe it */
  trustProxy: boolean;
}

/** @throws Error that names the variable which is missing or makes no sense */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const number = (name: string, fallback: number, lowest: number, highest: number): number => {
    const value = Number(environment[name] ?? fallback);
    if (!Number.isInteger(value) || value < lowest || value > highest) {
      throw new Error(`${name} must be a whole number from ${lowest} to ${highest}, not "${environment[name]}".`);
    }
    return value;
  };
  const url = (name: string, protocols: string[]): string | undefined => {
    const value = environment[name];
    if (!value) return undefined;
    if (!URL.canParse(value) || !protocols.includes(new URL(value).protocol)) {
      throw new Error(`${name} must be an address that begins with ${protocols.join('// or ')}//.`);
    }
    return value;
  };
  const port = number('PORT', 3000, 0, 65_535);
  return {
    databaseUrl: readDatabaseUrl(environment),
    publicUrl: url('PUBLIC_URL', ['http:', 'https:'])?.replace(/\/+$/, '') ?? `http://localhost:${port}`,
    smtpUrl: url('SMTP_URL', ['smtp:', 'smtps:']),
    mailFrom: environment['MAIL_FROM'] ?? 'Regiekamer <regiekamer@localhost>',
    port,
    host: environment['HOST'] ?? '127.0.0.1',
    poolSize: number('DATABASE_POOL_SIZE', 10, 2, 200),
    logLevel: environment['LOG_LEVEL'] ?? 'info',
    trustProxy: environment['TRUST_PROXY'] === 'true',
  };
}

export function readDatabaseUrl(environment: NodeJS.ProcessEnv): string {
  const url = environment['DATABASE_URL'];
  if (!url) throw new Error('DATABASE_URL is missing: postgres://user:password@host:5432/database');
  return url;
}
