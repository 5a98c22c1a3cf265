import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@stegvis/access';
import { CatalogueStore } from '@stegvis/catalogue';
import { MatchingDesk } from '@stegvis/matchmaking';
import { actorOf, answer, Database, KeyRing, type RequestContext, Uuid } from '@stegvis/platform';
import { fundCarvedJob } from '../operations/fund-carved-job';
import { openCarvedJob } from '../operations/open-carved-job';
import { listCarvings, readBundles, readCarving } from '../operations/read-carvings';
import { saveCarving } from '../operations/save-carving';
import {
  CarvingPayload,
  CHANGE_CARVING,
  ChangeCarvingResult,
  FUND_CARVED_JOB,
  FundCarvedJobInput,
  FundCarvedJobResult,
  FundedJobPayload,
  OpenCarvedJobInput,
  SaveCarvingInput,
} from './carving.inputs';
import { CarvingBundle, CarvingBundles, JobCarvingConnection } from './carving.types';
import { quartersOf, toCarving } from './to-carving';

const HR = { roles: ['hr_officer'], relation: 'own-organisation' } as const;

/** Uppgiftsdelning: HR of a department bundles tasks of its jobs into openings that would suit somebody. */
@Resolver()
export class CarvingsResolver {
  constructor(
    private readonly database: Database,
    private readonly catalogue: CatalogueStore,
    private readonly desk: MatchingDesk,
    private readonly keys: KeyRing,
  ) {}

  @Query(() => JobCarvingConnection, {
    description: "Carvings of the reader's department, the last changed first.",
  })
  @Allow({ operation: 'employments.list-carvings', ...HR, dataClasses: ['C1'] })
  async jobCarvings(
    @Context() context: RequestContext,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20, description: 'Rows, 1-50.' })
    first?: number,
    @Args('after', { type: () => String, nullable: true, description: 'Cursor.' }) after?: string,
  ): Promise<JobCarvingConnection> {
    return this.database.withActor(actorOf(context), async (transaction) => {
      const page = await listCarvings(transaction, { first, after });
      const snapshot = await this.catalogue.current(transaction);
      return Object.assign(new JobCarvingConnection(), {
        ...page,
        edges: page.edges.map(({ cursor, node }) => ({
          cursor,
          node: toCarving(node, snapshot, context.language),
        })),
      });
    });
  }

  @Query(() => CarvingBundles, {
    description: 'Bundles of the tasks that are free, with bands of how many they would suit (R-056).',
  })
  @Allow({ operation: 'employments.propose-bundles', ...HR, dataClasses: ['C1', 'C9'] })
  async carvingBundles(
    @Args('carvingId', { type: () => Uuid, description: 'Which carving.' }) carvingId: string,
    @Context() context: RequestContext,
  ): Promise<CarvingBundles> {
    const bundles = await readBundles(
      { database: this.database, catalogue: this.catalogue, desk: this.desk, keys: this.keys },
      actorOf(context),
      carvingId,
    );
    const snapshot = await this.database.withActor(actorOf(context), (t) => this.catalogue.current(t));
    return Object.assign(new CarvingBundles(), {
      bundles: bundles.map(({ tasks, area, hoursQuarters, band }) =>
        Object.assign(new CarvingBundle(), {
          taskIds: tasks.map(({ id }) => id),
          areaLabel: snapshot.label('interest-areas', area, context.language),
          hours: hoursQuarters / 4,
          band,
        }),
      ),
    });
  }

  @Mutation(() => ChangeCarvingResult, { description: 'Writes down tasks of jobs of the department.' })
  @Allow({ operation: 'employments.save-carving', ...HR, dataClasses: ['C1'] })
  saveCarving(
    @Args('input', { description: 'The carving.' }) input: SaveCarvingInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, CHANGE_CARVING, async () => {
      const id = await saveCarving(this.database, this.catalogue, actorOf(context), {
        ...input,
        tasks: input.tasks.map(({ hours, ...task }) => ({ ...task, hoursQuarters: quartersOf(hours) })),
      });
      return this.payload(context, id, null);
    });
  }

  @Mutation(() => ChangeCarvingResult, {
    description: 'Makes a draft of tasks: a targeted municipal employment for HR to check (R-022).',
  })
  @Allow({ operation: 'employments.open-carved-job', ...HR, dataClasses: ['C1'] })
  openCarvedJob(
    @Args('input', { description: 'Which tasks.' }) input: OpenCarvedJobInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, CHANGE_CARVING, async () => {
      const made = await openCarvedJob(this.database, this.catalogue, actorOf(context), input);
      return this.payload(context, made.carvingId, made.openingId);
    });
  }

  @Mutation(() => FundCarvedJobResult, {
    description: 'Announces a carved job and asks for money of a budget line for it, both or neither.',
  })
  @Allow({ operation: 'employments.fund-carved-job', ...HR, dataClasses: ['C1'] })
  fundCarvedJob(
    @Args('input', { description: 'For which opening, and how much.' }) input: FundCarvedJobInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, FUND_CARVED_JOB, async () =>
      Object.assign(new FundedJobPayload(), await fundCarvedJob(this.database, actorOf(context), input)),
    );
  }

  private payload(context: RequestContext, id: string, openingId: string | null): Promise<CarvingPayload> {
    return this.database.withActor(actorOf(context), async (transaction) =>
      Object.assign(new CarvingPayload(), {
        carving: toCarving(
          await readCarving(transaction, id),
          await this.catalogue.current(transaction),
          context.language,
        ),
        openingId,
      }),
    );
  }
}
