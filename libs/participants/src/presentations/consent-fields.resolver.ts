import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Consent, readConsents, toConsent } from '@stegvis/access';
import { actorOf, Database, messageText, type RequestContext, requestLoader } from '@stegvis/platform';
import { ProfileLoaders } from '../graphql/profile-loaders';
import { Me } from '../graphql/me.types';
import { Participant } from '../graphql/participant.types';
import { PresentationState, VisibilityObstacle } from './presentation.types';
import { readPresentations } from './read-presentations';
import { toPresentationState } from './to-presentation';
import { protectionState } from '../protection/storage/protection-state';
import { whyNotShown } from './why-not-shown';

const consentsOf = async (database: Database, context: RequestContext, id: string) => {
  const actor = actorOf(context);
  const loader = requestLoader(context, 'access.consents', (ids) =>
    database.withActor(actor, (transaction) => readConsents(transaction, ids)),
  );
  return (await loader.load(id)) ?? [];
};

const presentationOf = (database: Database, context: RequestContext, id: string) => {
  const actor = actorOf(context);
  const loader = requestLoader(context, 'participants.presentations', (ids) =>
    database.withActor(actor, (transaction) => readPresentations(transaction, ids)),
  );
  return loader.load(id);
};

/** Her consents and wording, to herself. */
@Resolver(() => Me)
export class MeConsentsResolver {
  constructor(private readonly database: Database) {}

  @ResolveField(() => [Consent], { description: 'Every question that she was asked, newest first.' })
  async consents(@Parent() { participantId }: Me, @Context() context: RequestContext): Promise<Consent[]> {
    const rows = await consentsOf(this.database, context, participantId);
    return rows.map((row) => toConsent(row, context.language));
  }

  @ResolveField(() => PresentationState, { description: 'What outsiders may read of her after a yes.' })
  async presentation(
    @Parent() { participantId }: Me,
    @Context() context: RequestContext,
  ): Promise<PresentationState> {
    return toPresentationState(await presentationOf(this.database, context, participantId));
  }
}

/** The same to staff who are assigned, and what keeps her from being seen. */
@Resolver(() => Participant)
export class ParticipantConsentsResolver {
  constructor(
    private readonly database: Database,
    private readonly loaders: ProfileLoaders,
  ) {}

  @ResolveField(() => [Consent], { description: 'Every question that she was asked, newest first.' })
  async consents(@Parent() { id }: Participant, @Context() context: RequestContext): Promise<Consent[]> {
    return (await consentsOf(this.database, context, id)).map((row) => toConsent(row, context.language));
  }

  @ResolveField(() => PresentationState, { description: 'What outsiders may read of her after a yes.' })
  async presentation(
    @Parent() { id }: Participant,
    @Context() context: RequestContext,
  ): Promise<PresentationState> {
    return toPresentationState(await presentationOf(this.database, context, id));
  }

  @ResolveField(() => [VisibilityObstacle], {
    description: 'Why no employer sees her, by who can change it; empty when one does.',
  })
  async obstacles(
    @Parent() { id }: Participant,
    @Context() context: RequestContext,
  ): Promise<VisibilityObstacle[]> {
    const pair = await presentationOf(this.database, context, id);
    const protection = await this.database.withActor(actorOf(context), (transaction) =>
      protectionState(transaction, id),
    );
    return whyNotShown({
      protection,
      wantsSuggestions: await this.loaders.wantsSuggestions(context, id),
      presentation: pair?.shown ? 'approved' : pair?.newest ? 'unapproved' : 'missing',
      consents: await consentsOf(this.database, context, id),
    }).map(({ obstacle, owner }) =>
      Object.assign(new VisibilityObstacle(), {
        code: obstacle,
        owner,
        text: messageText(context.language, `obstacle-${obstacle}`),
      }),
    );
  }
}
