import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Role, type User } from '@regiekamer/identity-server';
import { aUser, type DomainUnderTest, startDomain } from '@regiekamer/identity-server/testing';
import { Confidentiality, InteractionsModule, today } from '@regiekamer/interactions-server';
import { anInteraction } from '@regiekamer/interactions-server/testing';
import { BadInput, Forbidden, NotFound } from '@regiekamer/shared-server';
import { aPerson } from '@regiekamer/stakeholders-server/testing';
import { ColleagueQuestionService } from './colleague-questions.service.js';
import { PortfolioModule } from './portfolio.module.js';

const { OFFICE, TEAM, PRIVATE } = Confidentiality;

describe('a question to a colleague who is not named', () => {
  let domain: DomainUnderTest;
  let viewer: User;
  let colleague: User;
  let other: User;
  let person: string;

  beforeAll(async () => {
    domain = await startDomain([InteractionsModule, PortfolioModule]);
    [viewer, colleague, other] = [await aUser(domain.database), await aUser(domain.database), await aUser(domain.database)];
  });
  beforeEach(async () => {
    person = await aPerson(domain.database);
  });
  afterAll(() => domain.stop());

  const spoke = (by: User, confidentiality: Confidentiality, properties: object = {}) =>
    anInteraction(domain.database, { loggedById: by.id, occurredAt: new Date(), confidentiality, ...properties }, { participants: [person] });
  const as = <T>(user: User, work: (questions: ColleagueQuestionService) => Promise<T>) =>
    domain.as(user, () => work(domain.app.get(ColleagueQuestionService)));
  const ask = (note: string | null = null, day = today()) => as(viewer, (questions) => questions.ask(person, day, note));
  const open = (user: User) => as(user, async (questions) => (await questions.open()).filter(({ stakeholderId }) => stakeholderId === person));

  it('reaches whoever it was, and names nobody until they answer', async () => {
    await spoke(colleague, TEAM);
    await spoke(other, TEAM);
    const asked = await ask(' Zullen we samen gaan? ');
    expect(asked).toMatchObject({ mine: true, note: 'Zullen we samen gaan?', day: today(), answers: [], askedById: viewer.id });
    expect(await open(colleague)).toMatchObject([{ id: asked.id, mine: false, askedById: viewer.id, answers: [] }]);
    expect(await open(other)).toHaveLength(1);

    await as(colleague, (questions) => questions.answer(asked.id, 'Bel mij even.'));
    expect(await open(viewer)).toMatchObject([{ id: asked.id, answers: [{ byId: colleague.id, text: 'Bel mij even.' }] }]);
    expect(await open(colleague)).toEqual([]);
    // one recipient does not see what another answered
    expect(await open(other)).toMatchObject([{ answers: [] }]);
  });

  it('may be put aside without the asker knowing, and taken up again', async () => {
    await spoke(colleague, TEAM);
    const { id } = await ask();
    const before = await open(viewer);
    await as(colleague, (questions) => questions.settle(id, true));
    expect(await open(colleague)).toEqual([]);
    expect(await open(viewer)).toEqual(before);
    await as(colleague, (questions) => questions.settle(id, false));
    expect(await open(colleague)).toHaveLength(1);
  });

  it('is closed by who asked, and stands open for the colleague still', async () => {
    await spoke(colleague, TEAM);
    const { id } = await ask();
    await as(viewer, (questions) => questions.settle(id, true));
    expect(await open(viewer)).toEqual([]);
    expect(await open(colleague)).toHaveLength(1);
  });

  it('is one question however often it is asked', async () => {
    await spoke(colleague, TEAM);
    const first = await ask('eerst');
    expect(await ask()).toMatchObject({ id: first.id, note: 'eerst' });
    expect(await open(colleague)).toHaveLength(1);
  });

  it.each([
    ['of which one is told all', OFFICE, {}],
    ['of which one is told nothing', PRIVATE, {}],
    ['on another day', TEAM, { occurredAt: new Date(Date.now() - 5 * 24 * 60 * 60 * 1000) }],
    ['longer ago than is told', TEAM, { occurredAt: new Date(Date.now() - 40 * 24 * 60 * 60 * 1000) }],
    ['that was archived', TEAM, { archivedAt: new Date() }],
  ])('cannot be asked about a contact %s', async (_title, confidentiality, properties) => {
    await spoke(colleague, confidentiality, properties);
    await expect(ask()).rejects.toThrow(NotFound);
  });

  it('cannot be asked, answered or settled by who has no part in it', async () => {
    await spoke(colleague, TEAM);
    const { id } = await ask();
    const stranger = await aUser(domain.database);
    await expect(as(stranger, (questions) => questions.answer(id, 'ja'))).rejects.toThrow(NotFound);
    await expect(as(viewer, (questions) => questions.answer(id, 'ja'))).rejects.toThrow(NotFound);
    await expect(as(stranger, (questions) => questions.settle(id, true))).rejects.toThrow(NotFound);
    const board = await aUser(domain.database, { roles: [Role.BOARD] });
    await expect(as(board, (questions) => questions.ask(person, today(), null))).rejects.toThrow(Forbidden);
  });

  it('is answered with words, and not with too many', async () => {
    await spoke(colleague, TEAM);
    const { id } = await ask();
    await expect(as(colleague, (questions) => questions.answer(id, '  '))).rejects.toThrow(BadInput);
    await expect(as(colleague, (questions) => questions.answer(id, 'x'.repeat(1001)))).rejects.toThrow(BadInput);
    await expect(ask('x'.repeat(1001))).rejects.toThrow(BadInput);
  });
});
