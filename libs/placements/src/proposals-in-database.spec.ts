import { answerConsent, takeBackConsent, withdrawConsent } from '@stegvis/access';
import { makeMailLink } from '@stegvis/identity';
import { markProtection } from '@stegvis/participants';
import { ConflictError, newId, system } from '@stegvis/platform';
import { ProposalWorld } from '../../../test/worlds/proposal-world';
import { LIFE_CYCLE, PROPOSAL_ACTS, PROPOSAL_STATES } from './domain/life-cycle';
import { STAFF_REASONS } from './domain/reasons';
import { expireProposals } from './operations/expire-proposals';
import { withdrawProposal } from './operations/withdraw-proposal';
import { moveProposal } from './storage/move-proposal';
import { findProposal, type ProposalRow } from './storage/proposal-row';

jest.setTimeout(60_000);

let world: ProposalWorld;
beforeAll(async () => {
  world = await ProposalWorld.make();
});
afterAll(() => world.end());
beforeEach(() => world.begin());

describe('row-level security alone', () => {
  const by = <T>(
    actor: Parameters<typeof world.database.withActor>[0],
    sql: string,
    values: unknown[] = [],
  ) => world.database.withActor(actor, (t) => t.query<T>(sql, values));

  it('E4: gives whoever opens a link no row but the one that is answered by it, and none once she has stopped', async () => {
    const { id } = await world.presented();
    await world.database.withActor(system('mail'), (t) => makeMailLink(t, 'proposal-answer', id, 1));
    const link = system('sign-in');
    for (const table of [
      'proposals',
      'proposal_events',
      'proposal_matches',
      'consents',
      'consent_answers',
      'presentations',
      'presentation_approvals',
      'participants',
      'openings',
    ])
      expect({ table, rows: await by(link, `select 1 from ${table}`) }).toEqual({ table, rows: [] });
    const answered = () =>
      world.database.withActor(link, async (t) => {
        await t.query(`update mail_links set used_at = now() where subject_id = $1`, [id]);
        const [, moved] = await t.query<[unknown, number]>(
          `update proposals set state = 'accepted', version = version + 1 where id = $1`,
          [id],
        );
        return moved;
      });
    await world.stop(await world.consentOf(id));
    expect(await answered()).toBe(0);
    expect(await world.states()).toEqual(['closed']);
  });

  it('lets an employer write no history that did not happen, and nobody move what has ended', async () => {
    const { id } = await world.presented();
    const { domainId, participantId } = (
      await world.look<ProposalRow>(
        `select domain_id as "domainId", participant_id as "participantId" from proposals`,
      )
    )[0] as ProposalRow;
    const { employer, herself, staff } = world;
    await expect(
      by(
        employer,
        `insert into proposal_events (id, domain_id, participant_id, proposal_id, version, act, from_state, to_state, side, said_by)
         values ($1, $2, $3, $4, 3, 'welcome', 'presented', 'accepted', 'employer', $5)`,
        [newId(), domainId, participantId, id, employer.membershipId],
      ),
    ).rejects.toThrow(/row-level security/);
    await world.answer(id, 'no');
    for (const [actor, state] of [
      [herself, 'presented'],
      [staff, 'withdrawn'],
      [employer, 'accepted'],
    ] as const)
      expect(
        (
          await by<[unknown, number]>(actor, `update proposals set state = $1, version = version + 1`, [
            state,
          ])
        )[1],
      ).toBe(0);
  });
});

describe('the history', () => {
  it('takes every edge of the life cycle and no other, in the database too (reliability I7)', async () => {
    await world.propose();
    const taken = await world.edgesTaken(PROPOSAL_ACTS, ['none', ...PROPOSAL_STATES]);
    const edges = LIFE_CYCLE.flatMap(({ act, from, to }) => from.map((before) => `${act} ${before} ${to}`));
    expect([...taken].sort()).toEqual(edges.sort());
  });

  it('is never changed, not by the service either', async () => {
    await world.propose();
    await expect(
      world.database.withActor(world.staff, (t) => t.query(`update proposal_events set act = 'no'`)),
    ).rejects.toThrow(/permission denied/);
    await expect(
      world.database.withActor(world.staff, (t) =>
        t.query(`update proposals set participant_id = participant_id`),
      ),
    ).rejects.toThrow(/permission denied/);
  });

  it('goes on from the very version that was read, also where nobody holds the lock of consents (W5)', async () => {
    const id = await world.propose();
    const { herself } = world;
    const read = () =>
      world.database.withActor(herself, (t) => findProposal(t, { id })) as Promise<ProposalRow>;
    const move = (row: ProposalRow) =>
      world.database.withActor(herself, (t) =>
        moveProposal(t, row, 'maybe', 'considering', {
          taker: 'participant',
          side: 'participant',
          membershipId: herself.membershipId,
          name: 'Ellen',
          reasonCode: null,
          helpedBy: null,
        }),
      );
    const first = await read();
    expect(await move(first)).toBe(2);
    await expect(move(first)).rejects.toThrow(ConflictError);
    const second = await read();
    const both = await Promise.allSettled([move(second), move(second)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    for (const one of both) if (one.status === 'rejected') expect(one.reason).toBeInstanceOf(ConflictError);
    expect(await world.look(`select version from proposal_events order by version`)).toEqual(
      [1, 2, 3].map((version) => ({ version })),
    );
  });
});

describe('a proposal whose day is over', () => {
  it('ends on the day after its last day, once, and leaves room for a new one', async () => {
    const today = await world.propose();
    await world.look(`update proposals set answer_by = current_date`);
    expect(await expireProposals(world.database)).toBe(0);
    await world.look(`update proposals set answer_by = current_date - 1`);
    const looks = await Promise.all([1, 2, 3].map(() => expireProposals(world.database)));
    expect(looks.reduce((sum, ended) => sum + ended, 0)).toBe(1);
    expect(await expireProposals(world.database)).toBe(0);
    expect(
      await world.look(
        `select act, from_state, to_state, side, said_by, version from proposal_events where proposal_id = $1 order by version`,
        [today],
      ),
    ).toMatchObject([
      { act: 'propose' },
      { act: 'expire', from_state: 'asked', to_state: 'expired', side: 'system', said_by: null, version: 2 },
    ]);
    await world.propose();
    expect((await world.states()).sort()).toEqual(['asked', 'expired']);
  });

  it('stays taken back when that comes before the clock, and neither is lost when both come at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      await world.begin();
      const proposalId = await world.propose();
      await world.look(`update proposals set answer_by = current_date - 1`);
      const request = {
        idempotencyKey: newId(),
        proposalId,
        expectedVersion: 1,
        reasonCode: STAFF_REASONS[0],
      };
      const [back, ended] = await Promise.allSettled([
        withdrawProposal(world.database, world.staff, request),
        expireProposals(world.database),
      ]);
      expect(ended).toMatchObject({ status: 'fulfilled', value: back.status === 'fulfilled' ? 0 : 1 });
      expect(await world.states()).toEqual([back.status === 'fulfilled' ? 'withdrawn' : 'expired']);
      expect(await world.look(`select version from proposal_events order by version`)).toEqual([
        { version: 1 },
        { version: 2 },
      ]);
    }
  });
});

describe('what rests on a consent', () => {
  const no = async (id: string, actor = world.herself, more = {}) =>
    answerConsent(world.database, actor, {
      idempotencyKey: newId(),
      consentId: await world.consentOf(id),
      answer: 'no',
      easy: true,
      language: 'sv',
      ...more,
    });
  const stop = async (id: string, actor = world.herself) =>
    withdrawConsent(world.database, actor, {
      idempotencyKey: newId(),
      consentId: await world.consentOf(id),
      easy: true,
      language: 'sv',
    });
  const asked = () => world.propose();
  const presented = async () => (await world.presented()).id;
  const accepted = async () => {
    const { id, handle } = await world.presented();
    await world.reply(handle, 'welcome', {}, world.employer);
    return id;
  };
  const representative = () => world.actor('representative', 'representative');
  const stops: readonly (readonly [string, () => Promise<string>, (id: string) => Promise<unknown>])[] = [
    ['she says no to the question elsewhere', asked, (id) => no(id)],
    ['staff write down her no', asked, (id) => no(id, world.staff, { how: 'oral', witness: 'Per' })],
    ['who represents her says no', asked, (id) => no(id, representative())],
    ['she stops it', presented, (id) => stop(id)],
    ['staff stop it for her', presented, (id) => stop(id, world.staff)],
    ['who represents her stops it', presented, (id) => stop(id, representative())],
    ['she stops it after the employer has said yes', accepted, (id) => stop(id)],
    [
      'staff take the question back',
      asked,
      async (id) =>
        takeBackConsent(world.database, world.staff, {
          idempotencyKey: newId(),
          consentId: await world.consentOf(id),
          language: 'sv',
        }),
    ],
  ];

  it.each(stops)('R-007: closes in the same transaction when %s', async (_, begin, end) => {
    const id = await begin();
    await world.look('delete from outbox');
    await end(id);
    expect(await world.states()).toEqual(['closed']);
    const read = await world.read(world.staff, id);
    expect(read?.events.at(-1)).toMatchObject({
      act: 'close',
      side: 'system',
      reasonCode: 'not_shown_any_more',
      saidByName: null,
    });
    expect(
      await world.look(
        `select subject_id as id, subject_version as version from outbox where kind = 'proposal-notices'`,
      ),
    ).toEqual([{ id, version: read?.version }]);
    expect(await expireProposals(world.database)).toBe(0);
    // The seat that was promised is free again.
    expect(await world.proposedBeside()).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('R-007: stays as it was when the stop itself does not come about', async () => {
    const id = await presented();
    await world.look('revoke insert on outbox from stegvis_app');
    try {
      await expect(stop(id)).rejects.toThrow(/permission denied/);
    } finally {
      await world.look('grant insert on outbox to stegvis_app');
    }
    expect(await world.states()).toEqual(['presented']);
    expect(await world.look(`select answer from consent_answers`)).toEqual([{ answer: 'yes' }]);
  });

  it('R-007: is closed by nobody who has stopped nothing', async () => {
    await presented();
    for (const actor of [world.herself, world.staff, representative(), world.employer])
      await expect(
        world.database.withActor(actor, async (t) => {
          const [, moved] = await t.query<[unknown, number]>(
            `update proposals set state = 'closed', version = version + 1`,
          );
          if (moved === 0) throw new Error('row-level security: none');
        }),
      ).rejects.toThrow(/row-level security/);
    expect(await world.states()).toEqual(['presented']);
  });
});

describe('a proposal that no longer stands', () => {
  const endings: readonly (readonly [string, () => Promise<string>, (id: string) => Promise<unknown>])[] = [
    [
      'the last day of her yes has passed',
      async () => (await world.presented()).id,
      () => world.look(`update consents set valid_to = current_date`),
    ],
    // The last one: she stays protected.
    [
      'she is marked as protected',
      () => world.propose(),
      async () => {
        const participantId = world.small.participants.assigned;
        const [row] = await world.look<{ version: number }>(
          `select version from participants where id = $1`,
          [participantId],
        );
        return markProtection(world.database, world.staff, {
          idempotencyKey: newId(),
          participantId,
          expectedVersion: row?.version ?? 0,
          kind: 'sekretessmarkering',
        });
      },
    ],
  ];

  it.each(endings)('is closed once when %s, and until then stands', async (_, begin, end) => {
    const id = await begin();
    expect(await expireProposals(world.database)).toBe(0);
    await end(id);
    expect(await expireProposals(world.database)).toBe(1);
    expect(await expireProposals(world.database)).toBe(0);
    expect(await world.states()).toEqual(['closed']);
    expect((await world.read(world.staff, id))?.events.at(-1)).toMatchObject({
      act: 'close',
      side: 'system',
      reasonCode: 'not_shown_any_more',
    });
  });
});
