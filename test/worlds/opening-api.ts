import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { INestApplication } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { GraphQLModule, GraphQLSchemaHost } from '@nestjs/graphql';
import { Test } from '@nestjs/testing';
import { OperationList, PolicyGuard } from '@stegvis/access';
import { CatalogueStore } from '@stegvis/catalogue';
import { OpeningsModule } from '@stegvis/openings';
import { OrganisationsModule } from '@stegvis/organisations';
import { Database, DateScalar, type MemberActor, UuidScalar } from '@stegvis/platform';
import { type ExecutionResult, graphql, type GraphQLSchema } from 'graphql';
import type { OpeningWorld } from './opening-world';

class Ground {}

/** The GraphQL of openings and organisations on the world's database: guards and policy as in the product, without HTTP. */
export class OpeningApi {
  private constructor(
    private readonly app: INestApplication,
    private readonly world: OpeningWorld,
  ) {}

  static async start(world: OpeningWorld): Promise<OpeningApi> {
    const module = await Test.createTestingModule({
      imports: [
        {
          module: Ground,
          global: true,
          imports: [DiscoveryModule],
          providers: [
            { provide: Database, useValue: world.database },
            { provide: CatalogueStore, useValue: world.catalogue },
            { provide: APP_GUARD, useClass: PolicyGuard },
            OperationList,
            DateScalar,
            UuidScalar,
          ],
          exports: [Database, CatalogueStore],
        },
        GraphQLModule.forRoot<ApolloDriverConfig>({
          driver: ApolloDriver,
          autoSchemaFile: true,
          // Rooms add fields to types of rooms that are not part of this world.
          resolverValidationOptions: { requireResolversToMatchSchema: 'ignore' },
        }),
        OrganisationsModule,
        OpeningsModule,
      ],
    }).compile();
    const app = module.createNestApplication({ logger: false });
    await app.init();
    return new OpeningApi(app, world);
  }

  get schema(): GraphQLSchema {
    return this.app.get(GraphQLSchemaHost).schema;
  }

  /** One request of a member, or of nobody. */
  ask(
    actor: MemberActor | null,
    source: string,
    variables: object = {},
    language: 'sv' | 'en' = 'sv',
  ): Promise<ExecutionResult> {
    const contextValue = this.world.context(actor, language);
    return graphql({ schema: this.schema, source, variableValues: { ...variables }, contextValue });
  }

  async end(): Promise<void> {
    await this.app.close();
  }
}
