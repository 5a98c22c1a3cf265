import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, type Relation } from '@stegvis/access';
import { actorOf, answer, Database, type RequestContext, type Role } from '@stegvis/platform';
import { type Board, readBoard } from '../operations/read-board';
import { setGoal } from '../operations/set-goal';
import {
  DepartmentBoard,
  DepartmentGoalPayload,
  DepartmentFigures,
  DepartmentRow,
  SET_GOAL,
  SetDepartmentGoalInput,
  SetDepartmentGoalResult,
} from './board.types';

const READERS: readonly Role[] = ['hr_officer', 'coordinator'];
const READS: Partial<Record<Role, Relation>> = { hr_officer: 'municipality', coordinator: 'domain' };
const SETS: Partial<Record<Role, Relation>> = { hr_officer: 'own-organisation', coordinator: 'municipality' };

/** Förvaltningstavla: goals of departments and what came of them, without a person in it. */
@Resolver()
export class BoardResolver {
  constructor(private readonly database: Database) {}

  @Query(() => DepartmentBoard, { description: 'Every municipal department in a calendar year.' })
  @Allow({ operation: 'employments.read-board', roles: READERS, relation: READS, dataClasses: ['C1', 'C9'] })
  async departmentBoard(
    @Args('year', { type: () => Int, description: 'Calendar year.' }) year: number,
    @Context() context: RequestContext,
  ): Promise<DepartmentBoard> {
    return this.database.withActor(actorOf(context), async (t) => toBoard(await readBoard(t, year)));
  }

  @Mutation(() => SetDepartmentGoalResult, {
    description: 'Sets the goal of a department; those before it stay.',
  })
  @Allow({ operation: 'employments.set-goal', roles: READERS, relation: SETS, dataClasses: ['C1'] })
  setDepartmentGoal(
    @Args('input', { description: 'The goal.' }) input: SetDepartmentGoalInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, SET_GOAL, async () => {
      const { organisationId, year, goal } = input;
      await setGoal(this.database, actorOf(context), input);
      return Object.assign(new DepartmentGoalPayload(), { organisationId, year, goal });
    });
  }
}

const figuresOf = ({ posted, proposed, calledOffKr }: Board['total']): DepartmentFigures =>
  Object.assign(new DepartmentFigures(), { posted, proposed, calledOffKr });

const toBoard = ({ year, rows, total }: Board): DepartmentBoard =>
  Object.assign(new DepartmentBoard(), {
    year,
    rows: rows.map((row) =>
      Object.assign(new DepartmentRow(), {
        organisationId: row.organisationId,
        name: row.name,
        goal: row.goal,
        goalVersion: row.goalVersion,
        goalSetByName: row.goalSetByName,
        goalSetAt: row.goalSetAt,
        setsGoal: row.setsGoal,
        figures: figuresOf(row),
      }),
    ),
    total: figuresOf(total),
  });
