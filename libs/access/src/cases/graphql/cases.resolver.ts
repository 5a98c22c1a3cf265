import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { actorOf, answer, Database, type RequestContext, Uuid } from '@stegvis/platform';
import { CONSENT } from '../../consents/graphql/consent.inputs';
import { consentPayload } from '../../consents/graphql/consent-payload';
import { readConsent } from '../../consents/operations/read-consents';
import { Allow } from '../../policy/allow';
import { endCase } from '../operations/end-case';
import { openCase } from '../operations/open-case';
import { readOfficers } from '../operations/read-officers';
import {
  EndJointCaseInput,
  EndJointCaseResult,
  LiaisonOfficer,
  OpenJointCaseInput,
  OpenJointCaseResult,
} from './case.types';

/** Joint cases with another authority or committee, opened and ended by the job consultant (security A10). */
@Resolver()
export class CasesResolver {
  constructor(private readonly database: Database) {}

  @Query(() => [LiaisonOfficer], {
    description: 'Who of the receiver of a consent may be named in a joint case; empty where nobody may.',
  })
  @Allow({
    operation: 'access.list-liaison-officers',
    roles: ['job_consultant'],
    relation: 'assigned',
    dataClasses: ['C6'],
  })
  liaisonOfficers(
    @Args('consentId', { type: () => Uuid, description: 'Which consent.' }) consentId: string,
    @Context() context: RequestContext,
  ): Promise<LiaisonOfficer[]> {
    return this.database.withActor(actorOf(context), async (transaction) => {
      const consent = await readConsent(transaction, consentId);
      return consent ? readOfficers(transaction, consent) : [];
    });
  }

  @Mutation(() => OpenJointCaseResult, {
    description: 'Names the officer who may read under a consent; gives nothing before the yes.',
  })
  @Allow({
    operation: 'access.open-joint-case',
    roles: ['job_consultant'],
    relation: 'assigned',
    dataClasses: ['C6'],
  })
  openJointCase(
    @Args('input', { description: 'Which consent, and whom.' }) input: OpenJointCaseInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, CONSENT, async () =>
      consentPayload(
        this.database,
        context,
        await openCase(this.database, actorOf(context), input),
        'access.open-joint-case',
      ),
    );
  }

  @Mutation(() => EndJointCaseResult, { description: 'Ends a joint case; holds at the next statement.' })
  @Allow({
    operation: 'access.end-joint-case',
    roles: ['job_consultant'],
    relation: 'assigned',
    dataClasses: ['C6'],
  })
  endJointCase(
    @Args('input', { description: 'Which.' }) input: EndJointCaseInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, CONSENT, async () =>
      consentPayload(
        this.database,
        context,
        await endCase(this.database, actorOf(context), input),
        'access.end-joint-case',
      ),
    );
  }
}
