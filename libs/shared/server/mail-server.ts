import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A real mail server on the loopback, which keeps what it takes. */
export interface MailServer {
  /** smtp://… */
  url: string;
  letters: ParsedMail[];
  /** addresses that it refuses, with the status it says */
  refuses: Map<string, number>;
  /** Waits for this many letters to have come. */
  receive(count: number): Promise<ParsedMail[]>;
  stop(): Promise<void>;
}

/** @param port a free one unless given, so that a test may bring a server back where it was */
export async function startMailServer(port = 0): Promise<MailServer> {
  const letters: ParsedMail[] = [];
  const refuses = new Map<string, number>();
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: ({ address }, _session, done) => {
      const status = refuses.get(address);
      done(status ? Object.assign(new Error('not here'), { responseCode: status }) : null);
    },
    onData: (stream, _session, done) => {
      simpleParser(stream)
        .then((letter) => letters.push(letter))
        .then(() => done(), done);
    },
  });
  // a client that goes away in the middle is its own affair
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    letters,
    refuses,
    receive: async (count) => {
      while (letters.length < count) await new Promise((resolve) => setTimeout(resolve, 20));
      return letters;
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
