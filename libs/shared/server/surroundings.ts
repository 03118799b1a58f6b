/** What a domain may know of where this server stands; from the environment, listed in the README. */
export abstract class Surroundings {
  /** postgres://… */
  abstract readonly databaseUrl: string;
  /** where people reach the console, without a slash at its end: links in letters begin with it */
  abstract readonly publicUrl: string;
  /** smtp://user:password@host:port, or smtps://…; undefined where no mail can be sent */
  abstract readonly smtpUrl: string | undefined;
  /** whom mail is from: an address, or 'Name <address>' */
  abstract readonly mailFrom: string;
}
