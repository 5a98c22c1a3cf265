import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@stegvis/access';
import { actorOf, answer, Database, type RequestContext } from '@stegvis/platform';
import { putOffWork } from '../operations/put-off-work';
import { readWork } from '../operations/read-work';
import { WorkSources } from '../work-sources';
import {
  PUT_OFF_WORK,
  PutOffWorkInput,
  PutOffWorkPayload,
  PutOffWorkResult,
  WorkItemConnection,
} from './work.types';

const ROLES = [
  'supervisor',
  'job_consultant',
  'employer_contact',
  'hr_officer',
  'unit_manager',
  'log_reviewer',
  'coordinator',
] as const;

/** *Att göra*: what waits for whom, by when, and where it is done. */
@Resolver()
export class WorkResolver {
  constructor(
    private readonly database: Database,
    private readonly sources: WorkSources,
  ) {}

  @Query(() => WorkItemConnection, { description: 'What the reader has to do, in order.' })
  @Allow({
    operation: 'worklist.read-work',
    roles: ROLES,
    relation: {
      supervisor: 'assigned',
      job_consultant: 'assigned',
      employer_contact: 'own-organisation',
      hr_officer: 'own-organisation',
      unit_manager: 'unit',
      log_reviewer: 'domain',
      coordinator: 'domain',
    },
    dataClasses: ['C3'],
  })
  async work(
    @Context() context: RequestContext,
    @Args('putOff', {
      type: () => Boolean,
      nullable: true,
      defaultValue: false,
      description: 'Those that are put off instead.',
    })
    putOff?: boolean,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50, description: 'Rows, 1-50.' })
    first?: number,
    @Args('after', { type: () => String, nullable: true, description: 'Cursor.' }) after?: string,
  ): Promise<WorkItemConnection> {
    const page = await readWork(this.database, this.sources.all, actorOf(context), { putOff, first, after });
    return Object.assign(new WorkItemConnection(), page);
  }

  @Mutation(() => PutOffWorkResult, {
    description:
      'Puts a line of the own list off until a day, or takes it back. What it is about stays as it is.',
  })
  @Allow({ operation: 'worklist.put-off-work', roles: ROLES, relation: 'self', dataClasses: ['account'] })
  putOffWork(
    @Args('input', { description: 'Which, and until when.' }) input: PutOffWorkInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, PUT_OFF_WORK, async () => {
      const until = await putOffWork(this.database, this.sources.all, actorOf(context), {
        ...input,
        until: input.until ?? null,
      });
      return Object.assign(new PutOffWorkPayload(), { workId: input.workId, until });
    });
  }
}
