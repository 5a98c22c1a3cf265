import { answerConsent, readConsents } from '@stegvis/access';
import { makeMailLink } from '@stegvis/identity';
import { replayMatch } from '@stegvis/matchmaking';
import { markProtection } from '@stegvis/participants';
import { ConflictError, newId, NotFoundError, system } from '@stegvis/platform';
import { ProposalWorld } from '../../../test/worlds/proposal-world';
import { proposalLink } from './links/proposal-mail';
import { readLinkedProposal, replyByLink } from './links/reply-by-link';
import { readDraft } from './operations/read-draft';
import { withdrawProposal } from './operations/withdraw-proposal';

jest.setTimeout(60_000);

const ADDRESS = Buffer.alloc(32, 7);
let world: ProposalWorld;
beforeAll(async () => {
  world = await ProposalWorld.make();
});
afterAll(() => world.end());
beforeEach(() => world.begin());

const states = () => world.states();
const consentOf = (id: string) => world.consentOf(id);
const seen = (actor = world.employer) => world.seen(actor);
const presented = () => world.presented();
const reply = (handle: string, answer: 'welcome' | 'turn_down', more = {}, actor = world.employer) =>
  world.reply(handle, answer, more, actor);
const linkOf = (id: string) =>
  world.database.withActor(system('mail'), (t) => makeMailLink(t, 'proposal-answer', id, 1));
/** The path that its mail would carry if it left now; null when it would not leave. */
const mailed = (id: string) =>
  world.database.withActor(system('mail'), (t) =>
    proposalLink(t, {
      id: newId(),
      template: 'proposal-answer',
      recipient: '',
      language: 'sv',
      subjectId: id,
    }),
  );

describe('a proposal', () => {
  it('puts the question to her and shows the employer nothing (R-056)', async () => {
    const id = await world.propose();
    expect(await world.read(world.staff, id)).toMatchObject({
      state: 'asked',
      version: 1,
      title: 'Plats published',
    });
    expect(await world.read(world.herself, id)).toMatchObject({ state: 'asked' });
    const consents = await world.database.withActor(world.staff, (t) =>
      readConsents(t, [world.small.participants.assigned]),
    );
    expect(consents.get(world.small.participants.assigned)).toMatchObject([
      { id: await consentOf(id), state: 'unanswered', purpose: 'individual_placement' },
    ]);
    expect(await seen()).toEqual([]);
    const rows = await world.database.withActor(world.employer, (t) =>
      t.query<unknown[]>(
        `select id from proposals union all select proposal_id from proposal_matches union all select id from proposal_events`,
      ),
    );
    expect(rows).toEqual([]);
  });

  it('keeps the match with model version and inputs, which give the same again (matching §9)', async () => {
    const id = await world.propose();
    const [kept] = await world.look<{
      inputs: string;
      record: string;
      hash: string;
      digest: string;
      version: number;
    }>(
      `select inputs, record, inputs_hash as hash, parameter_digest as digest, model_version as version from proposal_matches where proposal_id = $1`,
      [id],
    );
    expect(kept).toBeDefined();
    expect(replayMatch({ inputs: kept?.inputs ?? '' })).toEqual({
      inputs: kept?.inputs,
      record: kept?.record,
      inputsHash: kept?.hash,
      parameterDigest: kept?.digest,
      modelVersion: kept?.version,
    });
  });

  it('is made by staff who are assigned, of an opening that she may meet, in words that she has approved', async () => {
    const { openings, participants } = world.small;
    const colleague = world.actor('colleague', 'job_consultant');
    await expect(world.propose({}, colleague)).rejects.toThrow(NotFoundError);
    await expect(world.propose({ openingId: openings.elsewhere })).rejects.toThrow(NotFoundError);
    await expect(world.propose({ openingId: openings.unapproved })).rejects.toMatchObject({
      code: 'opening-not-for-participants',
    });
    await expect(world.propose({ participantId: participants.noYes })).rejects.toMatchObject({
      code: 'no-approved-wording',
    });
    for (const answerBy of ['2020-01-01', '2199-01-01'])
      await expect(world.propose({ answerBy })).rejects.toMatchObject({
        fields: [{ path: 'answerBy', code: 'answer-by-out-of-range' }],
      });
    await world.look(`truncate presentation_approvals cascade`);
    await expect(world.propose()).rejects.toMatchObject({ code: 'no-approved-wording' });
    expect(await states()).toEqual([]);
    await world.write('Igen');
    await world.propose({}, world.actor('supervisor', 'supervisor'));
    expect(await states()).toEqual(['asked']);
  });

  it('is one of its opening while it is open, also of two at once, and of one key sent twice (W7)', async () => {
    const key = { idempotencyKey: newId() };
    const both = await Promise.allSettled([world.propose(key), world.propose(key)]);
    expect(both.filter((one) => one.status === 'fulfilled').length).toBeGreaterThan(0);
    expect(await states()).toEqual(['asked']);
    await expect(world.propose()).rejects.toMatchObject({ code: 'proposal-open' });
    await world.begin();
    const outcomes = await Promise.allSettled([1, 2, 3, 4].map(() => world.propose()));
    expect(outcomes.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    for (const one of outcomes)
      if (one.status === 'rejected') expect(one.reason).toBeInstanceOf(ConflictError);
    expect(await states()).toEqual(['asked']);
  });

  it('says on its page what stands in the way', async () => {
    const { assigned } = world.small.participants;
    const draft = (openingId: string, actor = world.staff) =>
      readDraft(world.database, actor, assigned, openingId);
    expect(await draft(world.small.openings.published)).toMatchObject({
      consentState: null,
      openToParticipants: true,
      openProposal: false,
      presentation: { shownName: 'Ellen' },
    });
    await world.propose();
    expect(await draft(world.small.openings.published)).toMatchObject({
      consentState: 'unanswered',
      openProposal: true,
    });
    expect(await draft(world.small.openings.elsewhere)).toBeNull();
    expect(
      await draft(world.small.openings.published, world.actor('colleague', 'job_consultant')),
    ).toBeNull();
  });
});

describe('her answer', () => {
  it('yes answers the question of the same screen and presents her at once, in the words that she approved', async () => {
    const { id } = await presented();
    expect(await seen()).toMatchObject([
      { state: 'presented', shownName: 'Ellen', needs: 'Lugn start', title: 'Plats published' },
    ]);
    const answers = await world.look(
      `select answer, how, easy, shown_text like '%visas%' or length(shown_text) > 20 as shown from consent_answers where consent_id = $1`,
      [await consentOf(id)],
    );
    expect(answers).toEqual([{ answer: 'yes', how: 'self', easy: true, shown: true }]);
    expect((await world.read(world.staff, id))?.events.map(({ act, side }) => [act, side])).toEqual([
      ['propose', 'staff'],
      ['yes', 'participant'],
    ]);
    expect(await seen(world.actor('otherEmployer', 'employer_contact'))).toEqual([]);
    expect(await seen(world.actor('hr', 'hr_officer'))).toEqual([]);
  });

  it('rests on a yes that holds already, and is refused on one that was stopped', async () => {
    const consentId = await world.ask(world.small.places.cafe.id);
    const said = { idempotencyKey: newId(), consentId, answer: 'yes', easy: true, language: 'sv' } as const;
    await answerConsent(world.database, world.herself, said);
    const id = await world.propose();
    expect(await consentOf(id)).toBe(consentId);
    await world.stop(consentId);
    await expect(world.answer(id, 'yes')).rejects.toThrow(ConflictError);
    expect(await states()).toEqual(['closed']);
  });

  it('maybe and ask someone leave it open; whose help and why not are kept inside', async () => {
    const id = await world.propose();
    await world.answer(id, 'maybe');
    await world.answer(id, 'ask_someone');
    expect(await states()).toEqual(['considering']);
    await world.answer(id, 'no', { reasonCode: 'too_far', helpedBy: 'Syster' });
    const read = await world.read(world.staff, id);
    expect(read).toMatchObject({ state: 'declined', version: 4 });
    expect(read?.events.at(-1)).toMatchObject({ act: 'no', reasonCode: 'too_far', helpedBy: 'Syster' });
    expect(await seen()).toEqual([]);
    const answers = await world.look(`select answer, how from consent_answers`);
    expect(answers).toEqual([{ answer: 'no', how: 'together' }]);
  });

  it('a no changes no score of hers and keeps no place from her (R-051)', async () => {
    const record = async () =>
      (await world.desk.current()).index.record(
        world.small.participants.assigned,
        world.small.openings.published,
        20_600,
      );
    const before = await record();
    await world.answer(await world.propose(), 'no', { reasonCode: 'not_my_interest' });
    expect(await record()).toEqual(before);
    expect(await world.propose()).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('is hers alone, of the version that she read, in time, and once (W5)', async () => {
    const id = await world.propose();
    const other = {
      ...world.actor('otherParticipant', 'participant'),
      participantId: world.small.participants.colleagues,
    };
    await expect(world.answer(id, 'yes', {}, other)).rejects.toThrow(NotFoundError);
    const colleague = world.actor('colleague', 'job_consultant');
    await expect(world.answer(id, 'yes', {}, colleague)).rejects.toThrow(NotFoundError);
    await expect(world.answer(id, 'yes', { expectedVersion: 9 })).rejects.toMatchObject({
      currentVersion: 1,
    });
    await expect(world.answer(id, 'no', { reasonCode: 'seat_taken' })).rejects.toMatchObject({
      fields: [{ path: 'reasonCode' }],
    });
    await world.look(`update proposals set answer_by = current_date - 1`);
    await expect(world.answer(id, 'yes')).rejects.toMatchObject({ code: 'proposal-expired' });
    await world.look(`update proposals set answer_by = current_date + 1`);
    const outcomes = await Promise.allSettled([world.answer(id, 'yes'), world.answer(id, 'no')]);
    expect(outcomes.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await world.look(`select version from proposal_events order by version`)).toEqual([
      { version: 1 },
      { version: 2 },
    ]);
  });

  it('takes back a yes until the employer has answered', async () => {
    const { id } = await presented();
    await world.answer(id, 'no');
    expect(await seen()).toEqual([]);
    expect(await states()).toEqual(['declined']);
  });
});

describe('the answer of the employer', () => {
  it('is kept once, with a reason that staff read and she does not', async () => {
    const { handle } = await presented();
    const both = await Promise.allSettled([
      reply(handle, 'turn_down', { reasonCode: 'seat_taken' }),
      reply(handle, 'welcome'),
    ]);
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    await world.begin();
    const again = await presented();
    await reply(again.handle, 'turn_down', { reasonCode: 'seat_taken' });
    expect(await seen()).toMatchObject([{ state: 'not_now' }]);
    expect((await world.read(world.staff, again.id))?.events.at(-1)).toMatchObject({
      act: 'turn_down',
      reasonCode: 'seat_taken',
      side: 'employer',
    });
    const hers = await world.read(world.herself, again.id);
    expect(hers?.state).toBe('not_now');
    expect(hers?.events.map(({ side }) => side)).not.toContain('employer');
  });

  it('is for her own organisation, and she is told nothing of why the participant said no', async () => {
    const { handle } = await presented();
    for (const actor of [world.actor('otherEmployer', 'employer_contact'), world.actor('hr', 'hr_officer')])
      await expect(reply(handle, 'welcome', {}, actor)).rejects.toThrow(NotFoundError);
    await reply(handle, 'welcome');
    expect(await states()).toEqual(['accepted']);
    const rows = await world.database.withActor(world.employer, (t) =>
      t.query<unknown[]>(`select id from proposal_events union all select proposal_id from proposal_matches`),
    );
    expect(rows).toEqual([]);
  });

  it('A3, A13: is not found after a stop, a withdrawal and the last day, all alike', async () => {
    const ends: readonly (readonly [string, (id: string) => Promise<unknown>])[] = [
      ['stop', async (id) => world.stop(await consentOf(id))],
      ['last day', () => world.look(`update proposals set answer_by = current_date - 1`)],
      [
        'withdrawal',
        (proposalId) =>
          withdrawProposal(world.database, world.staff, {
            idempotencyKey: newId(),
            proposalId,
            expectedVersion: 2,
            reasonCode: 'mistake',
          }),
      ],
    ];
    for (const [name, end] of ends) {
      await world.begin();
      const { id, handle } = await presented();
      expect(await mailed(id)).toMatch(/^\/forslag\/svara\/[\w-]{43}$/);
      const token = await linkOf(id);
      expect(await readLinkedProposal(world.database, token, ADDRESS)).toMatchObject({ shownName: 'Ellen' });
      await end(id);
      expect({ name, seen: await seen() }).toEqual({ name, seen: [] });
      await expect(reply(handle, 'welcome')).rejects.toThrow(NotFoundError);
      expect(await mailed(id)).toBeNull();
      expect(await readLinkedProposal(world.database, token, ADDRESS)).toBeNull();
      await expect(replyByLink(world.database, { token, welcome: true }, ADDRESS)).rejects.toThrow(
        NotFoundError,
      );
      await world.look(`delete from sign_in_attempts`);
    }
  });

  it('E4: goes by the link of a mail without an account, once, and opens nothing else', async () => {
    await world.look(`update workplace_contacts set email = 'Kontakt@kafe.example' where workplace_id = $1`, [
      world.small.places.cafe.workplaceId,
    ]);
    const { id } = await presented();
    expect(await world.look(`select template, recipient, subject_id as subject from mails`)).toEqual([
      { template: 'proposal-answer', recipient: 'kontakt@kafe.example', subject: id },
    ]);
    const token = await linkOf(id);
    const shown = await readLinkedProposal(world.database, token, ADDRESS);
    expect(shown).toMatchObject({
      title: 'Plats published',
      shownName: 'Ellen',
      skills: 'Duka fram',
      answer: null,
    });
    expect(Object.keys(shown ?? {}).sort()).toEqual(
      ['answer', 'answerBy', 'interests', 'needs', 'shownName', 'skills', 'title'].sort(),
    );
    const answered = await Promise.allSettled([
      replyByLink(world.database, { token, welcome: true }, ADDRESS),
      replyByLink(world.database, { token, welcome: false, reasonCode: 'other' }, ADDRESS),
    ]);
    expect(answered.filter((one) => one.status === 'fulfilled').length).toBeGreaterThan(0);
    const [state] = await states();
    expect(['accepted', 'not_now']).toContain(state);
    const later = await replyByLink(world.database, { token, welcome: false }, ADDRESS);
    expect(later.answer).toBe(state === 'accepted' ? 'welcome' : 'turn_down');
    expect(await world.look(`select side, said_by from proposal_events where side = 'employer'`)).toEqual([
      { side: 'employer', said_by: null },
    ]);
    const looks = await world.look(
      `select 1 from access_log where action = 'placements.read-link' and subject_id = $1 and relation = 'consent'`,
      [world.small.participants.assigned],
    );
    expect(looks.length).toBeGreaterThan(0);
    expect(await readLinkedProposal(world.database, 'another', ADDRESS)).toBeNull();
  });
});

it('P3: is gone from the employer and from her link at the statement after she is marked as protected', async () => {
  const { id, handle } = await presented();
  const token = await linkOf(id);
  const participantId = world.small.participants.assigned;
  const [row] = await world.look<{ version: number }>(`select version from participants where id = $1`, [
    participantId,
  ]);
  await markProtection(world.database, world.staff, {
    idempotencyKey: newId(),
    participantId,
    expectedVersion: row?.version ?? 0,
    kind: 'sekretessmarkering',
  });
  expect(await seen()).toEqual([]);
  await expect(reply(handle, 'welcome')).rejects.toThrow(NotFoundError);
  expect(await mailed(id)).toBeNull();
  expect(await readLinkedProposal(world.database, token, ADDRESS)).toBeNull();
  await expect(world.propose({ openingId: world.small.openings.otherPublished })).rejects.toMatchObject({
    rule: 'R-006',
  });
});
