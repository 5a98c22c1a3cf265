import { planPlacement } from '@stegvis/placements';
import { ConflictError, newId } from '@stegvis/platform';
import { dayIn } from '../worlds/day-in';
import type { PlacementActs } from '../worlds/placement-acts';
import type { ProposalWorld } from '../worlds/proposal-world';

export interface RaceWorld {
  readonly world: ProposalWorld;
  readonly acts: PlacementActs;
  /** As many as a race has clients. */
  readonly people: readonly string[];
}

/** Clients that meet at one barrier (reliability §9). */
export const CLIENTS = 50;

type Outcomes = readonly PromiseSettledResult<string>[];

/** What is wrong with the answers: not `won` of them good, or a refusal that is none of those that are meant. */
const answersWrong = (all: Outcomes, won: number, codes: readonly string[]): readonly string[] => [
  ...(all.filter(({ status }) => status === 'fulfilled').length === won ? [] : [`not ${won} won`]),
  ...all.flatMap((one) =>
    one.status === 'rejected' && !(one.reason instanceof ConflictError && codes.includes(one.reason.code))
      ? [`refused by ${String(one.reason)}`]
      : [],
  ),
];

const isMoved = (reason: unknown): boolean =>
  reason instanceof ConflictError && reason.code === 'proposal-moved';

/** Each race begins on clean ground, lets everybody go at once, and says what is wrong with the answers; the rows are looked at by whoever runs it. */
export const RACES: readonly {
  readonly race: string;
  readonly run: (ground: RaceWorld) => Promise<readonly string[]>;
}[] = [
  {
    race: `last seat × ${CLIENTS}`,
    run: async ({ acts, people }) =>
      answersWrong(await Promise.allSettled(people.map((participantId) => acts.plan({ participantId }))), 1, [
        'seat-taken',
      ]),
  },
  {
    race: `same key × ${CLIENTS}`,
    run: async ({ acts, people }) => {
      const idempotencyKey = newId();
      const all = await Promise.allSettled(people.map(() => acts.plan({ idempotencyKey })));
      const ids = all.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      return [
        ...answersWrong(all, people.length, []),
        ...(new Set(ids).size === 1 ? [] : ['two effects of one key']),
      ];
    },
  },
  {
    race: `two places at once × ${CLIENTS}`,
    run: async ({ world, acts, people }) => {
      const { published, paused } = world.small.openings;
      const all = await Promise.allSettled(
        people.map((_, at) => acts.plan({ openingId: at % 2 === 0 ? published : paused })),
      );
      return answersWrong(all, 1, ['placement-clash', 'seat-taken']);
    },
  },
  {
    race: 'start × call-off',
    run: async ({ acts }) => {
      const id = await acts.plan();
      const step = await acts.at(id);
      return answersWrong(
        await Promise.allSettled([
          acts.start(id, { ...step, idempotencyKey: newId() }),
          acts.end(id, { ...step, idempotencyKey: newId() }),
        ]),
        1,
        ['placement-moved'],
      );
    },
  },
  {
    race: 'end × extend',
    run: async ({ acts, people }) => {
      const id = await acts.plan({ fromDay: dayIn(-20), lastDay: dayIn(10) });
      await acts.start(id, { introducedOn: dayIn(-21), riskCheckedOn: dayIn(-21) });
      const step = await acts.at(id);
      const [other = ''] = people;
      const [ended, extended, next] = await Promise.allSettled([
        acts.end(id, { ...step, idempotencyKey: newId(), lastDay: dayIn(-1) }),
        acts.until(id, dayIn(40), { ...step, idempotencyKey: newId() }),
        // Whoever is to come after: she is there only when it has ended, or is not extended into her days.
        acts.plan({ participantId: other, fromDay: dayIn(20) }),
      ]);
      return [
        ...answersWrong(
          [ended, extended],
          [ended, extended].some(({ status }) => status === 'fulfilled') ? 1 : 0,
          ['placement-moved', 'seat-taken'],
        ),
        ...(extended.status === 'fulfilled' && next.status === 'fulfilled'
          ? ['extended into a taken seat']
          : []),
        ...(next.status === 'rejected' && extended.status === 'rejected' ? ['nobody was first'] : []),
      ];
    },
  },
  {
    race: `withdrawal × presentation × ${CLIENTS}`,
    run: async ({ world, people }) => {
      const id = await world.propose();
      const consentId = await world.consentOf(id);
      const all = await Promise.allSettled(
        people.map((_, at) => (at % 2 === 0 ? world.answer(id, 'yes') : world.stop(consentId))),
      );
      const [left] = await world.look<{ shown: number; open: number; stopped: number }>(
        `select count(*) filter (where state in ('presented', 'accepted'))::int as shown, count(*) filter (where state <> 'closed')::int as open,
           (select count(*)::int from consent_answers where consent_id = $1 and answer in ('no', 'withdrawn')) as stopped from proposals`,
        [consentId],
      );
      return [
        // Every stop is heard, once, and at most one yes came before it.
        ...all.flatMap((one, at) =>
          one.status === 'rejected' && !(at % 2 === 0 && isMoved(one.reason))
            ? [`refused by ${String(one.reason)}`]
            : [],
        ),
        ...(all.filter((one, at) => at % 2 === 0 && one.status === 'fulfilled').length > 1
          ? ['two presented her']
          : []),
        ...((await world.seen(world.employer)).length > 0 ? ['an employer reads her after the stop'] : []),
        ...(left?.shown === 0 && left.open === 0 && left.stopped === 1
          ? []
          : [`left ${JSON.stringify(left)}`]),
      ];
    },
  },
  {
    race: 'last seat × fewer seats',
    run: async ({ world, acts, people }) => {
      const openingId = world.small.openings.published;
      await world.look(`update openings set seats = 2 where id = $1`, [openingId]);
      await acts.plan();
      const [other = ''] = people;
      const [planned, fewer] = await Promise.allSettled([
        planPlacement(world.database, world.staff, {
          idempotencyKey: newId(),
          participantId: other,
          openingId,
          fromDay: dayIn(7),
          week: [{ weekday: 'mon', starts: '09:00', ends: '12:00' }],
        }),
        world.look(`update openings set seats = 1 where id = $1`, [openingId]),
      ]);
      return planned.status !== fewer.status ? [] : [`both ${planned.status}`];
    },
  },
];
