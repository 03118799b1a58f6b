import { type Paragraph, written } from '@regiekamer/shared-server';
import { LetterKind } from './preference-letter.entity.js';
import type { Language, Preferences } from './preferences.js';

/** What a letter about preferences is written from. */
export interface LetterContents {
  kind: LetterKind;
  language: Language;
  /** 'Geachte mevrouw Den Boer,' */
  salutation: string;
  /** the colleague who asks */
  sender: string;
  /** the page of their preferences */
  url: string;
  preferences: Preferences;
}

const channelNames = {
  nl: { EMAIL: 'e-mail', POST: 'post', PHONE: 'telefoon' },
  en: { EMAIL: 'e-mail', POST: 'post', PHONE: 'telephone' },
};

const statusNames = {
  nl: { GRANTED: 'ja', NOT_ASKED: 'nog niet gekozen', WITHDRAWN: 'nee', OBJECTED: 'nee' },
  en: { GRANTED: 'yes', NOT_ASKED: 'not chosen yet', WITHDRAWN: 'no', OBJECTED: 'no' },
};

type Write = (contents: LetterContents) => { subject: string; paragraphs: Paragraph[] };

const nl: Record<LetterKind, Write> = {
  [LetterKind.LINK]: ({ salutation, sender, url, preferences: { association } }) => ({
    subject: `Wat wilt u van ${association} ontvangen?`,
    paragraphs: [
      salutation,
      `U bepaalt zelf wat wij u sturen, en hoe. Op uw eigen pagina ziet u wat u nu van ons ontvangt en kunt u dat veranderen. U hoeft zich niet aan te melden.`,
      { url, label: 'Mijn voorkeuren bekijken' },
      `De link is persoonlijk en werkt 90 dagen. Stuur deze e-mail daarom niet door.`,
      `Met vriendelijke groet,\n${sender}\n${association}`,
    ],
  }),
  [LetterKind.CONFIRMATION]: ({ salutation, url, preferences }) => ({
    subject: `Uw voorkeuren bij ${preferences.association} zijn opgeslagen`,
    paragraphs: [
      salutation,
      `U hebt uw voorkeuren gewijzigd. Dit staat er nu:`,
      chosen('nl', preferences),
      { url, label: 'Mijn voorkeuren wijzigen' },
      `Hebt u dit niet zelf gedaan? Dan kunt u het via de link herstellen.`,
      `Met vriendelijke groet,\n${preferences.association}`,
    ],
  }),
};

const en: Record<LetterKind, Write> = {
  [LetterKind.LINK]: ({ salutation, sender, url, preferences: { association } }) => ({
    subject: `What would you like to receive from ${association}?`,
    paragraphs: [
      salutation,
      `You decide what we send you, and how. On a page of your own you see what you receive from us now, and can change it. There is no need to sign in.`,
      { url, label: 'See my preferences' },
      `The link is personal and works for 90 days, so please do not forward this e-mail.`,
      `Kind regards,\n${sender}\n${association}`,
    ],
  }),
  [LetterKind.CONFIRMATION]: ({ salutation, url, preferences }) => ({
    subject: `Your preferences at ${preferences.association} have been saved`,
    paragraphs: [
      salutation,
      `You changed your preferences. This is how they stand now:`,
      chosen('en', preferences),
      { url, label: 'Change my preferences' },
      `Was this not you? Then you can put it right by the link.`,
      `Kind regards,\n${preferences.association}`,
    ],
  }),
};

function chosen(language: Language, { purposes }: Preferences): string {
  return purposes
    .map(({ label, channels }) => {
      const each = channels.map(({ channel, status }) => `${channelNames[language][channel]}: ${statusNames[language][status]}`);
      return `${label[0]!.toUpperCase()}${label.slice(1)} – ${each.join(', ')}`;
    })
    .join('\n');
}

/** A letter about somebody's preferences, in their language. */
export function preferenceLetter(contents: LetterContents): { subject: string; text: string; html: string } {
  const { language, kind, preferences } = contents;
  const { subject, paragraphs } = { nl, en }[language][kind](contents);
  const { privacyEmail } = preferences;
  const questions = { nl: `Vragen over uw gegevens? Schrijf naar ${privacyEmail}.`, en: `Questions about your data? Write to ${privacyEmail}.` };
  return { subject, ...written(privacyEmail ? [...paragraphs, questions[language]] : paragraphs, language) };
}
