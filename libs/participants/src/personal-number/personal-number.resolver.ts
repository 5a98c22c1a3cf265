import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '@stegvis/access';
import { actorOf, answer, Database, KeyRing, type RequestContext, requestLoader } from '@stegvis/platform';
import { Me } from '../graphql/me.types';
import { ParticipantPayload } from '../graphql/participant.results';
import { Participant } from '../graphql/participant.types';
import { reloadParticipant } from '../graphql/to-participant';
import { keepPersonalNumber } from './keep-personal-number';
import { openPersonalNumber } from './open-personal-number';
import {
  KEEP_NUMBER,
  KeepPersonalNumberInput,
  KeepPersonalNumberResult,
  KeptPersonalNumber,
  OPEN_NUMBER_RESULTS,
  OpenedPersonalNumber,
  OpenPersonalNumberInput,
  OpenPersonalNumberResult,
} from './personal-number.types';
import { type KeptNumber, openedNumber, readKeptNumbers } from './read-personal-number';

const kept = (database: Database, context: RequestContext, id: string): Promise<KeptNumber | null> =>
  requestLoader(context, 'participants.kept-numbers', (ids) =>
    database.withActor(actorOf(context), (transaction) => readKeptNumbers(transaction, ids)),
  ).load(id);

/** Personal numbers: kept sealed, shown by an act of its own that is logged (security E5, D5, P2). */
@Resolver(() => Participant)
export class PersonalNumberResolver {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
  ) {}

  @ResolveField(() => KeptPersonalNumber, {
    nullable: true,
    description: 'That a personal number is kept; null when none is, and when the reader may not open it.',
  })
  async personalNumber(
    @Parent() { id }: Participant,
    @Context() context: RequestContext,
  ): Promise<KeptPersonalNumber | null> {
    const found = await kept(this.database, context, id);
    return found && Object.assign(new KeptPersonalNumber(), found);
  }

  @Mutation(() => KeepPersonalNumberResult, {
    description: 'Writes down a personal number, or changes it with a reason; the former one is not kept.',
  })
  @Allow({
    operation: 'participants.keep-personal-number',
    roles: ['job_consultant'],
    relation: 'assigned',
    dataClasses: ['C3'],
  })
  keepPersonalNumber(
    @Args('input', { description: 'Whose and which.' }) input: KeepPersonalNumberInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, KEEP_NUMBER, async () => {
      const id = await keepPersonalNumber(this.database, this.keys, actorOf(context), input);
      return Object.assign(new ParticipantPayload(), {
        participant: await reloadParticipant(this.database, context, id, 'participants.keep-personal-number'),
      });
    });
  }

  @Mutation(() => OpenPersonalNumberResult, {
    description: 'Opens a personal number; every opening is logged.',
  })
  @Allow({
    operation: 'participants.open-personal-number',
    roles: ['job_consultant'],
    relation: 'assigned',
    dataClasses: ['C3'],
  })
  openPersonalNumber(
    @Args('input', { description: 'Whose.' }) input: OpenPersonalNumberInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, OPEN_NUMBER_RESULTS, async () =>
      Object.assign(new OpenedPersonalNumber(), {
        number: await openPersonalNumber(this.database, this.keys, actorOf(context), input),
      }),
    );
  }
}

/** The same to herself, and to who represents her in scope. */
@Resolver(() => Me)
export class MyPersonalNumberResolver {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
  ) {}

  @ResolveField(() => String, {
    nullable: true,
    description: 'Her personal number as `yyyymmdd-nnnn`; null when none is kept.',
  })
  personalNumber(
    @Parent() { participantId }: Me,
    @Context() context: RequestContext,
  ): Promise<string | null> {
    return this.database.withActor(actorOf(context), (transaction) =>
      openedNumber(transaction, this.keys, participantId),
    );
  }

  @ResolveField(() => Boolean, { description: 'Whether a personal number is kept.' })
  async hasPersonalNumber(
    @Parent() { participantId }: Me,
    @Context() context: RequestContext,
  ): Promise<boolean> {
    return (await kept(this.database, context, participantId)) !== null;
  }
}
