import { InputError, type MemberActor, newId, withStatementCount } from '@stegvis/platform';
import { ParticipantWorld, VOCABULARY } from '../../../../test/worlds/participant-world';
import type { StatementInput } from '../domain/check-statements';
import { listParticipants, PARTICIPANT_ORDERS, type ParticipantListArguments } from './list-participants';
import { readParticipantRows } from './read-participant-rows';
import { recordMyValues } from './record-my-values';
import { recordValues } from './record-values';

jest.setTimeout(60_000);

describe('the list of participants', () => {
  let world: ParticipantWorld;
  let maria: MemberActor;
  const ids: Record<string, string> = {};
  const list = (args: ParticipantListArguments = {}, actor = maria) =>
    listParticipants(world.database, VOCABULARY, actor, args);
  const names = async (args: ParticipantListArguments) =>
    (await list(args)).edges.map(({ node }) => node.givenName);
  const level = (kind: 'interest' | 'capacity', code: string, value: number): StatementInput => ({
    kind,
    code,
    state: 'answered',
    level: value,
  });
  const record = (name: string, values: StatementInput[]) =>
    recordValues(world.database, VOCABULARY, maria, {
      idempotencyKey: newId(),
      participantId: ids[name] ?? '',
      source: 'staff',
      values,
    });

  beforeAll(async () => {
    world = await ParticipantWorld.make();
    maria = await world.member('job_consultant');
    for (const [givenName, familyName] of [
      ['Åsa', 'Ärlig'],
      ['Bo', 'Karlsson'],
      ['Cia', 'Karlsson'],
      ['Dan', 'Östberg'],
      ['Eva', 'Zander'],
    ] as const) {
      ids[givenName] = await world.register(maria, { givenName, familyName, unitId: world.here.unitId });
    }
    await record('Bo', [
      level('interest', 'library', 2),
      level('interest', 'it', 3),
      level('interest', 'media', 3),
      level('interest', 'animals', 3),
      level('interest', 'cleaning', 1),
      { kind: 'excluded_area', code: 'animals', state: 'answered', flag: true },
      level('capacity', 'reading', 0),
      { kind: 'capacity', code: 'writing', state: 'dont_know' },
      { kind: 'step', code: 'group_activity', state: 'answered' },
      { kind: 'wants_suggestions', code: 'wants_suggestions', state: 'answered', flag: true },
    ]);
    await record('Cia', [
      level('interest', 'library', 1),
      level('capacity', 'reading', 2),
      level('capacity', 'writing', 2),
    ]);
    const bo = await world.member('participant', world.here, 'Bo', ids['Bo']);
    await recordMyValues(world.database, VOCABULARY, bo, {
      idempotencyKey: newId(),
      values: [level('capacity', 'reading', 3), level('capacity', 'writing', 1)],
    });
    await world.register(await world.member('supervisor'), { givenName: 'Okänd', familyName: 'Karlsson' });
  });
  afterAll(() => world.end());

  it('shows the few facts of each person whom the reader is assigned to', async () => {
    const page = await list();
    expect(page.totalCount).toBe(5);
    expect(page.edges.find(({ node }) => node.givenName === 'Bo')?.node).toMatchObject({
      id: ids['Bo'],
      unit: { id: world.here.unitId, name: 'Enheten Nämnden' },
      step: 'group_activity',
      wantsSuggestions: 'yes',
      topAreas: ['it', 'media', 'library'],
      abilitiesAssessed: 1,
      abilitiesTotal: VOCABULARY.abilities.length,
      suggestionsWaiting: 2,
    });
    expect(page.edges.find(({ node }) => node.givenName === 'Åsa')?.node).toMatchObject({
      step: null,
      wantsSuggestions: 'not_asked',
      topAreas: [],
      abilitiesAssessed: 0,
      suggestionsWaiting: 0,
    });
  });

  it('takes two statements, the list and its rows in the access log, whatever the number of persons (at most 3 + 2 for its one level)', async () => {
    const { statements } = await withStatementCount(() => list());
    expect(statements).toHaveLength(2);
    expect(statements[1]).toContain('note_looks');
    const { statements: rows } = await withStatementCount(() =>
      world.as(maria, (t) => readParticipantRows(t, VOCABULARY, Object.values(ids))),
    );
    expect(rows).toHaveLength(1);
  });

  it('sorts by Swedish rules, and by change and by what is not assessed', async () => {
    expect(await names({ order: 'name' })).toEqual(['Bo', 'Cia', 'Eva', 'Åsa', 'Dan']);
    expect((await names({ order: 'last_changed' })).slice(0, 2)).toEqual(['Bo', 'Cia']);
    expect(await names({ order: 'least_assessed' })).toEqual(['Eva', 'Åsa', 'Dan', 'Bo', 'Cia']);
  });

  it.each(PARTICIPANT_ORDERS)('pages through all in the order %s, each person once', async (order) => {
    const whole = await names({ order });
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const page = await list({ order, first: 2, after });
      expect(page.totalCount).toBe(5);
      paged.push(...page.edges.map(({ node }) => node.givenName));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(paged).toEqual(whole);
  });

  it.each([
    ['karlson', ['Bo', 'Cia']],
    ['Carlsson', ['Bo', 'Cia']],
    ['asa', ['Åsa']],
    ['ÅSA ärl', ['Åsa']],
    ['ostberg', ['Dan']],
    ['cia karlsson', ['Cia']],
    ['%', []],
    ["'; drop table participants; --", []],
    ['  ', ['Bo', 'Cia', 'Eva', 'Åsa', 'Dan']],
  ])('finds by "%s" although it is misspelt', async (search, found) => {
    const page = await list({ filter: { search } });
    expect(page.edges.map(({ node }) => node.givenName)).toEqual(found);
    expect(page.totalCount).toBe(found.length);
  });

  it('filters by each facet', async () => {
    expect(await names({ filter: { steps: ['group_activity', 'studies'] } })).toEqual(['Bo']);
    expect(await names({ filter: { areas: ['library'] } })).toEqual(['Bo']);
    expect(await names({ filter: { areas: ['animals'] } })).toEqual([]);
    expect(await names({ filter: { wantsSuggestions: 'yes' } })).toEqual(['Bo']);
    expect(await names({ filter: { suggestionsWaiting: true } })).toEqual(['Bo']);
    expect(await names({ filter: { unassessed: true } })).toEqual(['Eva', 'Åsa', 'Dan']);
    expect(await names({ filter: { unassessed: false } })).toEqual(['Bo', 'Cia']);
    expect(await names({ filter: { steps: [] } })).toHaveLength(5);
  });

  it('names what is wrong with the question', async () => {
    const cursor = (values: unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64url');
    for (const [args, path] of [
      [{ filter: { steps: ['x'] } }, 'filter.steps.0'],
      [{ filter: { areas: ['x'] } }, 'filter.areas.0'],
      [{ filter: { search: 'a\u202eb' } }, 'filter.search'],
      [{ first: 51 }, 'first'],
      [{ after: 'x' }, 'after'],
      [{ after: cursor(['a', 'b', 'not an id']) }, 'after'],
      [{ after: cursor([null, 'b', newId()]) }, 'after'],
      [{ order: 'last_changed', after: cursor(['2026-99-99T00:00:00.000000Z', newId()]) }, 'after'],
      [{ order: 'least_assessed', after: cursor([1.5, 'a', 'b', newId()]) }, 'after'],
    ] as [ParticipantListArguments, string][]) {
      const asked = list(args);
      await expect(asked).rejects.toBeInstanceOf(InputError);
      await expect(asked).rejects.toMatchObject({ fields: [{ path }] });
    }
  });

  it('gives rows of chosen persons to other lists, and only those of the reader', async () => {
    const stranger = await world.member('supervisor');
    const read = (actor: MemberActor) =>
      world.as(actor, (t) => readParticipantRows(t, VOCABULARY, [ids['Bo'] ?? '', newId()]));
    expect([...(await read(maria)).keys()]).toEqual([ids['Bo']]);
    expect((await read(stranger)).size).toBe(0);
  });
});
