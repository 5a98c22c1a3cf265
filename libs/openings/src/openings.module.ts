import { Module } from '@nestjs/common';
import { OpeningFieldsResolver } from './graphql/opening-fields.resolver';
import { OpeningMutationsResolver } from './graphql/opening-mutations.resolver';
import { OpeningPlaceFieldsResolver } from './graphql/opening-place-fields.resolver';
import { OpeningsResolver } from './graphql/openings.resolver';
import { OrganisationOpeningsResolver } from './graphql/organisation-openings.resolver';
import { OverviewFieldsResolver } from './graphql/overview-fields.resolver';
import { QuestionsResolver } from './questions/questions.resolver';

/** Openings over GraphQL. Stands on the catalogue in memory and the database, which are given globally. */
@Module({
  providers: [
    OpeningsResolver,
    OpeningFieldsResolver,
    OpeningPlaceFieldsResolver,
    OpeningMutationsResolver,
    OrganisationOpeningsResolver,
    OverviewFieldsResolver,
    QuestionsResolver,
  ],
})
export class OpeningsModule {}
