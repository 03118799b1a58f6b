import { IssueStage } from '@regiekamer/issues-server';
import { Stance } from '@regiekamer/stakeholders-server';
import { HealthStatus } from './health.js';

/** The languages of the office. */
export const sheetLocales = ['nl', 'en'] as const;
export type SheetLocale = (typeof sheetLocales)[number];

interface SheetTexts {
  sheet: string;
  columns: Record<
    | 'title' | 'stage' | 'theme' | 'regisseur' | 'impact' | 'urgency' | 'influenceability' | 'priority' | 'healthScore' | 'health'
    | 'interactions' | 'stakeholders' | 'lastInteraction' | 'openCommitments' | 'overdueCommitments',
    string
  >;
  /** heads a column together with its period */
  inDays: (column: string, days: number) => string;
  stages: Record<IssueStage, string>;
  health: Record<HealthStatus, string>;
  stances: Record<Stance, string>;
  dateFormat: string;
}

const { SIGNAL, POTENTIAL, EMERGING, CURRENT, CRISIS, DORMANT, CLOSED } = IssueStage;
const { STRONGLY_OPPOSED, OPPOSED, NEUTRAL, SUPPORTIVE, STRONGLY_SUPPORTIVE, UNKNOWN, DIVIDED } = Stance;

/** The words of the sheet, which are those of the console. */
export const sheetTexts: Record<SheetLocale, SheetTexts> = {
  nl: {
    sheet: 'Portfolio',
    columns: {
      title: 'Issue',
      stage: 'Stadium',
      theme: 'Thema',
      regisseur: 'Regisseur',
      impact: 'Impact',
      urgency: 'Urgentie',
      influenceability: 'Beïnvloedbaarheid',
      priority: 'Prioriteit',
      healthScore: 'Gezondheid',
      health: 'Gezondheid in woorden',
      interactions: 'Contactmomenten',
      stakeholders: 'Stakeholders',
      lastInteraction: 'Laatste contact',
      openCommitments: 'Open toezeggingen',
      overdueCommitments: 'Te late toezeggingen',
    },
    inDays: (column, days) => `${column} (${days} dagen)`,
    stages: {
      [SIGNAL]: 'Signaal', [POTENTIAL]: 'Potentieel', [EMERGING]: 'Opkomend', [CURRENT]: 'Actueel', [CRISIS]: 'Crisis',
      [DORMANT]: 'Slapend', [CLOSED]: 'Gesloten',
    },
    health: { [HealthStatus.GOOD]: 'Goed', [HealthStatus.ATTENTION]: 'Aandacht nodig', [HealthStatus.CRITICAL]: 'Kritiek' },
    stances: {
      [STRONGLY_OPPOSED]: 'Sterk tegen', [OPPOSED]: 'Tegen', [NEUTRAL]: 'Neutraal', [SUPPORTIVE]: 'Voor',
      [STRONGLY_SUPPORTIVE]: 'Sterk voor', [UNKNOWN]: 'Onbekend', [DIVIDED]: 'Verdeeld',
    },
    dateFormat: 'dd-mm-yyyy',
  },
  en: {
    sheet: 'Portfolio',
    columns: {
      title: 'Issue',
      stage: 'Stage',
      theme: 'Theme',
      regisseur: 'Regisseur',
      impact: 'Impact',
      urgency: 'Urgency',
      influenceability: 'Influenceability',
      priority: 'Priority',
      healthScore: 'Health',
      health: 'Health in words',
      interactions: 'Interactions',
      stakeholders: 'Stakeholders',
      lastInteraction: 'Last contact',
      openCommitments: 'Open commitments',
      overdueCommitments: 'Overdue commitments',
    },
    inDays: (column, days) => `${column} (${days} days)`,
    stages: {
      [SIGNAL]: 'Signal', [POTENTIAL]: 'Potential', [EMERGING]: 'Emerging', [CURRENT]: 'Current', [CRISIS]: 'Crisis',
      [DORMANT]: 'Dormant', [CLOSED]: 'Closed',
    },
    health: { [HealthStatus.GOOD]: 'Good', [HealthStatus.ATTENTION]: 'Needs attention', [HealthStatus.CRITICAL]: 'Critical' },
    stances: {
      [STRONGLY_OPPOSED]: 'Strongly opposed', [OPPOSED]: 'Opposed', [NEUTRAL]: 'Neutral', [SUPPORTIVE]: 'Supportive',
      [STRONGLY_SUPPORTIVE]: 'Strongly supportive', [UNKNOWN]: 'Unknown', [DIVIDED]: 'Divided',
    },
    dateFormat: 'yyyy-mm-dd',
  },
};
