import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import {
  CatalogueStore,
  Occupation,
  OpeningAccess,
  OpeningDemand,
  OpeningExposure,
  readOccupations,
  toOccupation,
} from '@stegvis/catalogue';
import { actorOf, Database, FieldProblem, messageText, type RequestContext } from '@stegvis/platform';
import { allowedActs } from '../domain/allowed-acts';
import { missingContent } from '../domain/missing-content';
import {
  readAccess,
  readAreas,
  readDemands,
  readEvents,
  readExposures,
  readTasks,
} from '../storage/read-parts';
import { loadAsActor } from './opening-loader';
import { OpeningEvent, OpeningTask } from './opening-parts.types';
import { Opening } from './opening.types';

/** The parts of an opening, each read once for all openings of a page. */
@Resolver(() => Opening)
export class OpeningFieldsResolver {
  constructor(
    private readonly database: Database,
    private readonly catalogue: CatalogueStore,
  ) {}

  @ResolveField(() => [OpeningTask], { description: 'Tasks in order.' })
  async tasks(@Parent() { id }: Opening, @Context() context: RequestContext): Promise<OpeningTask[]> {
    return [...((await loadAsActor(context, this.database, 'opening.tasks', id, readTasks)) ?? [])];
  }

  @ResolveField(() => [String], {
    description: 'One to three codes of the list `interest-areas`, the most important first.',
  })
  async areas(@Parent() { id }: Opening, @Context() context: RequestContext): Promise<string[]> {
    const rows = await loadAsActor(context, this.database, 'opening.areas', id, readAreas);
    return (rows ?? []).map(({ area }) => area);
  }

  @ResolveField(() => [OpeningDemand], { description: 'What it asks, one an ability.' })
  async demands(@Parent() { id }: Opening, @Context() context: RequestContext): Promise<OpeningDemand[]> {
    return [...((await loadAsActor(context, this.database, 'opening.demands', id, readDemands)) ?? [])];
  }

  @ResolveField(() => [OpeningExposure], { description: 'The environment, one a factor.' })
  async exposures(@Parent() { id }: Opening, @Context() context: RequestContext): Promise<OpeningExposure[]> {
    return [...((await loadAsActor(context, this.database, 'opening.exposures', id, readExposures)) ?? [])];
  }

  @ResolveField(() => [OpeningAccess], { description: 'Access, one a need.' })
  async access(@Parent() { id }: Opening, @Context() context: RequestContext): Promise<OpeningAccess[]> {
    return [...((await loadAsActor(context, this.database, 'opening.access', id, readAccess)) ?? [])];
  }

  @ResolveField(() => Occupation, { nullable: true, description: 'Occupation that it comes closest to.' })
  async occupation(
    @Parent() { occupationId }: Opening,
    @Context() context: RequestContext,
  ): Promise<Occupation | null> {
    if (occupationId === null) return null;
    return loadAsActor(
      context,
      this.database,
      `opening.occupation.${context.language}`,
      occupationId,
      async (transaction, ids) => {
        const snapshot = await this.catalogue.current(transaction);
        const found = await readOccupations(transaction, ids);
        return new Map([...found].map(([id, one]) => [id, toOccupation(one, snapshot, context.language)]));
      },
    );
  }

  @ResolveField(() => [OpeningEvent], { description: 'What has happened to it, newest first.' })
  async history(@Parent() { id }: Opening, @Context() context: RequestContext): Promise<OpeningEvent[]> {
    const rows = await loadAsActor(context, this.database, 'opening.history', id, readEvents);
    return (rows ?? []).map(({ at, byName, act, fromStatus, toStatus, reason }) =>
      Object.assign(new OpeningEvent(), { at, by: byName, act, from: fromStatus, to: toStatus, reason }),
    );
  }

  @ResolveField(() => [FieldProblem], {
    description: 'What is missing before it can be published; empty when it can.',
  })
  async missing(@Parent() opening: Opening, @Context() context: RequestContext): Promise<FieldProblem[]> {
    const [areas, tasks] = [await this.areas(opening, context), await this.tasks(opening, context)];
    return missingContent({ ...opening, areas, tasks }).map(({ path, code }) =>
      Object.assign(new FieldProblem(), { path, code, message: messageText(context.language, code) }),
    );
  }

  @ResolveField(() => [String], {
    description:
      'Acts that the reader may take now, from the life cycle table and the access policy: edit, publish, pause, resume, close, copy, delete_draft, approve_easy_text.',
  })
  allowedActs(@Parent() opening: Opening, @Context() context: RequestContext): string[] {
    const { role } = actorOf(context);
    const { easyText, easyTextApprovedAt } = opening;
    return [
      ...allowedActs(opening.status, { role, easyText, easyTextApproved: easyTextApprovedAt !== null }),
    ];
  }
}
