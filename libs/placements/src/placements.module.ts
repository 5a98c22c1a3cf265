import { Module } from '@nestjs/common';
import { MatchmakingModule } from '@stegvis/matchmaking';
import { MyProposalsResolver } from './graphql/my-proposals.resolver';
import { PresentedResolver } from './graphql/presented.resolver';
import { ProposalsResolver } from './graphql/proposals.resolver';
import { BoardResolver } from './board';
import { AgreementsResolver, MyAgreementsResolver, PresentedAgreementsResolver } from './agreements';
import { FollowUpsResolver, LinkedFollowUpResolver, MyFollowUpsResolver } from './follow-up';
import { PlacedHereResolver, PlacementsResolver } from './placements';
import { MyVisitsResolver, PresentedVisitsResolver, VisitsResolver } from './visits';

/** From match to placement: the proposal, from staff through the participant to the employer, and the small steps that follow. */
@Module({
  imports: [MatchmakingModule],
  providers: [
    ProposalsResolver,
    MyProposalsResolver,
    PresentedResolver,
    VisitsResolver,
    MyVisitsResolver,
    PresentedVisitsResolver,
    PlacementsResolver,
    PlacedHereResolver,
    BoardResolver,
    AgreementsResolver,
    MyAgreementsResolver,
    PresentedAgreementsResolver,
    FollowUpsResolver,
    MyFollowUpsResolver,
    LinkedFollowUpResolver,
  ],
})
export class PlacementsModule {}
