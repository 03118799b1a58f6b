/** Why an issue needs attention, as the server reports it. */
interface Reason {
  code: string;
  points: number;
  detail: string | null;
}

type Translate = (key: string, options?: Record<string, unknown>) => string;

const sentences: Record<string, (detail: string, translate: Translate) => string> = {
  'health.silence': (detail, translate) => {
    const [days, expected] = detail.split('/');
    return translate('today.health.silence', { days, expected });
  },
  'health.keyStakeholders': (detail, translate) => {
    const [met, total] = detail.split('/');
    return translate('today.health.keyStakeholders', { met, total });
  },
  'health.overdueCommitments': (detail, translate) => translate('today.health.overdueCommitments', { smart_count: Number(detail) }),
  'health.unchanged': (detail, translate) => translate('today.health.unchanged', { days: detail }),
};

/** What takes points off, the most first, each as a sentence; a reason that this console does not know is left out. */
export function explain(reasons: readonly Reason[], translate: Translate): string[] {
  return reasons
    .filter(({ points }) => points < 0)
    .toSorted((one, other) => one.points - other.points)
    .map(({ code, detail }) => sentences[code]?.(detail ?? '', translate))
    .filter((sentence) => sentence !== undefined);
}
