import { makeMailLink } from '@stegvis/identity';
import { type MemberActor, newId, NotFoundError, system } from '@stegvis/platform';
import { AgreementActs, WORDS } from '../../../../test/worlds/agreement-acts';
import { ProposalWorld } from '../../../../test/worlds/proposal-world';
import { AGREEMENT_ACTS, AGREEMENT_LIFE_CYCLE, AGREEMENT_STATES } from './domain/agreement-life-cycle';
import { approveByLink, readLinkedAgreement } from './links/agreement-by-link';

jest.setTimeout(60_000);

let world: ProposalWorld;
let acts: AgreementActs;
let placement: string;
beforeAll(async () => {
  world = await ProposalWorld.make();
  acts = new AgreementActs(world);
});
afterAll(() => world.end());
beforeEach(async () => {
  placement = await acts.begin();
});
/** Every act has its line of history, without a gap (reliability I7). */
afterEach(async () =>
  expect(
    await world.look(
      `select a.id from agreements a where a.version <> (select count(*) from agreement_events e where e.agreement_id = a.id)`,
    ),
  ).toEqual([]),
);

const stopped = async () =>
  world.stop((await world.look<{ id: string }>(`select id from consents`))[0]?.id ?? '');
const link = (id: string) =>
  world.database.withActor(system('mail'), (t) => makeMailLink(t, 'agreement-approval', id, 1));
const address = Buffer.alloc(32, 9);

describe('the link of a mail', () => {
  const mails = () =>
    world.look<{ template: string }>(`select template from mails where template = 'agreement-approval'`);

  it('E4: is sent when it is the employer’s turn, shows one agreement and approves it once', async () => {
    await world.look(`update workplace_contacts set email = 'sara@kafe.example' where removed_at is null`);
    const id = await acts.sent(placement);
    await world.look(`update agreements set answer_mail = 'sara@kafe.example' where id = $1`, [id]);
    expect(await mails()).toEqual([]);
    await acts.answer(id, 'yes');
    expect(await mails()).toHaveLength(1);
    const token = await link(id);
    expect(await readLinkedAgreement(world.database, token, address)).toMatchObject({
      shownName: 'Ellen',
      approved: false,
      contentVersion: 2,
      content: WORDS,
    });
    const both = await Promise.all(
      [1, 2].map(() => approveByLink(world.database, { token, expectedVersion: 2, yes: true }, address)),
    );
    expect(both).toMatchObject([{ approved: true }, { approved: true }]);
    const row = await acts.read(id);
    expect(row?.events.filter(({ party }) => party === 'employer')).toMatchObject([
      { how: 'link', saidByName: null },
    ]);
    expect(row?.waitsFor).toBe('municipality');
  });

  it('opens nothing before her turn is over, after a newer link, and when she has stopped (A13)', async () => {
    const id = await acts.sent(placement);
    const early = await link(id);
    expect(await readLinkedAgreement(world.database, early, address)).toBeNull();
    await acts.answer(id, 'yes');
    expect(await readLinkedAgreement(world.database, early, address)).not.toBeNull();
    const token = await link(id);
    expect(await readLinkedAgreement(world.database, early, address)).toBeNull();
    await stopped();
    expect(await readLinkedAgreement(world.database, token, address)).toBeNull();
    await expect(
      approveByLink(world.database, { token, expectedVersion: 2, yes: true }, address),
    ).rejects.toThrow(NotFoundError);
  });
});

describe('at once, and twice', () => {
  it('an approval and a great change: whichever is first stands (reliability W5)', async () => {
    const id = await acts.sent(placement);
    const at = await acts.at(id);
    const [answered, edited] = await Promise.allSettled([
      acts.answer(id, 'yes', at),
      acts.edit(id, { ...at, idempotencyKey: newId(), tasks: 'Diska' }),
    ]);
    expect(edited.status).toBe('fulfilled');
    // Approved first and then put anew, or not approved at all: never approved in the new words.
    expect(await acts.read(id)).toMatchObject({ waitsFor: 'participant', contentVersion: 3 });
    if (answered.status === 'rejected') expect(answered.reason).toMatchObject({ code: 'agreement-outdated' });
  });

  it('two who begin one, and one key that comes three times (reliability W7)', async () => {
    const both = await Promise.allSettled([acts.make(placement), acts.make(placement)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const [{ id } = { id: '' }] = await world.look<{ id: string }>(`select id from agreements`);
    await acts.edit(id);
    const at = await acts.at(id);
    await Promise.all([1, 2, 3].map(() => acts.send(id, at)));
    expect((await acts.read(id))?.events.filter(({ act }) => act === 'send')).toHaveLength(1);
  });
});

describe('row-level security alone', () => {
  const by = (actor: MemberActor, sql: string) => world.database.withActor(actor, (t) => t.query(sql));

  it('the history takes every edge of the life cycle and no other (reliability I7)', async () => {
    await acts.make(placement);
    await world.look(`
      create or replace function pg_temp.agreement_takes(act text, before text, after text) returns boolean language plpgsql as $$
      begin
        insert into agreement_events (id, domain_id, participant_id, agreement_id, version, act, from_state, to_state, side, content_version, party, how, part, reason_code)
          select gen_random_uuid(), domain_id, participant_id, id, case before when 'none' then 1 else 9 end, $1, $2, $3, 'system', 1,
            case when $1 in ('approve', 'agree', 'not_now') then 'municipality' end, case when $1 in ('approve', 'agree', 'not_now') then 'link' end,
            case when $1 = 'wonder' then 'when' end, case when $1 = 'call_off' then 'other' end from agreements limit 1;
        raise exception 'undone' using errcode = 'ZZ001';
      exception when sqlstate 'ZZ001' then return true;
        when unique_violation then return true;
        when check_violation then return false;
      end $$`);
    const taken = await world.look<{ edge: string }>(
      `select concat_ws(' ', a, f, t) as edge from unnest($1::text[]) a, unnest($2::text[]) f, unnest($2::text[]) t where pg_temp.agreement_takes(a, f, t)`,
      [AGREEMENT_ACTS, ['none', ...AGREEMENT_STATES]],
    );
    const edges = AGREEMENT_LIFE_CYCLE.flatMap(({ act, from, to }) =>
      from.map((before) => `${act} ${before} ${to}`),
    );
    expect(taken.map(({ edge }) => edge).sort()).toEqual(edges.sort());
  });

  it('gives strangers nothing, her no draft, and nobody a way to change a text or the history', async () => {
    const id = await acts.make(placement);
    const stranger = world.actor('colleague', 'job_consultant');
    for (const actor of [world.employer, stranger, world.herself])
      for (const table of ['agreements', 'agreement_versions', 'agreement_events'])
        expect(await by(actor, `select 1 from ${table}`)).toEqual([]);
    await expect(acts.make(placement, stranger)).rejects.toThrow(NotFoundError);
    await expect(acts.callOff(id, stranger)).rejects.toThrow(NotFoundError);
    for (const sql of [
      `update agreement_versions set digest = digest`,
      `update agreement_events set act = act`,
      `update agreements set consent_id = consent_id`,
    ])
      await expect(by(world.staff, sql)).rejects.toThrow(/permission denied/);
    await acts.callOff(id);
    expect(await by(world.staff, `update agreements set state = 'draft', version = version + 1`)).toEqual([
      [],
      0,
    ]);
  });

  it('lets nobody speak as another party, and her not see what an employer said no to', async () => {
    const id = await acts.sent(placement);
    const says = (actor: MemberActor, side: string, party: string, how: string) =>
      by(
        actor,
        `insert into agreement_events (id, domain_id, participant_id, agreement_id, version, act, from_state, to_state, side, content_version, party, how, said_by, said_by_name)
         select '${newId()}', domain_id, participant_id, id, 9, 'approve', 'sent', 'sent', '${side}', 2, '${party}', '${how}', '${actor.membershipId}', 'Prov' from agreements`,
      );
    for (const [actor, side, party, how] of [
      [world.herself, 'participant', 'employer', 'self'],
      [world.herself, 'employer', 'employer', 'self'],
      [world.staff, 'participant', 'participant', 'self'],
      [world.staff, 'staff', 'participant', 'self'],
    ] as const)
      await expect(says(actor, side, party, how)).rejects.toThrow(/row-level security/);
    await acts.answer(id, 'yes');
    await acts.reply(id, { yes: false });
    expect((await acts.read(id))?.events.at(-1)).toMatchObject({ act: 'not_now', party: 'employer' });
    expect((await acts.read(id, world.herself))?.events.at(-1)).toMatchObject({ act: 'approve' });
  });
});
