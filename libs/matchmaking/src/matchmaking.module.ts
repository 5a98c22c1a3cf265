import { Module } from '@nestjs/common';
import { CatalogueStore } from '@stegvis/catalogue';
import { Database } from '@stegvis/platform';
import { FindOpeningsResolver } from './graphql/find-openings.resolver';
import { FindParticipantsResolver } from './graphql/find-participants.resolver';
import { MatchReader } from './graphql/match-reader';
import { NeedMeterResolver } from './graphql/need-meter.resolver';
import { OpeningMatches } from './graphql/opening-matches';
import { PlacesForMeResolver } from './graphql/places-for-me.resolver';
import { MatchingDesk } from './index/matching-desk';

/** Keeps the matching index fresh from the database and answers "what suits her" and "whom does this suit". */
@Module({
  providers: [
    {
      provide: MatchingDesk,
      inject: [Database, CatalogueStore],
      useFactory: (database: Database, catalogue: CatalogueStore) => new MatchingDesk(database, catalogue),
    },
    MatchReader,
    OpeningMatches,
    FindOpeningsResolver,
    FindParticipantsResolver,
    PlacesForMeResolver,
    NeedMeterResolver,
  ],
  exports: [MatchingDesk, OpeningMatches],
})
export class MatchmakingModule {}
