import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type MemberActor, newId, NotFoundError } from '@stegvis/platform';
import { answerConsent, askConsent, withdrawConsent } from '@stegvis/access';
import { writePresentation } from '@stegvis/participants';
import {
  carryOutRun,
  dueCases,
  endPreservation,
  erasureHandler,
  ErasureJournal,
  preserve,
  readPreservation,
  wordingHandler,
} from '@stegvis/rights';
import { RETENTION } from '../../apps/api/src/retention';
import { ask, decide, propose } from './erasure-steps';
import { type OldPerson, RetentionWorld } from './retention-world';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

const WORDING = { shownName: 'Ordis', interests: 'Kaffedoft', skills: 'Duka fram fint', needs: 'Lugn' };

describe('thinning of case files', () => {
  let world: RetentionWorld;
  beforeAll(async () => {
    world = await RetentionWorld.make();
    await world.world.look(`update secrecy_domains set kind = 'private_provider' where id = $1`, [
      world.world.otherDomain.domainId,
    ]);
  });
  afterAll(() => world.end());

  const night = async (): Promise<string> => {
    const id = await world.run();
    await carryOutRun(world.database, RETENTION, id, { batch: 2 });
    return id;
  };

  it('R2: a case goes as a whole five years after its last note, a private provider’s after two, and leaves nothing', async () => {
    const five = await world.person('Fabiola', '5 years 1 day');
    const four = await world.person('Fiorella', '4 years 11 months');
    const two = await world.person('Tullia', '2 years 1 day', world.world.otherDomain);
    const one = await world.person('Titania', '1 year 11 months', world.world.otherDomain);
    const id = await night();
    expect(await Promise.all([five, four, two, one].map((p) => world.exists(p.id)))).toEqual([
      false,
      true,
      false,
      true,
    ]);
    expect((await world.counts(id)).case_file).toEqual({ due: 2, removed: 2 });
    expect(
      await world.whereFound('Fabiola', 'Tullia', five.actor.accountId, five.actor.membershipId),
    ).toEqual([]);
    // Her id says nothing of her any more; it stays where it is needed: a restore, the matching of other processes, and a day for a repeated request.
    expect(await world.whereFound(five.id)).toEqual([
      'stegvis.erasures',
      'stegvis.idempotency_keys',
      'stegvis.matching_changes',
    ]);
  });

  it.each([
    [
      'a note',
      `update profile_values set said_at = now() where participant_id = $1 and id = (select id from profile_values where participant_id = $1 limit 1)`,
    ],
    ['a new assignment', `update assignments set valid_from = current_date where participant_id = $1`],
    [
      'a sign-in',
      `update accounts set last_sign_in_at = now() - interval '4 years' where id = (select account_id from memberships where participant_id = $1)`,
    ],
    ['a new registration', `update participants set registered_at = now() where id = $1`],
  ])('R-069: never while newer data of her remain: %s', async (_what, sql) => {
    const person = await world.person('Nova', '6 years');
    await world.world.look(sql, [person.id]);
    await night();
    expect(await world.exists(person.id)).toBe(true);
    await world.world.look(`update participants set registered_at = registered_at`);
  });

  it('R-070: an archive exception stops it until it ends', async () => {
    const person = await world.person('Arkadia', '7 years');
    const { database } = world.world;
    const on = (more: object = {}) => ({ idempotencyKey: newId(), participantId: person.id, ...more });
    const first = on({ reason: 'Forskning' }) as Parameters<typeof preserve>[2];
    await preserve(database, world.consultant, first);
    await preserve(database, world.consultant, first);
    await expect(
      preserve(database, world.consultant, { ...first, idempotencyKey: newId() }),
    ).rejects.toMatchObject({ code: 'already-preserved' });
    expect(await readPreservation(database, world.consultant, person.id)).toMatchObject({
      reason: 'Forskning',
      decidedByName: 'Klara Konsult',
    });
    const strangers = [
      await world.world.member('job_consultant', world.world.here, 'Annan'),
      await world.world.member('job_consultant', world.world.elsewhere, 'Granne'),
      await world.world.member('unit_manager'),
    ];
    for (const stranger of strangers) {
      expect(await readPreservation(database, stranger, person.id)).toBeNull();
      await expect(preserve(database, stranger, { ...first, idempotencyKey: newId() })).rejects.toThrow();
      await expect(endPreservation(database, stranger, on())).rejects.toBeInstanceOf(NotFoundError);
    }
    // As if it had been recorded when she was last written of, so that it is not itself what keeps her.
    await world.world.look(
      `update preservations set decided_at = now() - interval '6 years' where participant_id = $1`,
      [person.id],
    );
    await night();
    expect(await world.exists(person.id)).toBe(true);
    await endPreservation(database, world.consultant, on());
    await expect(endPreservation(database, world.consultant, on())).rejects.toBeInstanceOf(NotFoundError);
    expect(await readPreservation(database, world.consultant, person.id)).toBeNull();
    await night();
    expect(await world.exists(person.id)).toBe(false);
  });

  it('R2: the plan of a municipality decides over the default', async () => {
    const person = await world.person('Planora', '6 years', world.world.elsewhere);
    await world.world.look(
      `insert into retention_times (municipality_code, rule, keep, valid_from, source, set_by_name) values ('1281', 'case_file', '10 years', current_date, 'Plan', 'Ada')`,
    );
    await night();
    expect(await world.exists(person.id)).toBe(true);
    await world.world.look(`delete from retention_times where municipality_code = '1281'`);
    await night();
    expect(await world.exists(person.id)).toBe(false);
  });

  it('R-069: somebody who is written of while the night removes keeps everything', async () => {
    const person = await world.person('Samtida', '6 years');
    const [due] = await world.database.withActor({ kind: 'system', name: 'retention' }, (t) =>
      dueCases(t, RETENTION, 1, person.id),
    );
    expect(due?.participantId).toBe(person.id);
    await world.world.look(`update profile_values set said_at = now() where participant_id = $1`, [
      person.id,
    ]);
    await night();
    expect(await world.exists(person.id)).toBe(true);
  });

  it('R1: two nights at once forget each person once', async () => {
    const people = [];
    for (const name of ['Ett', 'Tva', 'Tre', 'Fyra']) people.push(await world.person(name, '6 years'));
    const id = await world.run();
    await Promise.all([1, 2].map(() => carryOutRun(world.database, RETENTION, id, { batch: 2 })));
    expect(await Promise.all(people.map((p) => world.exists(p.id)))).toEqual([false, false, false, false]);
    expect((await world.counts(id)).case_file).toEqual({ due: 4, removed: 4 });
  });

  describe('an archive exception', () => {
    let manager: MemberActor;
    let folder: string;
    beforeAll(async () => {
      manager = await world.world.member('unit_manager', world.world.here, 'Maud Chef');
      folder = await mkdtemp(join(tmpdir(), 'erasures-'));
    });
    afterAll(() => rm(folder, { recursive: true }));
    const keep = (person: OldPerson) =>
      preserve(world.database, world.consultant, {
        idempotencyKey: newId(),
        participantId: person.id,
        reason: 'Forskning',
      });
    const carryOut = async (id: string): Promise<void> =>
      erasureHandler(world.database, RETENTION, new ErasureJournal(join(folder, 'journal'))).handle(
        await world.hold('erasure-decided', id),
      );

    it('R3: an archive exception and a decision to remove never hold together, not when both are said at once', async () => {
      const late = await world.person('Senara', '1 day');
      const decided = await ask(world, late);
      await propose(world, world.consultant, decided, 'part');
      await decide(world, manager, decided, 'part', 'case_file_kept');
      await expect(keep(late)).rejects.toMatchObject({ code: 'removal-decided' });
      await carryOut(decided);
      await keep(late);
      for (let round = 0; round < 3; round += 1) {
        const person = await world.person(`Samtidig${round}`, '1 day');
        const id = await ask(world, person);
        await propose(world, world.consultant, id, 'part');
        const [kept, removed] = await Promise.allSettled([
          keep(person),
          decide(world, manager, id, 'part', 'case_file_kept'),
        ]);
        const refusals = [kept, removed].flatMap((one) =>
          one.status === 'rejected' ? [one.reason as { code?: string }] : [],
        );
        expect(refusals.map(({ code }) => code)).toEqual([
          kept.status === 'rejected' ? 'removal-decided' : 'archive-exception',
        ]);
      }
    });

    it('R3: a person who is removed while somebody writes that the archive keeps her is gone, and the answer says so', async () => {
      const person = await world.person('Farvala', '1 day');
      const id = await ask(world, person);
      await propose(world, world.consultant, id, 'all');
      await decide(world, manager, id, 'all', 'registered_by_mistake');
      const [kept] = await Promise.allSettled([keep(person), carryOut(id)]);
      expect(kept).toMatchObject({
        status: 'rejected',
        reason: { problem: expect.stringMatching(/^(conflict|not-found)$/) as string },
      });
      expect(await world.exists(person.id)).toBe(false);
    });
  });

  describe('the wording that was presented', () => {
    const key = () => ({ idempotencyKey: newId() });
    const easy = { easy: true, language: 'sv' } as const;
    const presented = async (name: string, ...purposes: readonly ('study_visit' | 'employment')[]) => {
      const person = await world.person(name, '1 day');
      await writePresentation(world.database, person.actor, { ...key(), ...WORDING });
      const consents: string[] = [];
      for (const purpose of purposes) {
        const consentId = await askConsent(world.database, world.consultant, {
          ...key(),
          participantId: person.id,
          receiverId: world.world.here.employerId,
          purpose,
        });
        await answerConsent(world.database, person.actor, { ...key(), ...easy, consentId, answer: 'yes' });
        consents.push(consentId);
      }
      return { person, consents };
    };
    const stop = async (person: OldPerson, consentId = ''): Promise<void> => {
      await withdrawConsent(world.database, person.actor, { ...key(), ...easy, consentId });
      const task = await world.hold('consent-changed', consentId);
      await wordingHandler(world.database).handle({ ...task, kind: 'consent-wording' });
    };
    const kept = async (person: OldPerson) => {
      const [row] = await world.world.look(
        `select (select count(*)::int from presentations where participant_id = $1) as words,
           (select count(*)::int from presentation_approvals where participant_id = $1) as approvals,
           (select array_agg(answer order by sequence) from consent_answers where participant_id = $1 and text_version <> '') as answers`,
        [person.id],
      );
      return row;
    };

    it('R2: goes when the last yes is taken back, and the dated rows stay with the version that was shown', async () => {
      const { person, consents } = await presented('Ordina', 'study_visit', 'employment');
      await stop(person, consents[0]);
      expect(await kept(person)).toEqual({ words: 1, approvals: 1, answers: ['yes', 'yes', 'withdrawn'] });
      await stop(person, consents[1]);
      expect(await kept(person)).toEqual({
        words: 0,
        approvals: 1,
        answers: ['yes', 'yes', 'withdrawn', 'withdrawn'],
      });
      expect(await world.whereFound(WORDING.skills)).toEqual([]);
    });

    it('R2: what is written afterwards stays, and the night finishes what a dead process left', async () => {
      const { person, consents } = await presented('Nattina', 'study_visit');
      await withdrawConsent(world.database, person.actor, {
        ...key(),
        ...easy,
        consentId: consents[0] ?? '',
      });
      await writePresentation(world.database, person.actor, { ...key(), ...WORDING, skills: 'Baka nytt' });
      await carryOutRun(world.database, RETENTION, await world.run());
      await carryOutRun(world.database, RETENTION, await world.run());
      expect(await kept(person)).toMatchObject({ words: 1, approvals: 2 });
      expect(await world.whereFound('Baka nytt')).toEqual(['stegvis.presentations']);
    });

    it('R2: the database lets nobody remove a wording that a yes still shows', async () => {
      const { person } = await presented('Visina', 'study_visit');
      const [, gone] = await world.database.withActor({ kind: 'system', name: 'retention' }, (t) =>
        t.query<[unknown[], number]>(`delete from presentations where participant_id = $1`, [person.id]),
      );
      expect(gone).toBe(0);
    });
  });
});
