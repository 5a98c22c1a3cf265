import { type MemberActor, newId, system, withStatementCount } from '@stegvis/platform';
import { ParticipantWorld, VOCABULARY } from '../../../../test/worlds/participant-world';
import { answerPlace } from './answer-place';
import { readParticipantProfiles } from './read-participant-profiles';
import { readValueSources, sourceKey } from './read-value-sources';
import { recordMyValues } from './record-my-values';
import { recordValues } from './record-values';

jest.setTimeout(60_000);

describe('profiles for the matching index', () => {
  let world: ParticipantWorld;
  let maria: MemberActor;
  let herself: MemberActor;
  let id: string;
  const read = (ids: readonly string[] | 'all' = 'all') =>
    world.database.withActor(system('matching'), (t) => readParticipantProfiles(t, ids, VOCABULARY.steps));
  const say = (values: Parameters<typeof recordMyValues>[3]['values']) =>
    recordMyValues(world.database, VOCABULARY, herself, { idempotencyKey: newId(), values });

  beforeAll(async () => {
    world = await ParticipantWorld.make();
    maria = await world.member('job_consultant', world.here, 'Maria');
    id = await world.register(maria, {
      home: { latitude: 55.605, longitude: 13.0038 },
      step: 'individual_placement',
      wantsSuggestions: 'yes',
    });
    herself = await world.member('participant', world.here, 'Elin', id);
    await world.register(await world.member('supervisor', world.elsewhere));
  });
  afterAll(() => world.end());

  it('hold what holds now, in two statements, without name or free text', async () => {
    await recordValues(world.database, VOCABULARY, maria, {
      idempotencyKey: newId(),
      participantId: id,
      source: 'staff',
      values: [
        { kind: 'capacity', code: 'reading', state: 'answered', level: 1 },
        { kind: 'work_goal', code: 'work_goal', state: 'answered', text: 'Hemligt mål' },
        { kind: 'condition', code: 'hours_per_week', state: 'answered', text: '80' },
      ],
    });
    await say([{ kind: 'capacity', code: 'reading', state: 'answered', level: 3 }]);
    const { result, statements } = await withStatementCount(() => read());
    expect(statements).toHaveLength(2);
    expect(result.size).toBe(2);
    expect(result.get(id)).toMatchObject({
      wantsSuggestions: true,
      domainId: world.here.domainId,
      municipalityCode: '1280',
      profile: { id, stage: 4, capacities: { reading: 1 }, hoursQuarters: 80 },
    });
    expect(JSON.stringify([...result])).not.toMatch(/Elin|Sandberg|Hemligt/);
    const home = result.get(id)?.profile.home;
    expect(home && [Math.round(home.easting / 1000), Math.round(home.northing / 1000)]).toEqual([374, 6164]);
  });

  it('are the same for one as for all', async () => {
    expect((await read([id])).get(id)).toEqual((await read()).get(id));
    expect((await read([newId()])).size).toBe(0);
  });

  it('follow a withdrawn yes at once (R-007)', async () => {
    const answer = (flag: boolean) =>
      say([{ kind: 'wants_suggestions', code: 'wants_suggestions', state: 'answered', flag }]);
    await answer(false);
    expect((await read([id])).get(id)?.wantsSuggestions).toBe(false);
    await answer(true);
    expect((await read([id])).get(id)?.wantsSuggestions).toBe(true);
  });

  it('leave out a place that she has said no to, until she says otherwise', async () => {
    const opening = newId();
    const answer = (word: 'no' | 'maybe') => world.as(herself, (t) => answerPlace(t, herself, opening, word));
    await answer('no');
    expect((await read([id])).get(id)?.profile.declinedOpenings).toEqual([opening]);
    await answer('maybe');
    expect((await read([id])).get(id)?.profile.declinedOpenings).toEqual([]);
    await expect(world.as(maria, (t) => answerPlace(t, maria, opening, 'no'))).rejects.toThrow();
  });

  it.each([
    'select given_name from participants',
    'select note from profile_values',
    `select said_by_name from profile_values`,
  ])('cannot be read further by the worker: "%s"', async (sql) => {
    await expect(world.database.withActor(system('matching'), (t) => t.query(sql))).rejects.toMatchObject({
      driverError: { code: '42501' },
    });
  });

  it('are nothing to the other parts of the worker', async () => {
    for (const part of ['relay', 'search'] as const) {
      const found = await world.database.withActor(system(part), (t) =>
        readParticipantProfiles(t, 'all', VOCABULARY.steps),
      );
      expect(found.size).toBe(0);
    }
  });

  it('have their sources for the table of reasons', async () => {
    const sources = await world.as(maria, (t) => readValueSources(t, id));
    expect(sources.get(sourceKey('capacity', 'reading'))).toEqual({
      source: 'staff',
      saidByName: 'Maria',
      saidOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
    });
    expect(sources.get(sourceKey('interest', 'it'))).toBeUndefined();
  });
});
