import { changeParticipation, recordValues, SUPPORTED_STEPS, vocabularyOf } from '@stegvis/participants';
import { localDate, newId, NotFoundError, systemClock } from '@stegvis/platform';
import { dayIn } from '../../../test/worlds/day-in';
import { PathwayActs } from '../../../test/worlds/pathway-acts';
import { PlacementActs } from '../../../test/worlds/placement-acts';
import { ProposalWorld } from '../../../test/worlds/proposal-world';
import { SUPPORT_ACTS, SUPPORT_LIFE_CYCLE, SUPPORT_STATES } from './domain/support-life-cycle';
import { closeSupport, handOverSupport, recordContact } from './operations/act-on-support';
import { openSupport } from './operations/open-support';
import { registerStep } from './operations/register-step';

jest.setTimeout(60_000);

let world: ProposalWorld;
let acts: PlacementActs;
let path: PathwayActs;
beforeAll(async () => {
  world = await ProposalWorld.make();
  acts = new PlacementActs(world);
  path = new PathwayActs(world);
});
afterAll(() => world.end());
beforeEach(async () => {
  await acts.begin(5);
  await path.begin();
});

const today = () => localDate(systemClock.now());
const supervisor = () => world.actor('supervisor', 'supervisor');
const colleague = () => world.actor('colleague', 'job_consultant');
/** A placement that began some time ago. */
const begun = async () => {
  const id = await acts.plan({ fromDay: dayIn(-20) });
  await acts.start(id, { introducedOn: dayIn(-21), riskCheckedOn: dayIn(-21) });
  return id;
};

describe('a change of step', () => {
  it('R-010: is a dated row with a reason where it goes back or skips, backwards as easily as forwards', async () => {
    await path.change('group_activity', { day: dayIn(-20) });
    await expect(path.change('individual_placement')).rejects.toMatchObject({ rule: 'R-010' });
    await path.change('individual_placement', { reason: 'Ville prova direkt', plan: 'Börja på kafét' });
    await expect(path.change('work_directed_group')).rejects.toMatchObject({
      rule: 'R-010',
      fields: [{ path: 'reason' }],
    });
    await path.change('work_directed_group', { reason: 'Vill öva mer', day: today() });
    expect(await path.steps()).toMatchObject([
      {
        fromStep: 'individual_placement',
        toStep: 'work_directed_group',
        reason: 'Vill öva mer',
        day: today(),
      },
      { fromStep: 'group_activity', toStep: 'individual_placement', plan: 'Börja på kafét' },
      { fromStep: null, toStep: 'group_activity', day: dayIn(-20), reason: null },
    ]);
    await expect(path.change('work_directed_group')).rejects.toMatchObject({ code: 'step-same' });
    for (const [field, wrong] of [
      ['day', { day: dayIn(1) }],
      ['day', { day: dayIn(-40) }],
      ['step', {}],
    ] as const)
      await expect(
        path.change(field === 'step' ? 'no_step' : 'individual_placement', { reason: 'x', ...wrong }),
      ).rejects.toMatchObject({ fields: [{ path: field }] });
  });

  it('R-060: is done by staff who are assigned, and read by them and herself alone', async () => {
    await expect(path.change('group_activity', {}, colleague())).rejects.toThrow(NotFoundError);
    await path.change('labour_market_measure', path.supported());
    expect(await path.steps(world.herself)).toHaveLength(1);
    expect(await path.supports(world.herself)).toHaveLength(1);
    for (const actor of [world.employer, colleague()]) {
      expect(await path.supports(actor)).toEqual([]);
      for (const table of ['step_changes', 'continued_supports', 'support_events'])
        expect(await world.database.withActor(actor, (t) => t.query(`select 1 from ${table}`))).toEqual([]);
    }
    await expect(
      world.database.withActor(world.staff, (t) => t.query(`update step_changes set day = current_date`)),
    ).rejects.toThrow(/permission denied/);
  });

  it('R-016: is never a measure or an employment that is only said, without support after it', async () => {
    const vocabulary = await world.database.withActor(world.staff, async (t) =>
      vocabularyOf(await path.catalogue.current(t)),
    );
    for (const code of SUPPORTED_STEPS)
      await expect(
        recordValues(world.database, vocabulary, world.staff, {
          idempotencyKey: newId(),
          participantId: path.her,
          source: 'staff',
          values: [{ kind: 'step', code, state: 'answered', note: 'Prov' }],
        }),
      ).rejects.toMatchObject({ rule: 'R-016' });
    await expect(
      world.look(
        `insert into step_changes (id, domain_id, participant_id, to_code, day, said_by) select gen_random_uuid(), domain_id, id, unnest($2::text[]), current_date, $3 from participants where id = $1`,
        [path.her, SUPPORTED_STEPS, world.staff.membershipId],
      ),
    ).rejects.toThrow(/step_changes_support_ck/);
  });
});

describe('a measure or an employment', () => {
  it('R-015: ends day activity and its supervisor support on the same day, with one act', async () => {
    await begun();
    await acts.plan({ fromDay: dayIn(3), week: [{ weekday: 'tue', starts: '09:00', ends: '12:00' }] });
    expect(await path.assigned()).toContain(supervisor().membershipId);
    await path.change('labour_market_measure', path.supported({ day: dayIn(-1) }));
    expect([...(await path.running())].sort()).toEqual(['cancelled', 'ended']);
    expect(
      await world.look(`select 1 from placements where state = 'ended' and to_day = $1`, [dayIn(-1)]),
    ).toHaveLength(1);
    expect(await path.assigned()).not.toContain(supervisor().membershipId);
    expect(await path.assigned()).toContain(world.staff.membershipId);
    expect(await acts.violations()).toEqual([]);
  });

  it('R-015: lets no day activity begin on or after its day, whatever the code does', async () => {
    await path.change('regular_employment', path.supported());
    await expect(acts.plan()).rejects.toMatchObject({ rule: 'R-015', code: 'placement-after-measure' });
    await path.change('individual_placement', { reason: 'Anställningen passade inte' });
    const id = await acts.plan();
    const inserted = world.look(
      `insert into step_changes (id, domain_id, participant_id, to_code, day, support_id, said_by)
       select gen_random_uuid(), domain_id, participant_id, 'labour_market_measure', current_date, id, supporter_id from continued_supports`,
    );
    await expect(inserted).rejects.toThrow(/day activity goes on/);
    await expect(path.change('labour_market_measure', { day: dayIn(-3) })).resolves.toBeTruthy();
    expect((await acts.read(world.staff, id))?.state).toBe('cancelled');
  });

  it('R-015: is not dated before a placement that has begun since', async () => {
    await begun();
    await expect(
      path.change('labour_market_measure', path.supported({ day: dayIn(-25) })),
    ).rejects.toMatchObject({
      code: 'placement-day-to-come',
    });
    expect([await path.steps(), await path.supports(), await path.running()]).toEqual([[], [], ['active']]);
  });

  it('R-016: begins continued support with a named supporter and a first contact, all or nothing', async () => {
    await begun();
    for (const [lack, field] of [
      [{ supporterId: null }, 'supporterId'],
      [{ firstContactOn: null }, 'firstContactOn'],
      [{ firstContactOn: dayIn(-1) }, 'firstContactOn'],
      [{ firstContactOn: dayIn(200) }, 'firstContactOn'],
    ] as const)
      await expect(path.change('regular_employment', path.supported(lack))).rejects.toMatchObject({
        fields: [{ path: field }],
      });
    await expect(
      path.change('labour_market_measure', path.supported({ supporterId: world.employer.membershipId })),
    ).rejects.toThrow(NotFoundError);
    expect([await path.running(), await path.supports(), await path.steps()]).toEqual([['active'], [], []]);
    await path.change('labour_market_measure', path.supported({ supporterId: colleague().membershipId }));
    expect(await path.supports()).toMatchObject([
      { state: 'open', fromDay: today(), nextContactOn: dayIn(7), closedOn: null, events: [{ act: 'open' }] },
    ]);
    expect(await path.assigned()).toContain(colleague().membershipId);
    expect(await path.supports(colleague())).toHaveLength(1);
  });

  it('R-016: half-way leaves nothing, also where the break is in what another room does in the same transaction', async () => {
    await begun();
    const before = await path.assigned();
    await expect(
      world.database.withActor(world.staff, async (t) => {
        await registerStep(t, path.catalogue, world.staff, {
          participantId: path.her,
          step: 'regular_employment',
          day: today(),
          ...path.supported(),
        });
        throw new Error('the employment broke');
      }),
    ).rejects.toThrow('the employment broke');
    expect([await path.steps(), await path.supports(), await path.running()]).toEqual([[], [], ['active']]);
    expect([...(await path.assigned())].sort()).toEqual([...before].sort());
  });

  it('by a supervisor ends her own support, and her repeated request is answered all the same (reliability W7)', async () => {
    const input = { ...path.supported(), idempotencyKey: newId() };
    const id = await path.change('labour_market_measure', input, supervisor());
    expect(await path.assigned()).not.toContain(supervisor().membershipId);
    expect(await path.change('labour_market_measure', input, supervisor())).toBe(id);
    expect(await path.steps()).toHaveLength(1);
    await expect(path.change('individual_placement', { reason: 'x' }, supervisor())).rejects.toThrow(
      NotFoundError,
    );
  });

  it('leaves the supporter who is a supervisor her access, and a person never with nobody (R-060)', async () => {
    await path.change('labour_market_measure', path.supported({ supporterId: supervisor().membershipId }));
    expect(await path.assigned()).toContain(supervisor().membershipId);
    await world.look(`update assignments set valid_to = current_date where membership_id = $1`, [
      supervisor().membershipId,
    ]);
    await expect(path.change('regular_employment', { reason: 'Fick jobb' })).rejects.toMatchObject({
      fields: [{ path: 'supporterId', code: 'required' }],
    });
    await path.change('regular_employment', { reason: 'Fick jobb', supporterId: world.staff.membershipId });
    expect(await path.supports()).toMatchObject([{ events: [{ act: 'hand_over' }, { act: 'open' }] }]);
  });

  it('the same change by several at once is one change, and of two ways one stands (reliability W5, W7)', async () => {
    const same = { ...path.supported(), idempotencyKey: newId() };
    const ids = await Promise.all([1, 2, 3].map(() => path.change('labour_market_measure', same)));
    expect(new Set(ids).size).toBe(1);
    const both = await Promise.allSettled([
      path.change('municipal_targeted_employment'),
      acts.plan(),
      path.change('municipal_targeted_employment'),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
    expect(await path.steps()).toHaveLength(2);
    expect(await path.supports()).toHaveLength(1);
  });

  it('R-015: a placement and a measure at once: one of them stands', async () => {
    for (let round = 0; round < 5; round += 1) {
      await world.look(`truncate step_changes, support_events, continued_supports`);
      await world.look(`delete from profile_values where kind = 'step'`);
      await Promise.allSettled([acts.plan(), path.change('labour_market_measure', path.supported())]);
      expect((await path.running()).filter((state) => state !== 'cancelled')).toEqual([]);
    }
  });
});

describe('continued support', () => {
  const contact = async (more: Partial<Parameters<typeof recordContact>[2]> = {}) =>
    recordContact(world.database, world.staff, {
      ...(await path.support()),
      day: today(),
      note: 'Allt går bra',
      nextContactOn: dayIn(28),
      ...more,
    });

  it('keeps each contact with a short note and always a next one', async () => {
    await path.change('labour_market_measure', path.supported());
    for (const [field, wrong] of [
      ['day', { day: dayIn(1) }],
      ['day', { day: dayIn(-1) }],
      ['nextContactOn', { nextContactOn: today() }],
      ['note', { note: 'x'.repeat(501) }],
    ] as const)
      await expect(contact(wrong)).rejects.toMatchObject({ fields: [{ path: field }] });
    const same = { ...(await path.support()), idempotencyKey: newId() };
    await Promise.all([contact(same), contact(same)]);
    await expect(contact({ expectedVersion: 1 })).rejects.toMatchObject({ code: 'support-moved' });
    expect(await path.supports()).toMatchObject([
      {
        version: 2,
        nextContactOn: dayIn(28),
        events: [{ act: 'contact', note: 'Allt går bra' }, { act: 'open' }],
      },
    ]);
  });

  it('R-017: has no last day, and is closed by a review alone', async () => {
    await path.change('labour_market_measure', path.supported());
    const columns = await world.look<{ column_name: string }>(
      `select column_name from information_schema.columns where table_name = 'continued_supports'`,
    );
    expect(columns.map((one) => one.column_name)).not.toContain('to_day');
    const step = await path.support();
    for (const note of ['', 'Klart'])
      await expect(closeSupport(world.database, world.staff, { ...step, note })).rejects.toMatchObject({
        fields: [{ path: 'note' }],
      });
    await closeSupport(world.database, world.staff, { ...step, note: 'Klarar jobbet själv nu' });
    expect(await path.supports()).toMatchObject([{ state: 'closed', closedOn: today() }]);
    await expect(contact()).rejects.toMatchObject({ code: 'support-moved' });
    await expect(world.look(`update support_events set note = '' where act = 'close'`)).rejects.toThrow(
      /support_events_note_ck/,
    );
  });

  it('is handed over to staff who can work with her, and opened once for who has none', async () => {
    const open = (more = {}) =>
      openSupport(world.database, world.staff, {
        idempotencyKey: newId(),
        participantId: path.her,
        supporterId: world.staff.membershipId,
        firstContactOn: dayIn(7),
        ...more,
      });
    const both = await Promise.allSettled([open(), open()]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(open({ participantId: newId() })).rejects.toThrow(NotFoundError);
    const step = await path.support();
    await expect(
      handOverSupport(world.database, world.staff, { ...step, supporterId: world.employer.membershipId }),
    ).rejects.toThrow(NotFoundError);
    await handOverSupport(world.database, world.staff, { ...step, supporterId: colleague().membershipId });
    expect(await path.supports(colleague())).toMatchObject([
      { version: 2, events: [{ act: 'hand_over' }, {}] },
    ]);
  });

  it('R-016: a case does not close while a measure or an employment is without it', async () => {
    const rightId = newId();
    await world.look(
      `insert into participation_rights (id, domain_id, participant_id, right_id, version, change, ground, valid_from, said_by_name)
       select $2, domain_id, id, $2, 1, 'recorded', 'lss_decision', current_date - 30, 'Prov' from participants where id = $1`,
      [path.her, rightId],
    );
    const end = () =>
      changeParticipation(world.database, world.staff, {
        idempotencyKey: newId(),
        participantId: path.her,
        rightId,
        expectedVersion: 1,
        change: 'ended',
        reason: 'Fick jobb',
        validTo: today(),
      });
    await path.change('labour_market_measure', path.supported());
    await world.look(`update step_changes set support_id = null, to_code = 'studies'`);
    await world.look(`delete from support_events`);
    await world.look(`delete from continued_supports`);
    await expect(end()).rejects.toMatchObject({ rule: 'R-016', code: 'case-needs-support' });
    await openSupport(world.database, world.staff, {
      idempotencyKey: newId(),
      participantId: path.her,
      supporterId: world.staff.membershipId,
      firstContactOn: dayIn(7),
    });
    await end();
  });

  it('R-016: gaps are told of 30 days ahead, and the act itself takes the line away', async () => {
    await path.change('labour_market_measure', path.supported({ firstContactOn: dayIn(31) }));
    expect(await path.lines()).toEqual([]);
    await world.look(`update continued_supports set next_contact_on = current_date + 30`);
    expect(await path.lines()).toEqual(['support_contact']);
    await contact({ nextContactOn: dayIn(60) });
    await world.look(`update assignments set valid_to = current_date + 31 where membership_id = $1`, [
      world.staff.membershipId,
    ]);
    expect(await path.lines()).toEqual([]);
    await world.look(`update assignments set valid_to = current_date + 30 where membership_id = $1`, [
      world.staff.membershipId,
    ]);
    expect(await path.lines()).toEqual(['supporter_leaves']);
    expect(await path.lines(colleague())).toEqual([]);
    await handOverSupport(world.database, world.staff, {
      ...(await path.support()),
      supporterId: colleague().membershipId,
    });
    expect(await path.lines()).toEqual([]);
    await closeSupport(world.database, world.staff, {
      ...(await path.support()),
      note: 'Klarar jobbet själv',
    });
    expect(await path.lines()).toEqual([]);
    await world.look(`update continued_supports set closed_on = current_date - 40`);
    expect(await path.lines()).toEqual(['support_missing']);
  });

  it('the history takes every edge of the life cycle and no other (reliability I7)', async () => {
    await path.change('labour_market_measure', path.supported());
    const edges = SUPPORT_LIFE_CYCLE.flatMap(({ act, from, to }) =>
      from.map((before) => `${act} ${before} ${to}`),
    );
    expect(await path.edges(SUPPORT_ACTS, SUPPORT_STATES)).toEqual(edges.sort());
  });
});
