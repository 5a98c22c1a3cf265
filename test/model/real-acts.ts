import { withdrawConsent } from '@stegvis/access';
import { markProtection, setUpParticipants, setUpPresentations } from '@stegvis/participants';
import { withdrawProposal } from '@stegvis/placements';
import { type MemberActor, newId, system } from '@stegvis/platform';
import { removePerson } from '@stegvis/rights';
import { RETENTION } from '../../apps/api/src/retention';
import { dayIn } from '../worlds/day-in';
import { PlacementActs } from '../worlds/placement-acts';
import { ProposalWorld } from '../worlds/proposal-world';
import type { Act, Where, Who } from './model';

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** Tables that hold what happened to the three; emptied past row-level security and past their rules. */
const OF_THEM = [
  'proposal_events',
  'proposal_matches',
  'proposals',
  'consent_answers',
  'consents',
  'placement_events',
  'placement_hours',
  'placements',
];

/** Takes the acts of the model as the product's own people do, and reads the rows from outside. */
export class RealActs {
  private people: string[] = [];
  private readonly lost = new Set<string>();
  private constructor(
    readonly world: ProposalWorld,
    private readonly placements: PlacementActs,
  ) {}

  static async make(): Promise<RealActs> {
    const world = await ProposalWorld.make();
    return new RealActs(world, new PlacementActs(world));
  }

  /** Three persons, nothing of them but a wording that each stands by, and so many seats. */
  async begin(seats: readonly [number, number]): Promise<void> {
    const { world } = this;
    await world.look(
      [
        'begin',
        'set local session_replication_role = replica',
        ...OF_THEM.map((name) => `delete from ${name}`),
        'commit',
      ].join(';'),
    );
    for (const at of [0, 1] as const)
      await world.look(`update openings set seats = $2 where id = $1`, [this.place(at), seats[at]]);
    const kept = this.people.filter((id) => !this.lost.has(id));
    this.lost.clear();
    const born = Array.from({ length: 3 - kept.length }, () => newId());
    await this.register(born);
    this.people = [...kept, ...born];
  }

  private async register(ids: readonly string[]): Promise<void> {
    const { places, people } = this.world.small;
    const said = { source: 'staff', saidBy: null, saidByName: 'Prov', flag: true } as const;
    const by = { membershipId: people.consultant.membershipId, name: 'Prov' };
    const at = new Date();
    await this.world.database.withActor(system('set-up'), async (transaction) => {
      await setUpParticipants(
        transaction,
        ids.map((id) => ({
          id,
          domainId: places.committee,
          municipalityCode: places.here,
          unitId: places.unit.id,
          givenName: 'Prov',
          familyName: 'Modell',
          home: null,
          assignedTo: [people.consultant.membershipId],
          values: [{ ...said, kind: 'wants_suggestions', code: 'wants_suggestions' }],
        })),
      );
      await setUpPresentations(
        transaction,
        ids.map((participantId) => ({
          participantId,
          domainId: places.committee,
          shownName: 'Ellen',
          interests: 'Kaffe',
          skills: 'Duka fram',
          needs: 'Lugn start',
          by,
          at,
          approved: true,
        })),
      );
    });
  }

  private place(at: Where): string {
    const { published, otherPublished } = this.world.small.openings;
    return at === 0 ? published : otherPublished;
  }

  private employer(at: Where): MemberActor {
    const { world } = this;
    if (at === 0) return world.employer;
    return {
      ...world.actor('otherEmployer', 'employer_contact'),
      organisationId: world.small.places.nursery.id,
    };
  }

  private async offerOf(who: Who, at: Where): Promise<{ id: string; handle: string; version: number }> {
    const [row] = await this.world.look<{ id: string; handle: string; version: number }>(
      `select id, handle, version from proposals where participant_id = $1 and opening_id = $2 order by proposed_at desc limit 1`,
      [this.people[who], this.place(at)],
    );
    return row ?? { id: newId(), handle: newId(), version: 1 };
  }

  private async placementOf(who: Who, at: Where, state: string): Promise<string> {
    const [row] = await this.world.look<{ id: string }>(
      `select p.id from placements p where p.participant_id = $1 and p.opening_id = $2 and p.state = $3
       order by (select e.said_at from placement_events e where e.placement_id = p.id and e.version = 1) limit 1`,
      [this.people[who], this.place(at), state],
    );
    return row?.id ?? newId();
  }

  /** @throws whatever the product refuses with. */
  async take(act: Act): Promise<void> {
    const { world } = this;
    const participantId = this.people[act.who] ?? '';
    switch (act.kind) {
      case 'offer':
        await world.propose({ participantId, openingId: this.place(act.at) });
        return;
      case 'withdraw-offer': {
        const { id, version } = await this.offerOf(act.who, act.at);
        const how = { idempotencyKey: newId(), expectedVersion: version, reasonCode: 'other' };
        await withdrawProposal(world.database, world.staff, { ...how, proposalId: id });
        return;
      }
      case 'answer': {
        const { id } = await this.offerOf(act.who, act.at);
        await world.answer(id, act.says, { how: 'oral', witness: 'Sara' }, world.staff);
        return;
      }
      case 'reply': {
        const { handle } = await this.offerOf(act.who, act.at);
        const why = act.welcome ? {} : { reasonCode: 'other' };
        await world.reply(handle, act.welcome ? 'welcome' : 'turn_down', why, this.employer(act.at));
        return;
      }
      case 'stop-yes': {
        const [consent] = await world.look<{ id: string }>(
          `select c.id from consents c join openings o on o.organisation_id = c.receiver_id where c.participant_id = $1 and o.id = $2
             and not exists (select 1 from consent_answers a where a.consent_id = c.id and a.answer in ('no', 'withdrawn'))`,
          [participantId, this.place(act.at)],
        );
        const how = { idempotencyKey: newId(), easy: true, language: 'sv' } as const;
        await withdrawConsent(world.database, world.staff, { ...how, consentId: consent?.id ?? newId() });
        return;
      }
      case 'book':
        await this.placements.plan({
          participantId,
          openingId: this.place(act.at),
          fromDay: dayIn(act.span.from),
          lastDay: dayIn(act.span.to - 1),
          week: [{ weekday: act.hours.day, starts: clock(act.hours.from), ends: clock(act.hours.to) }],
        });
        return;
      case 'start': {
        const id = await this.placementOf(act.who, act.at, 'planned');
        const dated = { introducedOn: dayIn(-30), riskCheckedOn: act.prepared ? dayIn(-30) : null };
        await this.placements.start(id, dated);
        return;
      }
      case 'end':
        await this.placements.end(await this.placementOf(act.who, act.at, 'active'), {
          lastDay: dayIn(act.lastDay),
        });
        return;
      case 'call-off':
        await this.placements.end(await this.placementOf(act.who, act.at, 'planned'));
        return;
      case 'protect':
        this.lost.add(participantId);
        await markProtection(world.database, world.staff, {
          idempotencyKey: newId(),
          participantId,
          expectedVersion: await this.versionOf(participantId),
          kind: 'sekretessmarkering',
        });
        return;
      case 'erase':
        if (this.lost.has(`erased ${participantId}`)) throw new Gone();
        this.lost.add(participantId).add(`erased ${participantId}`);
        await world.database.withActor(system('retention'), (transaction) =>
          removePerson(transaction, RETENTION, {
            id: newId(),
            domainId: world.small.places.committee,
            participantId,
            scope: 'all',
            cause: 'decision',
            decidedAt: new Date(),
          }),
        );
    }
  }

  private async versionOf(participantId: string): Promise<number> {
    const [row] = await this.world.look<{ version: number }>(
      `select version from participants where id = $1`,
      [participantId],
    );
    return row?.version ?? 1;
  }

  /** What the rows say, in the words of the model. */
  async rows(): Promise<readonly string[]> {
    const found = await this.world.look<{ row: string }>(
      `with who as (select id, (n - 1)::text as who from unnest($1::uuid[]) with ordinality as t(id, n)),
         place as (select o.id, o.organisation_id, (n - 1)::text as place from unnest($2::uuid[]) with ordinality as t(id, n) join openings o on o.id = t.id)
       select concat_ws(' ', 'offer', who, place, p.state) as row from proposals p join who on who.id = p.participant_id join place on place.id = p.opening_id
         where p.state in ('asked', 'considering', 'presented', 'accepted')
       union all select concat_ws(' ', 'question', who, place, case when exists (select 1 from consent_answers a where a.consent_id = c.id and a.answer = 'yes') then 'yes' else 'asked' end)
         from consents c join who on who.id = c.participant_id join place on place.organisation_id = c.receiver_id
         where not exists (select 1 from consent_answers a where a.consent_id = c.id and a.answer in ('no', 'withdrawn', 'taken_back'))
       union all select concat_ws(' ', 'placement', who, place, p.state, 'seat', p.seat, (p.from_day - current_date) || '-' || (p.to_day - current_date))
         from placements p join who on who.id = p.participant_id join place on place.id = p.opening_id where p.state <> 'cancelled'`,
      [this.people, [this.place(0), this.place(1)]],
    );
    return found.map(({ row }) => row).sort();
  }

  /** Whom an employer reads of. */
  async readBy(at: Where): Promise<readonly number[]> {
    const seen = await this.world.seen(this.employer(at));
    return seen
      .filter(({ state }) => state !== 'not_now')
      .map(({ participantId }) => this.people.indexOf(participantId))
      .sort();
  }

  /** What a look from outside finds broken (reliability I1, I2, I3, I7). */
  async violations(): Promise<readonly string[]> {
    const gaps = await this.world.look<{ fault: string }>(
      `select 'I7 a gap in a proposal' as fault from proposals p where p.version <> (select count(*) from proposal_events e where e.proposal_id = p.id)`,
    );
    return [...(await this.placements.violations()), ...gaps.map(({ fault }) => fault)];
  }

  end(): Promise<void> {
    return this.world.end();
  }
}

/** Said of somebody who is erased already: there is nothing left to erase. */
class Gone extends Error {}
