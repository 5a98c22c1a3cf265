import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, type AssignmentRow } from '@stegvis/access';
import { actorOf, answer, Database, type RequestContext, Uuid } from '@stegvis/platform';
import { Assignment } from '../graphql/participant.types';
import { toProfileValue } from '../graphql/profile-loaders';
import { listUnitPersons, listUnitStaff } from './list-unit';
import { readWithReason } from './read-with-reason';
import { stateReason } from './state-reason';
import {
  ReasonedPerson,
  STATE_REASON,
  StateReasonInput,
  StateReasonPayload,
  StateReasonResult,
  UnitPerson,
  UnitPersonConnection,
  UnitStaff,
} from './unit.types';

const toStaff = (rows: readonly AssignmentRow[]): Assignment[] =>
  rows.map((row) => Object.assign(new Assignment(), row));

/** *Min enhet*: its persons and staff, and what is said about a person for a stated reason (security §2, A14). */
@Resolver()
export class UnitResolver {
  constructor(private readonly database: Database) {}

  @Query(() => UnitPersonConnection, { description: 'The persons of the own unit, by name.' })
  @Allow({
    operation: 'participants.list-unit',
    roles: ['unit_manager'],
    relation: 'unit',
    dataClasses: ['C3'],
  })
  async unitPersons(
    @Context() context: RequestContext,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20, description: 'Rows, 1-50.' })
    first?: number | null,
    @Args('after', { type: () => String, nullable: true, description: 'Cursor.' }) after?: string | null,
  ): Promise<UnitPersonConnection> {
    const page = await listUnitPersons(this.database, actorOf(context), { first, after });
    return Object.assign(new UnitPersonConnection(), {
      ...page,
      edges: page.edges.map(({ cursor, node }) => ({
        cursor,
        node: Object.assign(new UnitPerson(), { ...node, staff: toStaff(node.staff) }),
      })),
    });
  }

  @Query(() => [UnitStaff], {
    description: 'Staff of the own unit and how many persons each has; at most 100.',
  })
  @Allow({
    operation: 'participants.list-unit-staff',
    roles: ['unit_manager'],
    relation: 'unit',
    dataClasses: ['account'],
  })
  async unitStaff(@Context() context: RequestContext): Promise<UnitStaff[]> {
    const rows = await listUnitStaff(this.database, actorOf(context));
    return rows.map((row) => Object.assign(new UnitStaff(), row));
  }

  @Mutation(() => StateReasonResult, {
    description: 'Says why a person of the own unit must be read about; she can be read for an hour.',
  })
  @Allow({
    operation: 'participants.state-reason',
    roles: ['unit_manager'],
    relation: 'unit',
    dataClasses: ['account'],
  })
  stateReason(
    @Args('input', { description: 'Who and why.' }) input: StateReasonInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, STATE_REASON, async () => {
      const until = await stateReason(this.database, actorOf(context), input);
      return Object.assign(new StateReasonPayload(), { participantId: input.participantId, until });
    });
  }

  @Query(() => ReasonedPerson, {
    nullable: true,
    description: 'A person of the own unit while a reason that the reader stated holds; null otherwise.',
  })
  @Allow({
    operation: 'participants.read-with-reason',
    roles: ['unit_manager'],
    relation: 'unit',
    dataClasses: ['C3', 'C4'],
  })
  async personWithReason(
    @Args('id', { type: () => Uuid, description: 'Id of the participant.' }) id: string,
    @Context() context: RequestContext,
  ): Promise<ReasonedPerson | null> {
    const view = await readWithReason(this.database, actorOf(context), id);
    return (
      view &&
      Object.assign(new ReasonedPerson(), {
        until: view.until,
        givenName: view.facts.givenName,
        familyName: view.facts.familyName,
        values: view.values.map(toProfileValue),
        staff: toStaff(view.staff),
      })
    );
  }
}
