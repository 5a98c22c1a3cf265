import 'reflect-metadata';
import { type HeldTask, type JobKind, leaveTask } from '@stegvis/jobs';
import { type MemberActor, newId, system } from '@stegvis/platform';
import { ParticipantWorld } from '../../../../test/worlds/participant-world';
import { listNotices } from './list-notices';
import { notifyOfEmergency } from './notify-of-emergency';
import { notifyOfHelper } from './notify-of-helper';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

describe('notices of who looks and who helps', () => {
  let world: ParticipantWorld;
  let maria: MemberActor;
  let elin: string;

  const hold = async <K extends JobKind>(kind: K, subjectId: string): Promise<HeldTask<K>> => {
    const token = `handler:${newId()}`;
    await world.database.withActor(system('set-up'), (t) =>
      leaveTask(t, { kind, subjectType: 'row', subjectId, subjectVersion: 1, dedupeKey: token }),
    );
    const [row] = await world.look<{ id: string }>(
      `update outbox set claimed_by = $1, claimed_until = now() + interval '1 minute' where dedupe_key = $1 returning id::text`,
      [token],
    );
    const payload = { outboxId: row?.id ?? '', subjectId, subjectVersion: 1 };
    return { kind, payload, token, attempt: 1 } as HeldTask<K>;
  };
  const outcomeOf = async ({ payload }: HeldTask<JobKind>) =>
    (await world.look<{ outcome: string }>('select outcome from outbox where id = $1', [payload.outboxId]))[0]
      ?.outcome;
  const inbox = async (actor: MemberActor) =>
    (await listNotices(world.database, actor, {})).edges.map(({ node }) => node);

  beforeAll(async () => {
    world = await ParticipantWorld.make();
    maria = await world.member('job_consultant', world.here, 'Maria');
    elin = await world.register(maria);
  });
  afterAll(() => world.end());
  beforeEach(async () => {
    await world.look('delete from notices');
    await world.look('delete from mails');
  });

  describe('an emergency access', () => {
    const ask = async () => {
      const id = newId();
      await world.look(
        `insert into emergency_accesses (id, domain_id, participant_id, membership_id, category, reason, valid_from, valid_to)
         values ($1, $2, $3, $4, 'safety_of_others', 'Någon annan kan komma till skada nu.', now(), now() + interval '60 minutes')`,
        [id, world.here.domainId, elin, maria.membershipId],
      );
      return id;
    };
    const tell = async (id: string) => {
      const task = await hold('emergency-notices', id);
      await notifyOfEmergency(world.database, task);
      return outcomeOf(task);
    };
    const mailed = async () =>
      (
        await world.look<{ name: string }>(
          `select c.name from mails m join accounts c on c.email = m.recipient where m.template = 'emergency' order by 1`,
        )
      ).map(({ name }) => name);

    it('A11: is told to every manager of the domain who can sign in, once, and to the log reviewers where there is none', async () => {
      const members = await Promise.all([
        world.member('unit_manager', world.here, 'Ada'),
        world.member('unit_manager', world.here, 'Bo'),
        world.member('unit_manager', world.here, 'Låst'),
        world.member('unit_manager', world.here, 'Slutat'),
        world.member('unit_manager', world.otherDomain, 'Annan'),
        world.member('log_reviewer', world.here, 'Lo'),
      ]);
      const [ada, bo, locked, over, other, reviewer] = members as [
        MemberActor,
        MemberActor,
        MemberActor,
        MemberActor,
        MemberActor,
        MemberActor,
      ];
      await world.look(`update accounts set status = 'active' where id = any($1)`, [
        [ada, bo, over, other, reviewer].map(({ accountId }) => accountId),
      ]);
      await world.look(`update accounts set status = 'locked' where id = $1`, [locked.accountId]);
      await world.look(
        `update memberships set valid_from = current_date - 1, valid_to = current_date where id = $1`,
        [over.membershipId],
      );
      const first = await ask();
      expect([await tell(first), await tell(first)]).toEqual(['done', 'done']);
      for (const told of [ada, bo])
        expect(await inbox(told)).toMatchObject([{ kind: 'emergency', subjectId: first, title: null }]);
      for (const not of [locked, over, other, reviewer, maria]) expect(await inbox(not)).toEqual([]);
      expect(new Set(await mailed())).toEqual(new Set(['Ada', 'Bo']));
      const words = await world.look<{ line: string }>(`select to_jsonb(m)::text as line from mails m`);
      expect(words.filter(({ line }) => /Elin|Sandberg|Maria/.test(line) || line.includes(elin))).toEqual([]);

      await world.look(`update accounts set status = 'locked' where id = any($1)`, [
        [ada.accountId, bo.accountId],
      ]);
      await world.look('delete from mails');
      const second = await ask();
      expect(await tell(second)).toBe('done');
      expect(await inbox(reviewer)).toMatchObject([{ kind: 'emergency', subjectId: second }]);
      expect(await mailed()).toEqual(['Lo']);
      await world.look(`update accounts set status = 'locked' where id = $1`, [reviewer.accountId]);
      expect(await tell(await ask())).toBe('obsolete');
    });

    it('A11: leaves neither notice nor mail when it is cut off half-way', async () => {
      const manager = await world.member('unit_manager', world.here, 'Cia');
      await world.look(`update accounts set status = 'active' where id = $1`, [manager.accountId]);
      const task = await hold('emergency-notices', await ask());
      await world.look('revoke insert on mails from stegvis_worker');
      try {
        await expect(notifyOfEmergency(world.database, task)).rejects.toThrow(/permission denied/);
      } finally {
        await world.look('grant insert on mails to stegvis_worker');
      }
      expect([await inbox(manager), await mailed(), await outcomeOf(task)]).toEqual([[], [], null]);
    });
  });

  describe('a hand-over', () => {
    let herself: MemberActor;
    beforeAll(async () => {
      herself = await world.member('participant', world.here, 'Elin', elin);
    });
    const assign = async (who: MemberActor, days: number) => {
      const id = newId();
      await world.look(
        `insert into assignments (id, domain_id, participant_id, membership_id, valid_from) values ($1, $2, $3, $4, current_date + $5::int)`,
        [id, world.here.domainId, elin, who.membershipId, days],
      );
      return id;
    };
    const tell = async (id: string) => {
      const task = await hold('helper-notices', id);
      await notifyOfHelper(world.database, task);
      return outcomeOf(task);
    };

    it('A14: is told to the participant alone, once, with the name of who helps her as long as that holds', async () => {
      const per = await world.member('supervisor', world.here, 'Per');
      const assignment = await assign(per, 3);
      expect([await tell(assignment), await tell(assignment)]).toEqual(['done', 'done']);
      const [{ day } = { day: '' }] = await world.look<{ day: string }>(
        `select (current_date + 3)::text as day`,
      );
      expect(await inbox(herself)).toMatchObject([{ kind: 'helper', helper: 'Per', helpsFrom: day }]);
      for (const not of [per, maria]) expect(await inbox(not)).toEqual([]);
      await world.look(
        `update assignments set valid_from = current_date, valid_to = current_date where id = $1`,
        [assignment],
      );
      expect(await inbox(herself)).toMatchObject([{ kind: 'helper', helper: null }]);
      expect(await tell(assignment)).toBe('obsolete');
      expect(await tell(newId())).toBe('obsolete');
    });

    it('A14: is found among later notices of other kinds, by its kind', async () => {
      await world.look('update notices set read_at = now()');
      await tell(await assign(await world.member('supervisor', world.here, 'Per'), 0));
      await world.look(
        `insert into notices (id, membership_id, kind, subject_type, subject_id, subject_version)
         select gen_random_uuid(), $1, 'consent-asked', 'consent', gen_random_uuid(), 0 from generate_series(1, 5)`,
        [herself.membershipId],
      );
      const page = await listNotices(world.database, herself, {
        unreadOnly: true,
        kind: 'helper',
        first: 1,
      });
      expect(page.edges.map(({ node }) => node.kind)).toEqual(['helper']);
      expect({ total: page.totalCount, unread: page.unreadCount }).toEqual({ total: 1, unread: 6 });
      for (const kind of ['hlper', 'a\u0000b'])
        await expect(listNotices(world.database, herself, { kind })).rejects.toMatchObject({
          fields: [{ path: 'kind', code: 'code-unknown' }],
        });
    });
  });
});
