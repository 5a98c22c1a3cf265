import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, recordShown } from '@stegvis/access';
import { Participant } from '@stegvis/participants';
import {
  actorOf,
  answer,
  Database,
  NotFoundError,
  type RequestContext,
  requestLoader,
} from '@stegvis/platform';
import { bookVisit } from '../operations/book-visit';
import { changeVisit } from '../operations/change-visit';
import { readVisits } from '../operations/read-visits';
import { recordVisit } from '../operations/record-visit';
import { findVisit } from '../storage/visit-row';
import { toVisit } from './to-visit';
import {
  BookVisitInput,
  BookVisitResult,
  ChangeVisitInput,
  ChangeVisitResult,
  RecordVisitInput,
  RecordVisitResult,
  VISIT,
  VisitPayload,
} from './visit.inputs';
import { Visit } from './visit.types';

const STAFF = ['supervisor', 'job_consultant'] as const;

/** Study visits and try-out days, to the staff who are assigned to the person. */
@Resolver(() => Participant)
export class VisitsResolver {
  constructor(private readonly database: Database) {}

  @ResolveField(() => [Visit], {
    description: 'Her study visits and try-out days, the latest first; at most fifty.',
  })
  async visits(@Parent() { id }: Participant, @Context() context: RequestContext): Promise<Visit[]> {
    const actor = actorOf(context);
    const loader = requestLoader(context, 'placements.visits', (ids) =>
      this.database.withActor(actor, (transaction) => readVisits(transaction, ids)),
    );
    return ((await loader.load(id)) ?? []).map((row) => toVisit(row, actor.role));
  }

  @Mutation(() => BookVisitResult, {
    description: 'Books a study visit or a try-out day; the employer sees it only where she has said yes.',
  })
  @Allow({
    operation: 'placements.book-visit',
    roles: STAFF,
    relation: 'assigned',
    dataClasses: ['C1', 'C6'],
  })
  bookVisit(
    @Args('input', { description: 'Who, where and when.' }) input: BookVisitInput,
    @Context() context: RequestContext,
  ) {
    return this.done(context, 'placements.book-visit', () =>
      bookVisit(this.database, actorOf(context), input),
    );
  }

  @Mutation(() => ChangeVisitResult, { description: 'Moves a visit to another time or place.' })
  @Allow({ operation: 'placements.change-visit', roles: STAFF, relation: 'assigned', dataClasses: ['C6'] })
  changeVisit(
    @Args('input', { description: 'Which, and when and where now.' }) input: ChangeVisitInput,
    @Context() context: RequestContext,
  ) {
    return this.done(context, 'placements.change-visit', () =>
      changeVisit(this.database, actorOf(context), input),
    );
  }

  @Mutation(() => RecordVisitResult, {
    description: 'Registers how a visit went, that it did not come about, or that it is called off.',
  })
  @Allow({ operation: 'placements.record-visit', roles: STAFF, relation: 'assigned', dataClasses: ['C6'] })
  recordVisit(
    @Args('input', { description: 'Which, and what.' }) input: RecordVisitInput,
    @Context() context: RequestContext,
  ) {
    return this.done(context, 'placements.record-visit', () =>
      recordVisit(this.database, actorOf(context), input),
    );
  }

  private done(context: RequestContext, action: string, act: () => Promise<string>) {
    return answer(context, VISIT, async () => {
      const id = await act();
      context.loaders.clear();
      const actor = actorOf(context);
      const row = await this.database.withActor(actor, async (transaction) => {
        const found = await findVisit(transaction, id);
        if (!found) throw new NotFoundError();
        await recordShown(transaction, { action, subjects: [found.participantId], classes: ['C6'] });
        const all = (await readVisits(transaction, [found.participantId])).get(found.participantId) ?? [];
        return all.find((one) => one.id === id);
      });
      if (!row) throw new NotFoundError();
      return Object.assign(new VisitPayload(), { visit: toVisit(row, actor.role) });
    });
  }
}
