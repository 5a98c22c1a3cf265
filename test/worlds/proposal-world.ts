import { askConsent, withdrawConsent } from '@stegvis/access';
import { CatalogueStore, loadReferenceData } from '@stegvis/catalogue';
import { MatchingDesk } from '@stegvis/matchmaking';
import { writePresentation } from '@stegvis/participants';
import { answerProposal, listPresented, propose, readProposals, replyToProposal } from '@stegvis/placements';
import type { HeldTask, JobKind } from '@stegvis/jobs';
import { Database, dataSource, type Entities, type MemberActor, newId, type Role } from '@stegvis/platform';
import { Client } from 'pg';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { ENTITIES } from '../../apps/api/src/entities';
import { makeWorld, type SmallWorld } from '../api/support/small-world';
import { testDatabase, type TestDatabase } from '../database';

/** The small world without a service, with the acts of a proposal as its own people take them. */
export class ProposalWorld {
  private constructor(
    readonly test: TestDatabase,
    readonly database: Database,
    readonly desk: MatchingDesk,
    readonly small: Pick<SmallWorld, 'places' | 'openings' | 'participants' | 'people'>,
    private readonly looker: Client,
  ) {}

  static async make(): Promise<ProposalWorld> {
    const test = await testDatabase();
    const sources = [
      dataSource(test.appUrl, 'stegvis_app', ENTITIES as Entities, 6),
      dataSource(test.workerUrl, 'stegvis_worker', ENTITIES as Entities, 2),
    ];
    for (const source of sources) await source.initialize();
    const database = new Database(sources[0] as DataSource, sources[1] as DataSource);
    await loadReferenceData(database);
    const small = await makeWorld(database);
    const looker = new Client({
      connectionString: test.superuserUrl,
      options: '-c search_path=stegvis,public',
    });
    await looker.connect();
    const desk = new MatchingDesk(database, new CatalogueStore());
    return new ProposalWorld(test, database, desk, small, looker);
  }

  /** Somebody of the small world as she acts. */
  actor(name: keyof SmallWorld['people'], role: Role): MemberActor {
    const { accountId, membershipId } = this.small.people[name];
    const { places, participants } = this.small;
    const organisation = { employer_contact: places.cafe.id, hr_officer: places.department.id };
    const outside = role === 'employer_contact' || role === 'hr_officer';
    return {
      kind: 'member',
      accountId,
      membershipId,
      role,
      municipalityCode: places.here,
      domainId: outside ? null : places.committee,
      organisationId: organisation[role as 'hr_officer'] ?? places.unit.id,
      participantId: role === 'participant' ? participants.assigned : null,
    };
  }

  get staff(): MemberActor {
    return this.actor('consultant', 'job_consultant');
  }
  get herself(): MemberActor {
    return this.actor('participant', 'participant');
  }
  get employer(): MemberActor {
    return this.actor('employer', 'employer_contact');
  }

  /** Nothing of consents and proposals, and one wording that she has approved. */
  async begin(): Promise<void> {
    await this.look(
      `truncate proposal_events, proposal_matches, proposals, consent_answers, consents, presentations, presentation_approvals, mail_links, mails cascade`,
    );
    await this.write('Lugn start');
  }

  write(needs: string, actor = this.herself, shownName = 'Ellen'): Promise<string> {
    return writePresentation(this.database, actor, {
      idempotencyKey: newId(),
      shownName,
      interests: 'Kaffe',
      skills: 'Duka fram',
      needs,
    });
  }

  ask(receiverId: string): Promise<string> {
    return askConsent(this.database, this.staff, {
      idempotencyKey: newId(),
      participantId: this.small.participants.assigned,
      receiverId,
      purpose: 'individual_placement',
    });
  }

  stop(consentId: string): Promise<string> {
    const given = { idempotencyKey: newId(), consentId, easy: true, language: 'sv' } as const;
    return withdrawConsent(this.database, this.herself, given);
  }

  propose(more: Partial<Parameters<typeof propose>[3]> = {}, actor = this.staff): Promise<string> {
    return propose(this.database, this.desk, actor, {
      idempotencyKey: newId(),
      participantId: this.small.participants.assigned,
      openingId: this.small.openings.published,
      ...more,
    });
  }

  async answer(
    proposalId: string,
    answer: Parameters<typeof answerProposal>[2]['answer'],
    more: Partial<Parameters<typeof answerProposal>[2]> = {},
    actor = this.herself,
  ): Promise<string> {
    const [row] = await this.look<{ version: number }>(`select version from proposals where id = $1`, [
      proposalId,
    ]);
    return answerProposal(this.database, actor, {
      idempotencyKey: newId(),
      proposalId,
      expectedVersion: row?.version ?? 0,
      answer,
      easy: true,
      language: 'sv',
      ...more,
    });
  }

  async read(actor: MemberActor, id: string) {
    const of = this.small.participants.assigned;
    const found = await this.database.withActor(actor, (transaction) => readProposals(transaction, [of]));
    return found.get(of)?.find((one) => one.id === id) ?? null;
  }

  /** The states of all proposals, oldest first. */
  async states(): Promise<string[]> {
    const rows = await this.look<{ state: string }>(`select state from proposals order by proposed_at`);
    return rows.map((one) => one.state);
  }

  async consentOf(id: string): Promise<string> {
    const [row] = await this.look<{ id: string }>(`select consent_id as id from proposals where id = $1`, [
      id,
    ]);
    return row?.id ?? '';
  }

  /** Another participant, of a colleague, who has said yes to the same place. */
  get beside(): MemberActor {
    return {
      ...this.actor('otherParticipant', 'participant'),
      participantId: this.small.participants.colleagues,
    };
  }
  async proposedBeside(): Promise<string> {
    await this.write('Tydliga pauser', this.beside, 'Kim');
    return this.propose(
      { participantId: this.small.participants.colleagues },
      this.actor('colleague', 'job_consultant'),
    );
  }
  async presentedBeside(): Promise<{ readonly id: string; readonly handle: string }> {
    const id = await this.proposedBeside();
    await this.answer(id, 'yes', {}, this.beside);
    return { id, handle: await this.handleOf(id) };
  }

  async handleOf(id: string): Promise<string> {
    const [row] = await this.look<{ handle: string }>(`select handle from proposals where id = $1`, [id]);
    return row?.handle ?? '';
  }

  /** The open tasks of a kind, oldest first, each held as a handler holds it. */
  async tasks<K extends JobKind>(kind: K): Promise<HeldTask<K>[]> {
    const rows = await this.look<{ id: string; subject: string; version: number }>(
      `update outbox set claimed_by = id::text, claimed_until = now() + interval '1 minute' where kind = $1 and done_at is null
       returning id::text, subject_id as subject, subject_version as version`,
      [kind],
    );
    return rows
      .sort((a, b) => Number(a.id) - Number(b.id))
      .map(
        ({ id, subject, version }) =>
          ({
            kind,
            payload: { outboxId: id, subjectId: subject, subjectVersion: version },
            token: id,
            attempt: 1,
          }) as HeldTask<K>,
      );
  }

  /** What an employer sees. */
  async seen(actor: MemberActor) {
    return (await listPresented(this.database, actor, {})).edges.map(({ node }) => node);
  }

  /** A proposal that she has said yes to, and the id by which the employer knows it. */
  async presented(): Promise<{ readonly id: string; readonly handle: string }> {
    const id = await this.propose();
    await this.answer(id, 'yes');
    const [row] = await this.seen(this.employer);
    return { id, handle: row?.handle ?? '' };
  }

  reply(handle: string, answer: 'welcome' | 'turn_down', more: object, actor: MemberActor): Promise<string> {
    return replyToProposal(this.database, actor, {
      idempotencyKey: newId(),
      id: handle,
      welcome: answer === 'welcome',
      ...more,
    });
  }

  /** Begins several acts while the seats of an opening are taken, and lets them go when all of them wait there. */
  async atOnce(
    openingId: string,
    count: number,
    begin: () => readonly Promise<unknown>[],
  ): Promise<PromiseSettledResult<unknown>[]> {
    await this.look('begin');
    await this.look(`select pg_advisory_xact_lock(hashtextextended('seats ' || $1, 0))`, [openingId]);
    const ended = Promise.allSettled(begin());
    let waiting = 0;
    for (let tries = 0; tries < 100 && waiting < count; tries += 1) {
      await sleep(10);
      waiting = (
        await this.look(
          `select 1 from pg_locks l join pg_database d on d.oid = l.database and d.datname = current_database() where l.locktype = 'advisory' and not l.granted`,
        )
      ).length;
    }
    await this.look('commit');
    if (waiting !== count) throw new Error(`${waiting} of ${count} waited for the seats`);
    return ended;
  }

  /** Which moves the history itself takes, as `act from to`: tried past row-level security, nothing remains. */
  async edgesTaken(acts: readonly string[], states: readonly string[]): Promise<readonly string[]> {
    await this.look(`
      create or replace function pg_temp.takes(act text, before text, after text) returns boolean language plpgsql as $$
      begin
        insert into proposal_events (id, domain_id, participant_id, proposal_id, version, act, from_state, to_state, side)
          select gen_random_uuid(), domain_id, participant_id, id, case before when 'none' then 1 else 9 end, $1, $2, $3, 'system' from proposals limit 1;
        raise exception 'undone' using errcode = 'ZZ001';
      exception when sqlstate 'ZZ001' then return true;
        when unique_violation then return true;
        when check_violation then return false;
      end $$`);
    const rows = await this.look<{ edge: string }>(
      `select concat_ws(' ', a, f, t) as edge from unnest($1::text[]) a, unnest($2::text[]) f, unnest($2::text[]) t where pg_temp.takes(a, f, t)`,
      [acts, states],
    );
    return rows.map(({ edge }) => edge);
  }

  /** Past row-level security: for arranging and for looking, never for what is tested. */
  async look<R extends object>(sql: string, parameters: readonly unknown[] = []): Promise<R[]> {
    return (await this.looker.query<R>(sql, [...parameters])).rows;
  }

  async end(): Promise<void> {
    await this.looker.end();
    await this.database.close();
    await this.test.drop();
  }
}
