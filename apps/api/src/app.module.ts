import { ApolloDriver } from '@nestjs/apollo';
import { type DynamicModule, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { AccessModule, ReferenceDataModule } from '@stegvis/access';
import { CatalogueModule } from '@stegvis/catalogue';
import { ImportsModule } from '@stegvis/imports';
import { EmploymentsModule } from '@stegvis/employments';
import { FundingModule } from '@stegvis/funding';
import { MatchmakingModule } from '@stegvis/matchmaking';
import { NotificationsModule } from '@stegvis/notifications';
import { OpeningsModule } from '@stegvis/openings';
import { OrganisationsModule } from '@stegvis/organisations';
import { ParticipantsModule } from '@stegvis/participants';
import { PathwayModule } from '@stegvis/pathway';
import { PlacementsModule } from '@stegvis/placements';
import { RightsModule } from '@stegvis/rights';
import { SearchModule } from '@stegvis/search';
import { WorklistModule } from '@stegvis/worklist';
import { GraphqlOptions } from './graphql/graphql-options';
import { HealthController } from './health/health.controller';
import { Readiness } from './health/readiness';
import { ImportController } from './http/import.controller';
import { HttpModule } from './http/http.module';
import { OwnDataController } from './http/own-data.controller';
import { type Ground, PlatformModule } from './platform.module';
import { ProviderController } from './sign-in/provider.controller';
import { DemoOutboxResolver } from './viewer/demo-outbox.resolver';
import { ServiceFactsResolver } from './viewer/service-facts.resolver';
import { SignInOptionsResolver } from './viewer/sign-in-options.resolver';
import { ViewerFieldsResolver } from './viewer/viewer-fields.resolver';
import { WORK } from './work';

/** Only composes: every rule, row and field lives in its room. */
@Module({})
export class AppModule {
  static with(ground: Ground, readiness: Readiness): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(ground),
        HttpModule,
        GraphQLModule.forRootAsync({ driver: ApolloDriver, imports: [HttpModule], useClass: GraphqlOptions }),
        CatalogueModule,
        AccessModule,
        ReferenceDataModule,
        OrganisationsModule,
        ParticipantsModule,
        OpeningsModule,
        SearchModule,
        MatchmakingModule,
        PlacementsModule,
        PathwayModule,
        FundingModule,
        EmploymentsModule,
        NotificationsModule,
        RightsModule,
        WorklistModule.over(WORK),
        ImportsModule,
      ],
      controllers: [HealthController, ProviderController, OwnDataController, ImportController],
      providers: [
        { provide: Readiness, useValue: readiness },
        ViewerFieldsResolver,
        SignInOptionsResolver,
        DemoOutboxResolver,
        ServiceFactsResolver,
      ],
    };
  }
}
