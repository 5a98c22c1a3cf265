import 'reflect-metadata';
import { askWhy, decideReview, listLooksAtMe } from '@stegvis/access';
import { leaveTask, type HeldTask } from '@stegvis/jobs';
import type { SuitedParticipant } from '@stegvis/matchmaking';
import { encodeCursor, type MemberActor, newId, system } from '@stegvis/platform';
import { ParticipantWorld } from '../../../../test/worlds/participant-world';
import { countUnread } from './count-unread';
import { listNotices } from './list-notices';
import { markNoticesRead } from './mark-notices-read';
import { notifyOfLateQuestion } from './notify-of-late-question';
import { notifyOfOpening } from './notify-of-opening';
import { notifyOfReview } from './notify-of-review';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

describe('notices of an opening that newly suits', () => {
  let world: ParticipantWorld;
  let consultant: MemberActor;
  let colleague: MemberActor;
  let supervisor: MemberActor;
  let elin: string;
  let omar: string;
  let opening: string;
  let suited: readonly SuitedParticipant[] = [];
  /** Stands in for the matching: it gives whatever the test says. */
  const stubFindSuited = () => Promise.resolve(suited);

  beforeAll(async () => {
    world = await ParticipantWorld.make();
    consultant = await world.member('job_consultant', world.here, 'Klara');
    colleague = await world.member('job_consultant', world.here, 'Karl');
    supervisor = await world.member('supervisor', world.here, 'Sven');
    elin = await world.register(consultant);
    omar = await world.register(supervisor, { givenName: 'Omar', familyName: 'Berg' });
  });
  afterAll(() => world.end());
  beforeEach(async () => {
    await world.look('delete from noticed_matches');
    await world.look('delete from notices');
    opening = newId();
    await world.look(
      `insert into openings (id, municipality_code, organisation_id, kind, status, title, posted_by_name) values ($1, '1280', $2, 'individual_placement', 'published', 'Arkivmedhjälpare', 'K')`,
      [opening, world.here.employerId],
    );
  });

  const suits = (...ids: readonly string[]): void => {
    suited = ids.map((participantId) => ({ participantId, domainId: world.here.domainId }));
  };
  const hold = async (version: number): Promise<HeldTask<'opening-suits-notices'>> => {
    const token = `handler:${newId()}`;
    await world.database.withActor(system('set-up'), (t) =>
      leaveTask(t, {
        kind: 'opening-suits-notices',
        subjectType: 'opening',
        subjectId: opening,
        subjectVersion: version,
        dedupeKey: token,
      }),
    );
    const [row] = await world.look<{ id: string }>(
      `update outbox set claimed_by = $1, claimed_until = now() + interval '1 minute' where dedupe_key = $1 returning id::text`,
      [token],
    );
    const payload = { outboxId: row?.id ?? '', subjectId: opening, subjectVersion: version };
    return { kind: 'opening-suits-notices', payload, token, attempt: 1 };
  };
  const look = async (version: number) => {
    const task = await hold(version);
    await notifyOfOpening(world.database, stubFindSuited, task);
    const [row] = await world.look<{ outcome: string }>('select outcome from outbox where id = $1', [
      task.payload.outboxId,
    ]);
    return row?.outcome;
  };
  const inbox = async (actor: MemberActor) => (await listNotices(world.database, actor, {})).edges;

  it('tells each consultant of a participant once, and nobody else', async () => {
    suits(elin, omar);
    expect(await look(1)).toBe('done');
    const [notice, ...more] = await inbox(consultant);
    expect(more).toEqual([]);
    expect(notice?.node).toMatchObject({
      kind: 'opening-suits',
      subjectId: opening,
      title: 'Arkivmedhjälpare',
      employer: 'Företaget Nämnden',
      readAt: null,
    });
    expect(await inbox(colleague)).toEqual([]);
    expect(await inbox(supervisor)).toEqual([]);
  });

  it('tells nobody again of an edit that changes nothing for anybody', async () => {
    suits(elin);
    await look(1);
    await look(2);
    expect(await inbox(consultant)).toHaveLength(1);
  });

  it('tells anew when another participant is suited, and when it suits again after it did not', async () => {
    const vera = await world.register(consultant, { givenName: 'Vera', familyName: 'Ek' });
    suits(elin);
    await look(1);
    suits(elin, vera);
    await look(2);
    expect(await inbox(consultant)).toHaveLength(2);
    suits(elin);
    await look(3);
    suits(elin, vera);
    await look(4);
    expect(await inbox(consultant)).toHaveLength(3);
  });

  it('tells nobody of an opening that is no longer published', async () => {
    suits(elin);
    await world.look(`update openings set status = 'paused' where id = $1`, [opening]);
    expect(await look(1)).toBe('obsolete');
    expect(await inbox(consultant)).toEqual([]);
  });

  it('has one effect when the task is handled twice, and none when the lease was lost', async () => {
    suits(elin);
    const task = await hold(1);
    await notifyOfOpening(world.database, stubFindSuited, task);
    await expect(notifyOfOpening(world.database, stubFindSuited, task)).rejects.toThrow('lease');
    const late = await hold(2);
    await world.look(`update outbox set claimed_by = 'handler:other' where id = $1`, [late.payload.outboxId]);
    await world.look('delete from noticed_matches');
    await expect(notifyOfOpening(world.database, stubFindSuited, late)).rejects.toThrow('lease');
    expect(await inbox(consultant)).toHaveLength(1);
  });

  it('keeps no name of a participant', async () => {
    suits(elin);
    await look(1);
    const rows = JSON.stringify(await world.look('select * from notices'));
    expect(rows).not.toContain('Elin');
    expect(rows).not.toContain(elin);
  });

  it('marks as read in the own inbox only', async () => {
    suits(elin);
    await look(1);
    const [notice] = await inbox(consultant);
    const ids = [notice?.node.id ?? ''];
    await markNoticesRead(world.database, colleague, { idempotencyKey: newId(), ids });
    expect(await countUnread(world.database, consultant)).toBe(1);
    await markNoticesRead(world.database, consultant, { idempotencyKey: newId(), ids });
    expect(await countUnread(world.database, consultant)).toBe(0);
    expect((await listNotices(world.database, consultant, { unreadOnly: true })).edges).toEqual([]);
    await expect(
      markNoticesRead(world.database, consultant, { idempotencyKey: newId() }),
    ).rejects.toMatchObject({ fields: [{ path: 'ids', code: 'required' }] });
  });

  it('pages newest first without losing or repeating any, and refuses a foreign cursor', async () => {
    const first = opening;
    suits(elin);
    await look(1);
    opening = newId();
    await world.look(
      `insert into openings (id, municipality_code, organisation_id, kind, status, title, posted_by_name) values ($1, '1280', $2, 'individual_placement', 'published', 'Kaféhjälp', 'K')`,
      [opening, world.here.employerId],
    );
    await look(1);
    const page = await listNotices(world.database, consultant, { first: 1 });
    expect(page).toMatchObject({ totalCount: 2, unreadCount: 2, pageInfo: { hasNextPage: true } });
    const next = await listNotices(world.database, consultant, { first: 1, after: page.pageInfo.endCursor });
    expect([...page.edges, ...next.edges].map(({ node }) => node.subjectId)).toEqual([opening, first]);
    expect(next.pageInfo.hasNextPage).toBe(false);
    for (const values of [
      ['x', 'y'],
      [1, 2],
      ['2026-13-45T99:99:99.000000', newId()],
    ]) {
      await expect(
        listNotices(world.database, consultant, { after: encodeCursor(values) }),
      ).rejects.toMatchObject({ fields: [{ path: 'after', code: 'cursor-unknown' }] });
    }
  });

  describe('to unit managers', () => {
    let manager: MemberActor;
    let atAnotherUnit: MemberActor;
    let elsewhere: MemberActor;
    let reviewer: MemberActor;
    let herself: MemberActor;

    beforeAll(async () => {
      manager = await world.member('unit_manager', world.here, 'Mona');
      const unitId = newId();
      await world.look(
        `insert into organisations (id, municipality_code, type, name) values ($1, '1280', 'day_activity_unit', 'Enheten Söder')`,
        [unitId],
      );
      atAnotherUnit = await world.member('unit_manager', { ...world.here, unitId }, 'Anna');
      elsewhere = await world.member('unit_manager', world.otherDomain, 'Ella');
      reviewer = await world.member('log_reviewer', world.here, 'Lo');
      herself = await world.member('participant', world.here, 'Elin', elin);
      await world.look(`update accounts set status = 'active'`);
      await world.look(`update participants set unit_id = $2 where id = $1`, [elin, world.here.unitId]);
    });
    beforeEach(() => world.look('delete from mails'));

    /** Runs the tasks of a kind that are there, as often as is said. */
    const run = async <K extends 'review-notices' | 'look-question-late'>(
      kind: K,
      handle: (task: HeldTask<K>) => Promise<void>,
    ): Promise<readonly (string | null)[]> => {
      const tasks = await world.look<{ id: string; subject_id: string }>(
        `update outbox set claimed_by = id::text, claimed_until = now() + interval '1 minute', done_at = null, outcome = null
         where kind = $1 returning id::text, subject_id`,
        [kind],
      );
      for (const { id, subject_id } of tasks)
        await handle({
          kind,
          payload: { outboxId: id, subjectId: subject_id, subjectVersion: 1 },
          token: id,
          attempt: 1,
        } as HeldTask<K>);
      return (
        await world.look<{ outcome: string | null }>(`select outcome from outbox where kind = $1`, [kind])
      ).map(({ outcome }) => outcome);
    };
    const kinds = async (actor: MemberActor) => (await inbox(actor)).map(({ node }) => node.kind);
    const mails = async () =>
      (await world.look<{ template: string }>(`select template from mails`)).map(({ template }) => template);

    it('L5, P6: the manager of who looked is told that the log reviewer asks, once, and no name leaves', async () => {
      const [asked, fine] = [newId(), newId()];
      for (const [id, day] of [
        [asked, '2026-05-04'],
        [fine, '2026-05-05'],
      ])
        await world.look(
          `insert into log_reviews (id, domain_id, membership_id, cause, day, due_on) values ($1, $2, $3, 'off_hours', $4, $4::date + 30)`,
          [id, world.here.domainId, consultant.membershipId, day],
        );
      // She who looked leads the unit in another role: nobody is asked about her own looks.
      const alsoLeads = newId();
      await world.look(
        `insert into memberships (id, account_id, role, municipality_code, domain_id, organisation_id)
         select $1, account_id, 'unit_manager', municipality_code, domain_id, $3 from memberships where id = $2`,
        [alsoLeads, consultant.membershipId, world.here.unitId],
      );
      const decide = (reviewId: string, outcome: 'ask_manager' | 'justified', idempotencyKey = newId()) =>
        decideReview(world.database, reviewer, { idempotencyKey, reviewId, outcome, note: 'Elin Sandberg?' });
      const same = newId();
      await Promise.all([decide(asked, 'ask_manager', same), decide(asked, 'ask_manager', same)]);
      await decide(fine, 'justified');
      const handle = (task: HeldTask<'review-notices'>) => notifyOfReview(world.database, task);
      expect(await run('review-notices', handle)).toEqual(['done']);
      expect(await run('review-notices', handle)).toEqual(['done']);
      expect(await kinds(manager)).toEqual(['review-question']);
      const herself: MemberActor = { ...consultant, membershipId: alsoLeads, role: 'unit_manager' };
      for (const other of [atAnotherUnit, elsewhere, reviewer, consultant, herself])
        expect(await kinds(other)).toEqual([]);
      expect(await mails()).toEqual(['review-question']);
      await world.look(`delete from memberships where id = $1`, [alsoLeads]);
    });

    it('L4, P6: a manager is told of a question that has waited seven days, once; of one that is answered nobody is', async () => {
      await world.look(`delete from look_questions`);
      await world.look(
        `insert into access_log (at, domain_id, actor, membership_id, role, action, subject_id, data_classes, relation, decision, request_id, source)
         select '2026-05-04T08:00:00Z', $1, 'm:' || m.id, m.id, m.role, '=participants.read', $2, '{C3}', 'assigned', 'permit', gen_random_uuid(), 'web'
         from memberships m where m.id = any($3)`,
        [world.here.domainId, elin, [consultant.membershipId, manager.membershipId]],
      );
      const looks = (await listLooksAtMe(world.database, herself, {})).edges;
      for (const { node } of looks)
        await askWhy(world.database, herself, { idempotencyKey: newId(), lookId: node.id });
      await askWhy(world.database, herself, { idempotencyKey: newId(), lookId: looks[0]?.node.id ?? '' });
      const due = await world.look<{ days: number }>(
        `select round(extract(epoch from available_at - now()) / 86400)::int as days from outbox where kind = 'look-question-late'`,
      );
      expect(due).toEqual([{ days: 7 }, { days: 7 }]);
      const handle = (task: HeldTask<'look-question-late'>) => notifyOfLateQuestion(world.database, task);
      await run('look-question-late', handle);
      await run('look-question-late', handle);
      // Nobody is asked about her own look: then it is the other manager of the domain.
      expect(await kinds(manager)).toEqual(['look-question-late']);
      expect(await kinds(atAnotherUnit)).toEqual(['look-question-late']);
      for (const other of [elsewhere, reviewer, consultant]) expect(await kinds(other)).toEqual([]);
      expect(await mails()).toEqual(['look-question-late', 'look-question-late']);
      await world.look(`delete from notices`);
      await world.look(
        `update look_questions set answer = 'Planering.', answered_by = $1, answered_at = now()`,
        [manager.membershipId],
      );
      expect(await run('look-question-late', handle)).toEqual(['obsolete', 'obsolete']);
      expect(await kinds(manager)).toEqual([]);
    });
  });
});
