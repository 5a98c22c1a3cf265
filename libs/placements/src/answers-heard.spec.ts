import { newId, NotFoundError, type MemberActor } from '@stegvis/platform';
import { ProposalWorld } from '../../../test/worlds/proposal-world';
import { listRepresented } from './operations/list-represented';

jest.setTimeout(60_000);

let world: ProposalWorld;
let representative: MemberActor;
let colleague: MemberActor;
let representation: string;
beforeAll(async () => {
  world = await ProposalWorld.make();
  representative = world.actor('representative', 'representative');
  colleague = world.actor('colleague', 'job_consultant');
  const [row] = await world.look<{ id: string }>(`select id from representations`);
  representation = row?.id ?? '';
});
afterAll(() => world.end());
beforeEach(() => world.begin());

const asHeard = () =>
  world.look(
    `select act, side, how, helped_by as helped, witness, said_by_name as by, representation_id as representation from proposal_events where version > 1 order by version`,
  );
const asConsented = () =>
  world.look(
    `select answer, how, helped_by as helped, witness, representation_id as representation from consent_answers`,
  );
const listed = (actor = representative) =>
  listRepresented(world.database, actor, world.small.participants.assigned);
/** Changes the one representation for the time of a piece of work. */
const while_ = async (set: string, work: () => Promise<void>): Promise<void> => {
  await world.look(`update representations set ${set}`);
  try {
    await work();
  } finally {
    await world.look(`update representations set valid_to = null, scope = '{person,rights}'`);
  }
};

describe('an answer that staff write down', () => {
  it('A4, A7: keeps who heard it, answers the question of the proposal too, and brings it before the employer', async () => {
    const id = await world.propose();
    await world.answer(id, 'yes', { how: 'oral', witness: 'Per' }, world.staff);
    const oral = { how: 'oral', helped: null, witness: 'Per', representation: null };
    expect(await asHeard()).toEqual([{ act: 'yes', side: 'participant', by: 'Prov consultant', ...oral }]);
    expect(await asConsented()).toEqual([{ answer: 'yes', ...oral }]);
    expect((await world.seen(world.employer)).map(({ state }) => state)).toEqual(['presented']);
    expect((await world.read(world.herself, id))?.events.at(-1)).toMatchObject({
      how: 'oral',
      witness: 'Per',
    });
  });

  it('is one that she gave together with them, aloud before somebody, or through who represents her', async () => {
    const id = await world.propose();
    await world.answer(id, 'maybe', { how: 'together', helpedBy: 'Syster' }, world.staff);
    await world.answer(id, 'no', { how: 'representative', representationId: representation }, world.staff);
    expect(await asHeard()).toMatchObject([
      { act: 'maybe', how: 'together', helped: 'Syster' },
      { act: 'no', how: 'representative', helped: 'Prov representative', representation },
    ]);
    const again = await world.propose();
    for (const [given, path] of [
      [{ how: 'oral' }, 'witness'],
      [{ how: 'self' }, 'how'],
      [{ how: 'representative' }, 'representationId'],
      [{ how: 'representative', representationId: newId() }, 'representationId'],
    ] as const)
      await expect(world.answer(again, 'yes', given, world.staff)).rejects.toMatchObject({
        fields: [{ path }],
      });
    await expect(world.answer(again, 'ask_someone', { how: 'together' }, world.staff)).rejects.toMatchObject({
      fields: [{ path: 'answer' }],
    });
    await while_(`valid_to = current_date`, async () => {
      const given = { how: 'representative', representationId: representation } as const;
      await expect(world.answer(again, 'yes', given, world.staff)).rejects.toMatchObject({
        fields: [{ path: 'representationId', code: 'representation-unknown' }],
      });
    });
    expect((await world.states()).sort()).toEqual(['asked', 'declined']);
  });

  it('is for those who are assigned to her, and one of two who answer at once', async () => {
    const id = await world.propose();
    const oral = { how: 'oral', witness: 'Per' } as const;
    for (const not of [colleague, world.employer, world.beside])
      await expect(world.answer(id, 'yes', oral, not)).rejects.toThrow(NotFoundError);
    const both = await Promise.allSettled([
      world.answer(id, 'yes'),
      world.answer(id, 'no', oral, world.staff),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await asHeard()).toHaveLength(1);
  });
});

describe('who represents her', () => {
  it('A7: answers within the scope, under her own name, and the employer is asked', async () => {
    const id = await world.propose();
    expect(await listed()).toMatchObject([{ id, state: 'asked', title: 'Plats published' }]);
    await expect(world.answer(id, 'ask_someone', {}, representative)).rejects.toMatchObject({
      fields: [{ path: 'answer' }],
    });
    await world.answer(id, 'yes', { how: 'oral', witness: 'X' }, representative);
    const hers = { how: 'representative', helped: 'Prov representative', witness: null, representation };
    expect(await asHeard()).toEqual([
      { act: 'yes', side: 'participant', by: 'Prov representative', ...hers },
    ]);
    expect(await asConsented()).toEqual([{ answer: 'yes', ...hers }]);
    expect((await world.seen(world.employer)).map(({ state }) => state)).toEqual(['presented']);
    await world.answer(id, 'no', {}, representative);
    expect(await world.states()).toEqual(['declined']);
  });

  it.each([`valid_to = current_date`, `scope = '{person}'`, `scope = '{property}'`])(
    'A7: neither reads nor answers where %s',
    async (set) => {
      const id = await world.propose();
      await while_(set, async () => {
        expect(await listed()).toBeNull();
        await expect(world.answer(id, 'yes', {}, representative)).rejects.toThrow(NotFoundError);
      });
      expect(await world.states()).toEqual(['asked']);
    },
  );

  it('A7: reads nothing of anybody else, of matches, or of what the employer said', async () => {
    await world.proposedBeside();
    const { handle } = await world.presented();
    await world.reply(handle, 'turn_down', { reasonCode: 'other' }, world.employer);
    expect(
      await listRepresented(world.database, representative, world.small.participants.colleagues),
    ).toBeNull();
    const rows = await world.database.withActor(representative, (t) =>
      t.query<unknown[]>(
        `select participant_id from proposals where participant_id <> $1 union all select proposal_id from proposal_matches union all select id from proposal_events`,
        [world.small.participants.assigned],
      ),
    );
    expect(rows).toEqual([]);
  });
});

it('A7: the database takes no answer of hers from another hand than it says', async () => {
  const id = await world.propose();
  const write = (
    actor: MemberActor,
    how: string | null,
    more: { by?: string; representation?: string } = {},
  ) =>
    world.database.withActor(actor, (t) =>
      t.query(
        `insert into proposal_events (id, domain_id, participant_id, proposal_id, version, act, from_state, to_state, side, said_by, how, witness, helped_by, representation_id)
         select $1, domain_id, participant_id, id, 2, 'maybe', 'asked', 'considering', 'participant', $2, $3, 'Per', $4, $5 from proposals where id = $6`,
        [newId(), actor.membershipId, how, more.by ?? null, more.representation ?? null, id],
      ),
    );
  const refused = /row-level security|violates check constraint/;
  for (const [actor, how, more] of [
    [world.staff, null, {}],
    [world.staff, 'self', {}],
    [world.staff, 'representative', { by: 'Annan', representation }],
    [representative, 'oral', {}],
    [representative, 'self', {}],
    [representative, 'representative', { by: 'Annan', representation }],
  ] as const)
    await expect(write(actor, how, more)).rejects.toThrow(refused);
  expect(await asHeard()).toEqual([]);
});
