import { type MemberActor, newId, NotFoundError } from '@stegvis/platform';
import { putOffWork, readWork, WORK_KINDS, WorkSources } from '@stegvis/worklist';
import { WORK } from '../../apps/api/src/work';
import { ProposalWorld } from '../worlds/proposal-world';

jest.setTimeout(60_000);

let world: ProposalWorld;
beforeAll(async () => {
  world = await ProposalWorld.make();
});
afterAll(() => world.end());
beforeEach(async () => {
  await world.begin();
  await world.look('truncate work_put_off, idempotency_keys');
});

const day = async (days: number): Promise<string> => {
  const [row] = await world.look<{ day: string }>(`select (current_date + $1::int)::text as day`, [days]);
  return row?.day ?? '';
};
const list = async (actor: MemberActor, putOff = false) => {
  const page = await readWork(world.database, WORK, actor, { putOff, first: 50 });
  return page.edges.map(({ node }) => node);
};
const kindsOf = async (actor: MemberActor) => [...new Set((await list(actor)).map(({ kind }) => kind))];
const about = async (actor: MemberActor, kind: string) =>
  (await list(actor)).find((one) => one.kind === kind) ?? null;
const putOff = (workId: string, until: string | null, actor = world.staff, idempotencyKey = newId()) =>
  putOffWork(world.database, WORK, actor, { idempotencyKey, workId, until });

describe('the work list', () => {
  it('has a source for each kind and no other, and refuses an unknown one at start', () => {
    expect(WORK.map(({ kind }) => kind).sort()).toEqual(Object.keys(WORK_KINDS).sort());
    expect(() => new WorkSources([{ kind: 'tidy', roles: [], sql: '', path: '/' }])).toThrow('tidy');
  });

  it('follows a proposal from her question to the answer of the employer, and nothing is ticked off by hand', async () => {
    const id = await world.propose({ answerBy: await day(7) });
    expect(await about(world.staff, 'proposal_asked')).toMatchObject({
      id: `proposal_asked.${id}`,
      bucket: 'others',
      due: await day(7),
      path: `/deltagare/${world.small.participants.assigned}?flik=forslag`,
    });
    await world.look(`update proposals set answer_by = current_date + 1`);
    expect((await about(world.staff, 'proposal_asked'))?.bucket).not.toBe('others');
    await world.answer(id, 'ask_someone');
    expect(await about(world.staff, 'proposal_asked')).toBeNull();
    expect(await about(world.staff, 'proposal_question')).toMatchObject({ bucket: 'answer' });
    await world.answer(id, 'yes');
    expect(await about(world.staff, 'proposal_question')).toBeNull();
    expect(await about(world.staff, 'proposal_presented')).not.toBeNull();
    const waits = await about(world.employer, 'proposal_to_answer');
    expect(waits).toMatchObject({ participant: null, bucket: 'answer' });
    expect(JSON.stringify(waits)).not.toContain(id);
    const [row] = await world.seen(world.employer);
    await world.reply(row?.handle ?? '', 'welcome', {}, world.employer);
    expect(await about(world.employer, 'proposal_to_answer')).toBeNull();
    expect(await about(world.staff, 'proposal_presented')).toBeNull();
    const [opening] = await world.look<{ id: string }>(
      `select opening_id as id from proposals where id = $1`,
      [id],
    );
    expect(await about(world.staff, 'visit_to_book')).toMatchObject({
      path: `/deltagare/${world.small.participants.assigned}?flik=besok&plats=${opening?.id}&forslag=${id}`,
    });
  });

  it('lists a question to be talked about, a yes that ends and a wording that waits, until they no longer do', async () => {
    const consent = await world.ask(world.small.places.cafe.id);
    expect(await about(world.staff, 'consent_question')).toBeNull();
    const said = (answer: string) =>
      world.look(
        `insert into consent_answers (id, domain_id, participant_id, consent_id, answer, how, shown_text, text_version, easy, said_by, said_by_name)
         select gen_random_uuid(), domain_id, participant_id, id, $2, 'self', 'x', '1', true, $3, 'Elin' from consents where id = $1`,
        [consent, answer, world.herself.membershipId],
      );
    await said('ask_someone');
    expect(await about(world.staff, 'consent_question')).toMatchObject({ bucket: 'answer' });
    await said('yes');
    expect(await about(world.staff, 'consent_question')).toBeNull();
    expect(await about(world.staff, 'consent_ends')).toBeNull();
    await world.look(`update consents set valid_to = current_date + 14`);
    expect(await about(world.staff, 'consent_ends')).toMatchObject({ due: await day(14) });
    await world.stop(consent);
    expect(await about(world.staff, 'consent_ends')).toBeNull();
    expect(await about(world.staff, 'wording')).toBeNull();
  });

  it('A9, D4: has nothing of persons whom one is not assigned to, and no person for employers', async () => {
    const stranger = world.actor('otherDomain', 'job_consultant');
    await world.propose();
    const mine = new Set((await list(world.staff)).map(({ participant }) => participant?.id));
    expect(mine.has(world.small.participants.assigned)).toBe(true);
    const theirs = (await list(stranger)).map(({ participant }) => participant?.id);
    expect(theirs.filter((id) => mine.has(id))).toEqual([]);
    for (const employer of [world.employer, world.actor('hr', 'hr_officer')])
      expect((await list(employer)).filter(({ participant }) => participant)).toEqual([]);
  });

  it('runs for every role that has one', async () => {
    const roles = [...new Set(WORK.flatMap(({ roles }) => roles))];
    const names = {
      supervisor: 'supervisor',
      job_consultant: 'consultant',
      employer_contact: 'employer',
      hr_officer: 'hr',
      unit_manager: 'manager',
      log_reviewer: 'logReviewer',
      coordinator: 'coordinator',
    } as const;
    expect(roles.sort()).toEqual(Object.keys(names).sort());
    for (const [role, name] of Object.entries(names))
      expect(await list(world.actor(name, role as keyof typeof names))).toBeInstanceOf(Array);
    expect(await kindsOf(world.actor('participant', 'participant'))).toEqual([]);
  });

  it('L1: writes each person on the page into the log, once', async () => {
    await world.propose();
    await world.look(`truncate access_log cascade`);
    const shown = [...new Set((await list(world.staff)).flatMap(({ participant }) => participant?.id ?? []))];
    const rows = await world.look<{ id: string }>(
      `select subject_id as id from access_log where action = 'worklist.read-work' and data_classes = '{C3}'`,
    );
    expect(shown.length).toBeGreaterThan(0);
    expect(rows.map(({ id }) => id).sort()).toEqual(shown.sort());
  });

  it('pages without losing a line, and begins anew where the line of the cursor is done', async () => {
    await world.propose();
    const all = (await list(world.staff)).map(({ id }) => id);
    const pages: string[] = [];
    let after: string | null = null;
    do {
      const page = await readWork(world.database, WORK, world.staff, { first: 1, after });
      pages.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(pages).toEqual(all);
    const first = await readWork(world.database, WORK, world.staff, { first: 1 });
    await world.look(`truncate proposals cascade`);
    const left = (await list(world.staff)).map(({ id }) => id);
    const next = await readWork(world.database, WORK, world.staff, {
      first: 50,
      after: Buffer.from(JSON.stringify([`proposal_asked.${newId()}`])).toString('base64url'),
    });
    expect(next.edges.map(({ node }) => node.id)).toEqual(left);
    expect(first.edges).toHaveLength(1);
  });
});

describe('a line that is put off', () => {
  const asked = async () => {
    await world.propose({ answerBy: await day(7) });
    return (await about(world.staff, 'proposal_asked'))?.id ?? '';
  };

  it('is out of the list until its day, in no other list, and back when one wants', async () => {
    const id = await asked();
    const before = await list(world.staff);
    const supervisor = world.actor('supervisor', 'supervisor');
    const theirs = await list(supervisor);
    await putOff(id, await day(3));
    expect((await list(world.staff)).map((one) => one.id)).toEqual(
      before.map((one) => one.id).filter((one) => one !== id),
    );
    expect(await list(world.staff, true)).toMatchObject([{ id, putOffUntil: await day(3) }]);
    expect(await list(supervisor)).toEqual(theirs);
    await world.look(`update work_put_off set until = current_date`);
    expect(await list(world.staff)).toEqual(before);
    await putOff(id, await day(1));
    expect(await putOff(id, null)).toBeNull();
    expect(await list(world.staff)).toEqual(before);
  });

  it('changes nothing of what it is about, and is gone when that is done', async () => {
    const id = await asked();
    await putOff(id, await day(3));
    expect(await world.states()).toEqual(['asked']);
    await world.look(`update proposals set state = 'withdrawn'`);
    expect(await list(world.staff, true)).toEqual([]);
  });

  it('twice is once (reliability W7), and of two at once one stands', async () => {
    const id = await asked();
    const key = newId();
    const until = await day(3);
    await Promise.all([putOff(id, until, world.staff, key), putOff(id, until, world.staff, key)]);
    await Promise.all([putOff(id, await day(4)), putOff(id, await day(5))]);
    const rows = await world.look<{ until: string }>(`select until::text from work_put_off`);
    expect(rows).toHaveLength(1);
    expect([await day(4), await day(5)]).toContain(rows[0]?.until);
  });

  it('E1: takes a day from tomorrow to a month ahead, and only of the own list', async () => {
    const id = await asked();
    for (const days of [-1, 0, 31])
      await expect(putOff(id, await day(days))).rejects.toMatchObject({
        fields: [{ path: 'until', code: 'date-out-of-range' }],
      });
    await expect(putOff(id, '2026-02-30')).rejects.toMatchObject({ fields: [{ code: 'date-malformed' }] });
    for (const other of [world.actor('otherDomain', 'job_consultant'), world.employer])
      await expect(putOff(id, await day(2), other)).rejects.toBeInstanceOf(NotFoundError);
    await expect(putOff(`wording.${newId()}`, await day(2))).rejects.toBeInstanceOf(NotFoundError);
    for (const odd of ['tidy.up', `tidy.${newId()}`, 'wording', `wording.${newId()}.x`])
      await expect(putOff(odd, await day(2))).rejects.toMatchObject({ fields: [{ code: 'id-malformed' }] });
    expect(await world.look('select 1 from work_put_off')).toEqual([]);
  });
});
