import 'reflect-metadata';
import { leaveTask, type HeldTask } from '@stegvis/jobs';
import type { SuitedParticipant } from '@stegvis/matchmaking';
import { encodeCursor, type MemberActor, newId, system } from '@stegvis/platform';
import { ParticipantWorld } from '../../../../test/worlds/participant-world';
import { countUnread } from './count-unread';
import { listNotices } from './list-notices';
import { markNoticesRead } from './mark-notices-read';
import { notifyOfOpening } from './notify-of-opening';

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
});
