import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { parsePhone } from '@regiekamer/stakeholders-server';
import { dayOf, isHoliday, isoDay, weekday, workdays } from './calendar.js';
import { makeDemoData, type DemoData } from './data.js';
import { municipalities } from './places.js';

const today = '2026-11-23';

/** Everything that is stored, and nothing of what the makers tell each other. */
const fingerprint = (data: DemoData): string => {
  const hash = createHash('sha256');
  for (const rows of Object.values(data) as object[][]) {
    for (const row of rows) hash.update(JSON.stringify(Object.entries(row).filter(([, value]) => value === null || typeof value !== 'object')));
  }
  return hash.digest('hex');
};

// A working day, the first days of a year, and the middle of the summer.
const days = [today, '2027-01-02', '2026-08-03'];
const made = new Map<string, DemoData>();
const seenFrom = (day: string): DemoData => {
  const data = made.get(day) ?? makeDemoData(day);
  made.set(day, data);
  return data;
};

const shareOf = <T>(rows: readonly T[], test: (row: T) => boolean): number => rows.filter(test).length / rows.length;

describe('the demo data', () => {
  let data: DemoData;
  beforeAll(() => {
    data = seenFrom(today);
  });

  it('has the size of this association', () => {
    expect({
      users: data.users.length, themes: data.themes.length, issues: data.issues.length,
      organisations: data.organisations.length,
      members: data.organisations.filter(({ member_since }) => member_since !== null).length,
      municipalities: municipalities.length,
      people: data.people.length, interactions: data.interactions.length, commitments: data.commitments.length,
      assessments: data.assessments.length,
    }).toEqual({
      users: 25, themes: 12, issues: 60, organisations: 1500, members: 541, municipalities: 342, people: 6000,
      interactions: 30_000, commitments: 3500, assessments: 10_000,
    });
    expect(data.opinionLeaders.length).toBeGreaterThanOrEqual(150);
    expect(new Set(data.consentEvents.map(({ stakeholder_id }) => stakeholder_id)).size).toBe(4000);
  });

  it('is the same on the same day, and another on another', () => {
    expect(fingerprint(makeDemoData(today))).toBe(fingerprint(data));
    expect(fingerprint(seenFrom('2026-08-03'))).not.toBe(fingerprint(data));
  });

  it('has no id twice', () => {
    const { users, issues, people, organisations, affiliations, interactions, commitments, assessments, consentEvents } = data;
    const tables = [users, issues, [...people, ...organisations], affiliations, interactions, commitments, assessments, consentEvents];
    for (const rows of tables) {
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    }
  });

  it('has ids that sort in time', () => {
    for (const rows of [data.interactions, data.people, data.commitments]) {
      const inTime = [...rows].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ created_at }) => created_at);
      expect(inTime).toEqual([...inTime].sort());
    }
  });

  it('reaches nobody: every address ends in .example, and no real institution has a telephone number', () => {
    const everyone = [...data.people, ...data.organisations];
    expect(everyone.filter(({ email }) => email !== null && !/^[a-z0-9.-]+@[a-z0-9-]+(\.[a-z0-9-]+)*\.example$/.test(email))).toEqual([]);
    expect(data.users.filter(({ email }) => !email.endsWith('@demo.example'))).toEqual([]);
    expect(data.organisations.filter(({ real, phone }) => real && phone !== null)).toEqual([]);
  });

  it('has telephone numbers that the console takes, as they are stored', () => {
    const numbers = [...data.people, ...data.organisations].flatMap(({ phone }) => phone ?? []);
    expect(numbers.filter((number) => parsePhone(number) !== number)).toEqual([]);
  });

  it('has every hard case of Dutch names', () => {
    const sortNames = new Set(data.people.map(({ sort_name }) => sort_name));
    const cases = [
      /, .* van de$/, /^Ancona.*, .* d'$/, /^Veld.* in 't$/, /^Land.* op 't$/, /^IJ/, /^Van Damme, /, /^Bos-de /, /ij/, /ë/, /ş/,
      /, .* el$/, /^Lo Fo Wong/, /-.*-/,
    ];
    expect(cases.filter((hard) => ![...sortNames].some((name) => hard.test(name)))).toEqual([]);
  });

  it('follows the rhythm of the week', () => {
    const onDay = (days: readonly number[]): number => shareOf(data.interactions, ({ day }) => days.includes(weekday(day)));
    expect(onDay([1, 2, 3, 4])).toBeGreaterThan(0.85);
    expect(onDay([0, 6])).toBeLessThan(0.02);
  });

  it('follows the recesses', () => {
    const inMonth = (month: string): number => data.interactions.filter(({ occurred_at }) => occurred_at.slice(5, 7) === month).length;
    expect(inMonth('08')).toBeLessThan(inMonth('09') / 2);
    expect(data.interactions.filter(({ day }) => isHoliday(day))).toEqual([]);
    expect(data.interactions.filter(({ day }) => /-12-2[56]$/.test(isoDay(day)))).toEqual([]);
  });

  it.each(days)('knows no future and nothing before its time, seen from %s', (day) => {
    const seen = seenFrom(day);
    const dated = [...seen.users, ...seen.issues, ...seen.people, ...seen.organisations, ...seen.interactions, ...seen.commitments];
    expect(dated.filter(({ created_at, updated_at }) => created_at > updated_at || updated_at >= day)).toEqual([]);
    expect(seen.interactions.filter(({ occurred_at, created_at }) => occurred_at > created_at)).toEqual([]);
    const unknownYet = seen.interactions.filter(({ participants, day: occurred }) =>
      participants.some(({ created_at }) => dayOf(created_at.slice(0, 10)) > occurred),
    );
    expect(unknownYet).toEqual([]);
    expect(seen.briefSections.filter((section) => section.at >= day)).toEqual([]);
    expect(seen.decisionMoments.filter((moment) => moment.day <= day)).toEqual([]);
    const moments = [...seen.assessments.map(({ assessed_at }) => assessed_at), ...[...seen.stageChanges, ...seen.consentEvents].map(({ at }) => at)];
    expect(moments.filter((at) => at >= day)).toEqual([]);
    expect(seen.affiliations.filter(({ started_on, ended_on }) => started_on !== null && ended_on !== null && ended_on < started_on)).toEqual([]);
  });

  it('keeps most conversations open to the office, and some to few', () => {
    expect(shareOf(data.interactions, ({ confidentiality }) => confidentiality === 'OFFICE')).toBeCloseTo(0.88, 1);
    expect(shareOf(data.interactions, ({ confidentiality }) => confidentiality === 'TEAM')).toBeCloseTo(0.09, 1);
    expect(shareOf(data.interactions, ({ confidentiality }) => confidentiality === 'PRIVATE')).toBeCloseTo(0.03, 1);
  });

  it.each(days)('gives the regisseur something to do on %s', (day) => {
    const seen = seenFrom(day);
    const regisseur = seen.users.find(({ email }) => email === 'regisseur@demo.example');
    const open = seen.commitments.filter(({ owner_id, status }) => owner_id === regisseur?.id && status === 'OPEN');
    for (const direction of ['MADE', 'RECEIVED']) {
      const due = open.filter((commitment) => commitment.direction === direction).flatMap(({ due_on }) => due_on ?? []);
      expect(due.filter((dueOn) => dueOn < day).length).toBeGreaterThanOrEqual(2);
      expect(due.filter((dueOn) => dueOn >= day).length).toBeGreaterThanOrEqual(3);
    }
    const recently = workdays(dayOf(day), -3);
    const latest = seen.interactions.filter(({ logged_by, day: occurred }) => logged_by === regisseur?.id && occurred >= recently);
    expect(latest.length).toBeGreaterThanOrEqual(6);
    const own = seen.issues.filter(({ regisseur_id }) => regisseur_id === regisseur?.id);
    expect(own.filter(({ stage }) => stage === 'CRISIS').length).toBeGreaterThanOrEqual(2);
    expect(own.filter(({ text }) => text.lively === true).length).toBeGreaterThanOrEqual(2);
  });

  it('tells no stance that was heard in a private conversation', () => {
    const hidden = new Set(data.interactions.filter(({ confidentiality }) => confidentiality === 'PRIVATE').map(({ id }) => id));
    expect([...data.assessments, ...data.commitments].filter(({ interaction_id }) => interaction_id !== null && hidden.has(interaction_id))).toEqual([]);
  });
});
