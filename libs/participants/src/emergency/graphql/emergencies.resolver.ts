import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@stegvis/access';
import { actorOf, answer, Database, type RequestContext, Uuid } from '@stegvis/platform';
import { Assignment } from '../../graphql/participant.types';
import { toProfileValue } from '../../graphql/profile-loaders';
import { approveEmergency } from '../operations/approve-emergency';
import { listEmergencies } from '../operations/list-emergencies';
import { openEmergency } from '../operations/open-emergency';
import { readEmergency } from '../operations/read-emergency';
import {
  APPROVE_EMERGENCY,
  ApproveEmergencyInput,
  ApproveEmergencyPayload,
  ApproveEmergencyResult,
  Emergency,
  EmergencyPerson,
  OPEN_EMERGENCY,
  OpenEmergencyInput,
  OpenEmergencyPayload,
  OpenEmergencyResult,
} from './emergency.types';

/** *Nödåtkomst* (security A11): one person, one hour, to be read; the manager told, the participant shown, all of it reviewed. */
@Resolver()
export class EmergenciesResolver {
  constructor(private readonly database: Database) {}

  @Query(() => [Emergency], {
    description:
      "The reader's emergency accesses of the last month, and those of the domain for a second person.",
  })
  @Allow({
    operation: 'participants.list-emergencies',
    roles: ['job_consultant', 'unit_manager'],
    relation: 'domain',
    dataClasses: ['account'],
  })
  async emergencies(@Context() context: RequestContext): Promise<Emergency[]> {
    const rows = await listEmergencies(this.database, actorOf(context));
    return rows.map((row) => Object.assign(new Emergency(), row));
  }

  @Query(() => EmergencyPerson, {
    nullable: true,
    description: 'The person of an emergency access of the reader, while it lasts; null otherwise.',
  })
  @Allow({
    operation: 'participants.read-emergency',
    roles: ['job_consultant', 'unit_manager'],
    relation: 'break-glass',
    dataClasses: ['C3', 'C4'],
  })
  async emergencyPerson(
    @Args('id', { type: () => Uuid, description: 'Id of the emergency access.' }) id: string,
    @Context() context: RequestContext,
  ): Promise<EmergencyPerson | null> {
    const view = await readEmergency(this.database, actorOf(context), id);
    return (
      view &&
      Object.assign(new EmergencyPerson(), {
        until: view.until,
        givenName: view.facts.givenName,
        familyName: view.facts.familyName,
        unit: view.facts.unit?.name ?? null,
        values: view.values.map(toProfileValue),
        staff: view.staff.map((row) => Object.assign(new Assignment(), row)),
      })
    );
  }

  @Mutation(() => OpenEmergencyResult, {
    description:
      'Opens one person of the own domain to be read for an hour; every opening is told of and reviewed.',
  })
  @Allow({
    operation: 'participants.open-emergency',
    roles: ['job_consultant', 'unit_manager'],
    relation: 'domain',
    dataClasses: ['account'],
  })
  openEmergency(
    @Args('input', { description: 'Who and why.' }) input: OpenEmergencyInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, OPEN_EMERGENCY, async () => {
      const { id, state } = await openEmergency(this.database, actorOf(context), input);
      return Object.assign(new OpenEmergencyPayload(), { emergencyId: id, state });
    });
  }

  @Mutation(() => ApproveEmergencyResult, {
    description: 'As second person, lets an emergency access begin that did not open by itself.',
  })
  @Allow({
    operation: 'participants.approve-emergency',
    roles: ['job_consultant', 'unit_manager'],
    relation: 'domain',
    dataClasses: ['account'],
  })
  approveEmergency(
    @Args('input', { description: 'Which.' }) input: ApproveEmergencyInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, APPROVE_EMERGENCY, async () => {
      await approveEmergency(this.database, actorOf(context), input);
      return Object.assign(new ApproveEmergencyPayload(), { emergencyId: input.emergencyId });
    });
  }
}
