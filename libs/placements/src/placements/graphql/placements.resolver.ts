import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, recordShown } from '@stegvis/access';
import { Participant } from '@stegvis/participants';
import {
  actorOf,
  answer,
  Database,
  DateText,
  NotFoundError,
  type RequestContext,
  requestLoader,
  type Role,
  Uuid,
} from '@stegvis/platform';
import { placementActsOf } from '../domain/placement-life-cycle';
import { minutesOf, timeOf } from '../domain/week-plan';
import { endPlacement } from '../operations/end-placement';
import { moveEnd } from '../operations/move-end';
import { planPlacement } from '../operations/plan-placement';
import { type PlacementFacts, readPlacements } from '../operations/read-placements';
import { readSeats } from '../operations/read-seats';
import { startPlacement } from '../operations/start-placement';
import { findPlacement } from '../storage/placement-row';
import {
  EndPlacementInput,
  EndPlacementResult,
  MovePlacementEndInput,
  MovePlacementEndResult,
  PLACEMENT,
  PlacementPayload,
  PlanPlacementInput,
  PlanPlacementResult,
  StartPlacementInput,
  StartPlacementResult,
} from './placement.inputs';
import { Placement, SeatCalendar } from './placement.types';

const STAFF = ['supervisor', 'job_consultant'] as const;

/** Placements to the staff who are assigned to the person, and the seats of an opening to whoever may place somebody there. */
@Resolver(() => Participant)
export class PlacementsResolver {
  constructor(private readonly database: Database) {}

  @ResolveField(() => [Placement], { description: 'Her placements, the latest first; at most fifty.' })
  async placements(@Parent() { id }: Participant, @Context() context: RequestContext): Promise<Placement[]> {
    const actor = actorOf(context);
    const loader = requestLoader(context, 'placements.placements', (ids) =>
      this.database.withActor(actor, (transaction) => readPlacements(transaction, ids)),
    );
    return ((await loader.load(id)) ?? []).map((row) => toPlacement(row, actor.role));
  }

  @Query(() => SeatCalendar, {
    nullable: true,
    description:
      'The week of the seats of an opening that a day is in; null when the opening is out of reach.',
  })
  @Allow({ operation: 'placements.read-seats', roles: STAFF, relation: 'municipality', dataClasses: ['C1'] })
  async seatCalendar(
    @Args('openingId', { type: () => Uuid, description: 'Which opening.' }) openingId: string,
    @Args('day', { type: () => DateText, description: 'A day of the week.' }) day: string,
    @Context() context: RequestContext,
  ): Promise<SeatCalendar | null> {
    const week = await readSeats(this.database, actorOf(context), openingId, day);
    return week && Object.assign(new SeatCalendar(), week);
  }

  @Mutation(() => PlanPlacementResult, {
    description: 'Plans a placement: it takes a seat of the opening for the hours of its week.',
  })
  @Allow({
    operation: 'placements.plan-placement',
    roles: STAFF,
    relation: 'assigned',
    dataClasses: ['C1', 'C4'],
  })
  planPlacement(
    @Args('input', { description: 'Who, where and when.' }) input: PlanPlacementInput,
    @Context() context: RequestContext,
  ) {
    return this.done(context, 'placements.plan-placement', () =>
      planPlacement(this.database, actorOf(context), input),
    );
  }

  @Mutation(() => StartPlacementResult, { description: 'Confirms that a planned placement starts.' })
  @Allow({ operation: 'placements.start-placement', roles: STAFF, relation: 'assigned', dataClasses: ['C4'] })
  startPlacement(
    @Args('input', { description: 'Which, and what is there by day one.' }) input: StartPlacementInput,
    @Context() context: RequestContext,
  ) {
    return this.done(context, 'placements.start-placement', () =>
      startPlacement(this.database, actorOf(context), input),
    );
  }

  @Mutation(() => EndPlacementResult, {
    description: 'Ends a placement, or calls off one that has not started; its seat is free again.',
  })
  @Allow({ operation: 'placements.end-placement', roles: STAFF, relation: 'assigned', dataClasses: ['C4'] })
  endPlacement(
    @Args('input', { description: 'Which, when and why.' }) input: EndPlacementInput,
    @Context() context: RequestContext,
  ) {
    return this.done(context, 'placements.end-placement', () =>
      endPlacement(this.database, actorOf(context), input),
    );
  }

  @Mutation(() => MovePlacementEndResult, {
    description: 'Moves the last day of a placement, later or sooner, with a reason; its seat stays.',
  })
  @Allow({ operation: 'placements.move-end', roles: STAFF, relation: 'assigned', dataClasses: ['C4'] })
  movePlacementEnd(
    @Args('input', { description: 'Which, until when and why.' }) input: MovePlacementEndInput,
    @Context() context: RequestContext,
  ) {
    return this.done(context, 'placements.move-end', () => moveEnd(this.database, actorOf(context), input));
  }

  private done(context: RequestContext, action: string, act: () => Promise<string>) {
    return answer(context, PLACEMENT, async () => {
      const id = await act();
      context.loaders.clear();
      const actor = actorOf(context);
      const row = await this.database.withActor(actor, async (transaction) => {
        const found = await findPlacement(transaction, id);
        if (!found) throw new NotFoundError();
        await recordShown(transaction, { action, subjects: [found.participantId], classes: ['C4'] });
        const all = (await readPlacements(transaction, [found.participantId])).get(found.participantId) ?? [];
        return all.find((one) => one.id === id);
      });
      if (!row) throw new NotFoundError();
      return Object.assign(new PlacementPayload(), { placement: toPlacement(row, actor.role) });
    });
  }
}

const toPlacement = ({ participantId: _, events, week, ...row }: PlacementFacts, role: Role): Placement =>
  Object.assign(new Placement(), {
    ...row,
    week: week.map(({ weekday, from, to }) => ({ weekday, starts: timeOf(from), ends: timeOf(to) })),
    minutesAWeek: minutesOf(week),
    allowedActs: [...placementActsOf(role, row.state)],
    events: events.map(({ id, act, reasonCode, saidByName, saidAt }) => ({
      id,
      act,
      reasonCode,
      saidBy: saidByName,
      saidAt,
    })),
  });
