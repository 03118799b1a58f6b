import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { Surroundings } from './surroundings.js';

/** Milliseconds that a mail server may take to answer. */
const patience = 15_000;

/** One letter to one reader, in plain text and as a page. */
export interface Letter {
  /** names the letter for ever: sent again after an unlucky end, the reader's program may know it for the same */
  id: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  /** how its reader gets no more of these: an address that takes a POST without a question, and where to write instead */
  unsubscribe?: { url: string; mailto?: string | null };
}

/** The mail server wants this one letter not; others it may want. */
export class LetterRefused extends Error {
  /** @param forGood whether trying again is in vain */
  constructor(readonly forGood: boolean, status: number | undefined) {
    // not in the mail server's own words: those name the reader
    super(`The mail server refuses a letter${status ? ` with ${status}` : ''}.`);
  }
}

/** Sends letters by the mail server of this installation. Call it from a job: a mail server may be away, or slow. */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  private transport: Transporter | undefined;

  constructor(private readonly surroundings: Surroundings) {}

  /** Whether there is a mail server at all. */
  get canSend(): boolean {
    return this.surroundings.smtpUrl !== undefined;
  }

  /** @throws LetterRefused where it is about this letter; any other error where no letter gets through */
  async send({ id, unsubscribe, ...letter }: Letter): Promise<void> {
    const { mailFrom, publicUrl } = this.surroundings;
    const ways = unsubscribe && [`<${unsubscribe.url}>`, ...(unsubscribe.mailto ? [`<mailto:${unsubscribe.mailto}?subject=unsubscribe>`] : [])];
    try {
      await this.connected().sendMail({
        ...letter,
        from: mailFrom,
        messageId: `<${id}@${new URL(publicUrl).hostname}>`,
        headers: {
          'Auto-Submitted': 'auto-generated',
          // RFC 8058: the reader's program offers to unsubscribe by one click
          ...(ways ? { 'List-Unsubscribe': ways.join(', '), 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}),
        },
      });
    } catch (error) {
      throw ofThisLetter(error) ?? error;
    }
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }

  private connected(): Transporter {
    const { smtpUrl: url } = this.surroundings;
    if (!url) throw new Error('SMTP_URL is missing: there is no mail server.');
    this.transport ??= createTransport({
      url,
      pool: true,
      maxConnections: 1,
      connectionTimeout: patience,
      greetingTimeout: patience,
      socketTimeout: patience,
    });
    return this.transport;
  }
}

/** What the mail server says of the reader or the text, as against of the sender or of nothing at all. */
function ofThisLetter(error: unknown): LetterRefused | undefined {
  const { code, command, responseCode } = error as { code?: string; command?: string; responseCode?: number };
  const ofReader = code === 'EENVELOPE' && command !== 'MAIL FROM';
  if (!ofReader && code !== 'EMESSAGE') return undefined;
  return new LetterRefused(responseCode === undefined || responseCode >= 500, responseCode);
}

/** A paragraph, or a link that stands by itself. */
export type Paragraph = string | { url: string; label: string };

/** The same letter twice: for programs that show text, and for those that show pages. */
export function written(paragraphs: readonly Paragraph[], language: string): Pick<Letter, 'text' | 'html'> {
  const text = paragraphs.map((one) => (typeof one === 'string' ? one : `${one.label}:\n${one.url}`)).join('\n\n');
  const html = paragraphs.map((one) =>
    typeof one === 'string'
      ? `<p>${escaped(one).replaceAll('\n', '<br>')}</p>`
      : `<p><a href="${escaped(one.url)}" style="display:inline-block;padding:10px 18px;background:#14508c;color:#ffffff;text-decoration:none;border-radius:4px">${escaped(one.label)}</a></p>`,
  );
  return {
    text: `${text}\n`,
    html: `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head>
<body style="font-family:sans-serif;font-size:16px;line-height:1.5;max-width:36em;margin:0 auto;padding:16px">
${html.join('\n')}
</body></html>`,
  };
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character]!);
