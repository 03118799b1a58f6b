import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role, type User } from '@regiekamer/identity-server';
import { aUser, type DomainUnderTest, startDomain } from '@regiekamer/identity-server/testing';
import { anIssue, aTheme } from '@regiekamer/issues-server/testing';
import { bindInto } from '@regiekamer/shared-server';
import { anAffiliation, anOrganisation, aPerson } from '@regiekamer/stakeholders-server/testing';
import { v7 as uuid } from 'uuid';
import { SearchModule } from './search.module.js';
import { searchQuery } from './search.query.js';
import { SearchService } from './search.service.js';

describe('search', () => {
  let domain: DomainUnderTest;
  let regisseur: User;
  let board: User;
  let controller: User;

  beforeAll(async () => {
    domain = await startDomain([SearchModule]);
    regisseur = await aUser(domain.database, { name: 'Ria Regisseur', email: 'ria@office.example' });
    board = await aUser(domain.database, { name: 'Bo Bestuur', roles: [Role.BOARD] });
    controller = await aUser(domain.database, { name: 'Co Controle', roles: [Role.CONTROLLER] });
  });
  afterAll(() => domain.stop());

  const find = (text: string, viewer = regisseur, limit = 50) =>
    domain.as(viewer, () => domain.app.get(SearchService).find(text, limit));
  const titles = async (text: string, viewer?: User) => (await find(text, viewer)).map(({ title }) => title);

  it('puts the title itself first, then beginnings, insides of words, mistyped words and long texts', async () => {
    await anIssue(domain.database, { title: 'Iets anders', summary: 'Over de wachtlijsten in de zorg', regisseurId: regisseur.id });
    await anIssue(domain.database, { title: 'De wachtlijstproblematiek', regisseurId: regisseur.id });
    await anIssue(domain.database, { title: 'Jeugdwachtlijsten', regisseurId: regisseur.id });
    await anIssue(domain.database, { title: 'Wachtlijsten bij de jeugdzorg', regisseurId: regisseur.id });
    await anIssue(domain.database, { title: 'Korte wachtlijsten', regisseurId: regisseur.id });
    await anIssue(domain.database, { title: 'Wachtlijsten', regisseurId: regisseur.id });
    const hits = await find('wachtlijsten');
    expect(hits.map(({ title, score }) => [title, Math.floor(score * 10) / 10])).toEqual([
      ['Wachtlijsten', 1],
      ['Wachtlijsten bij de jeugdzorg', 0.9],
      ['Korte wachtlijsten', 0.8],
      ['Jeugdwachtlijsten', 0.6],
      ['De wachtlijstproblematiek', 0.4],
      ['Iets anders', 0.2],
    ]);
    expect(hits[0]).toEqual({ recordType: 'ISSUE', id: expect.any(String), title: 'Wachtlijsten', subtitle: expect.stringMatching(/^Theme/), score: 1 });
  });

  it('finds what holds every word, in any order and with or without accents', async () => {
    const organisation = await anOrganisation(domain.database, { name: 'Thuisbasis IJsselstein' });
    const person = await aPerson(domain.database, { givenName: 'Zoë', surnamePrefix: null, surname: 'Bakírcı' });
    await anAffiliation(domain.database, { personId: person, organisationId: organisation, role: 'bestuurder' });
    expect(await titles('bakirci zoe')).toEqual(['Zoë Bakírcı']);
    expect(await titles('ysselstein ZOE')).toEqual(['Zoë Bakírcı']);
    expect(await titles('zoe nergens')).toEqual([]);
  });

  it('forgives a mistyped word where nothing better fills the page', async () => {
    await aPerson(domain.database, { givenName: 'Daan', surnamePrefix: null, surname: 'Janssen' });
    expect(await titles('daan jansen')).toEqual(['Daan Janssen']);
    expect(await titles('daan pietersen')).toEqual([]);
  });

  it('finds short texts where a word begins', async () => {
    await aPerson(domain.database, { givenName: 'Quirijn', surnamePrefix: null, surname: 'Xanten' });
    expect(await titles('q')).toEqual(['Quirijn Xanten']);
    expect(await titles('xa qu')).toEqual(['Quirijn Xanten']);
    expect(await titles('nt')).not.toContain('Quirijn Xanten');
  });

  it('finds telephone numbers in any notation and e-mail addresses, for who may see them and for nobody else', async () => {
    await aPerson(domain.database, { surname: 'Bellers', phone: '+31612345678', email: 'piet@geheim.example' });
    for (const text of ['06-12345678', '+31 6 12 34 56 78', '0031612345678', '12345678', 'piet@geheim.example', '@geheim']) {
      expect(await titles(text)).toEqual(['Piet den Bellers']);
      expect(await titles(text, board)).toEqual([]);
    }
    expect(await titles('bellers', board)).toEqual(['Piet den Bellers']);
  });

  it('leaves out what is archived, and who left', async () => {
    const id = await aPerson(domain.database, { surname: 'Vertrokken' });
    await aUser(domain.database, { name: 'Vera Vertrokken', active: false });
    expect(await titles('vertrokken')).toEqual(['Piet den Vertrokken']);
    await domain.database.query('update stakeholder set archived_at = now() where id = $1', [id]);
    expect(await titles('vertrokken')).toEqual([]);
  });

  it('finds the kinds of records that the roles may read, and no others', async () => {
    await aPerson(domain.database, { surname: 'Samenloop' });
    await anOrganisation(domain.database, { name: 'Samenloop' });
    const { id: themeId } = await aTheme(domain.database, { name: 'Samenloop' });
    await anIssue(domain.database, { title: 'Samenloop', regisseurId: regisseur.id, themeId });
    await aUser(domain.database, { name: 'Sam Samenloop' });
    const kinds = async (viewer: User) => (await find('samenloop', viewer)).map(({ recordType }) => recordType).sort();
    expect(await kinds(regisseur)).toEqual(['ISSUE', 'ORGANISATION', 'PERSON', 'THEME', 'USER']);
    expect(await kinds(controller)).toEqual(['ISSUE', 'THEME', 'USER']);
  });

  describe('interactions and commitments', () => {
    let director: User;
    let admin: User;
    let logger: User;
    let colleague: User;

    beforeAll(async () => {
      [director, admin, logger, colleague] = [
        await aUser(domain.database, { name: 'Dirk', roles: [Role.DIRECTOR] }),
        await aUser(domain.database, { name: 'Adam', roles: [Role.ADMIN] }),
        await aUser(domain.database, { name: 'Loes' }),
        await aUser(domain.database, { name: 'Coen' }),
      ];
    });

    async function anInteraction(confidentiality: string, subject: string, notes: string): Promise<string> {
      const id = uuid();
      await domain.database.query(
        `insert into interaction (id, type_id, direction, occurred_at, subject, notes, confidentiality, logged_by)
         values ($1, (select id from interaction_type where code = 'gesprek'), 'MUTUAL', now(), $2, $3, $4, $5)`,
        [id, subject, notes, confidentiality, logger.id],
      );
      await domain.database.query(
        `insert into interaction_colleague (interaction_id, user_id, occurred_at) values ($1, $2, now())`,
        [id, colleague.id],
      );
      return id;
    }
    const finders = async (text: string) => {
      const everyone = { director, admin, logger, colleague, regisseur, board, controller };
      const found = [];
      for (const [name, user] of Object.entries(everyone)) if ((await find(text, user)).length > 0) found.push(name);
      return found;
    };

    it.each([
      ['OFFICE', 'Koffiepraat', 'koffiepraet', 'dakgoot', ['director', 'logger', 'colleague', 'regisseur']],
      ['TEAM', 'Bokkensprong', 'bokkensprung', 'vlinderslag', ['director', 'logger', 'colleague']],
      ['PRIVATE', 'Onderonsje', 'onderonsle', 'fluisterwoord', ['logger', 'colleague']],
    ])('that are %s are found by who may read them, and by nobody else', async (confidentiality, subject, mistyped, notes, readers) => {
      await anInteraction(confidentiality, subject, notes);
      for (const text of [subject, mistyped, notes, subject.slice(0, 4)]) expect(await finders(text)).toEqual(readers);
    });

    it('reach the team of their issues', async () => {
      const id = await anInteraction('TEAM', 'Teamgeheim', '');
      const issue = await anIssue(domain.database, { regisseurId: regisseur.id });
      expect(await finders('teamgeheim')).not.toContain('regisseur');
      await domain.database.query(`insert into interaction_issue (interaction_id, issue_id, occurred_at) values ($1, $2, now())`, [
        id,
        issue.id,
      ]);
      expect(await finders('teamgeheim')).toEqual(['director', 'logger', 'colleague', 'regisseur']);
    });

    it('are found as promises by who keeps them, who made them and the directors, unless the conversation is hidden', async () => {
      const aCommitment = async (description: string, interactionId: string | null) =>
        domain.database.query(
          `insert into commitment (id, direction, description, owner_id, made_by, interaction_id) values ($1, 'MADE', $2, $3, $4, $5)`,
          [uuid(), description, colleague.id, logger.id, interactionId],
        );
      await aCommitment('Opsturen van cijfertabel', null);
      await aCommitment('Zwijgen over fusieplan', await anInteraction('PRIVATE', 'Apart', ''));
      expect(await finders('cijfertabel')).toEqual(['director', 'logger', 'colleague']);
      expect(await finders('fusieplan')).toEqual(['logger', 'colleague']);
    });

    it('never take the place of a hit that the viewer may see', async () => {
      for (let at = 0; at < 5; at++) await anInteraction('PRIVATE', 'Plaatsvuller', '');
      await anInteraction('OFFICE', 'Geen plaatsvuller', '');
      expect((await find('plaatsvuller', regisseur, 2)).map(({ title }) => title)).toEqual(['Geen plaatsvuller']);
      expect((await find('plaatsvuller', logger, 2)).map(({ title }) => title)).toEqual(['Plaatsvuller', 'Plaatsvuller']);
    });
  });

  it('fills the page with what the viewer may see, however much better the rest is', async () => {
    const hidden = [];
    for (let at = 0; at < 5; at++) hidden.push((await anIssue(domain.database, { title: 'Verborgen', regisseurId: regisseur.id })).id);
    await anIssue(domain.database, { title: 'Niet verborgen', regisseurId: regisseur.id });
    const search = (condition: string | undefined) => {
      const parameters: unknown[] = [];
      const scope = { types: [{ recordType: 'ISSUE', condition }], contactDetails: true };
      return domain.database.query<{ title: string }>(searchQuery('verborgen', 3, scope, bindInto(parameters))!, parameters);
    };
    expect((await search(undefined)).map(({ title }) => title)).toEqual(['Verborgen', 'Verborgen', 'Verborgen']);
    expect((await search(`d.record_id <> all(array['${hidden.join(`','`)}']::uuid[])`)).map(({ title }) => title)).toEqual(['Niet verborgen']);
  });

  it.each(['', '   ', '%', '_', '\\', `'`, `"`, '& | ! :* ( )', '😀', 'de', '+', '06', '1'.repeat(200), 'a '.repeat(100), `it's`, 'a-b/c.d'])(
    'takes any text: %j',
    async (text) => {
      await expect(find(text)).resolves.toEqual(expect.any(Array));
    },
  );

  it('means signs literally', async () => {
    await anIssue(domain.database, { title: 'Korting van 10% op alles', regisseurId: regisseur.id });
    await anIssue(domain.database, { title: 'Korting van 100 euro', regisseurId: regisseur.id });
    expect(await titles('10%')).toEqual(['Korting van 10% op alles']);
  });

  it('takes one statement, whatever it finds, and answers no more than was asked for', async () => {
    for (let at = 0; at < 100; at++) await anOrganisation(domain.database, { name: `Veelvoud ${at}` });
    const find = (limit: number) => async () => {
      expect(await domain.app.get(SearchService).find('veelvoud', limit)).toHaveLength(limit);
    };
    expect(await domain.statements(regisseur, find(1))).toBe(1);
    expect(await domain.statements(regisseur, find(50))).toBe(1);
  });
});
