import { Module } from '@nestjs/common';
import { MatchmakingModule } from '@stegvis/matchmaking';
import { MyProposalsResolver } from './graphql/my-proposals.resolver';
import { PresentedResolver } from './graphql/presented.resolver';
import { ProposalsResolver } from './graphql/proposals.resolver';

/** From match to placement: so far the proposal, from staff through the participant to the employer. */
@Module({
  imports: [MatchmakingModule],
  providers: [ProposalsResolver, MyProposalsResolver, PresentedResolver],
})
export class PlacementsModule {}
