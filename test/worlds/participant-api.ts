import { ApolloDriver } from '@nestjs/apollo';
import type { INestApplication } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { GraphQLModule, GraphQLSchemaHost } from '@nestjs/graphql';
import { Test } from '@nestjs/testing';
import { OperationList, PolicyGuard } from '@stegvis/access';
import { loadReferenceData } from '@stegvis/catalogue';
import { ParticipantsModule } from '@stegvis/participants';
import {
  Configuration,
  Database,
  DateScalar,
  KeyRing,
  type MemberActor,
  readConfiguration,
  type RequestContext,
  UuidScalar,
} from '@stegvis/platform';
import { type ExecutionResult, graphql } from 'graphql';
import type { ParticipantWorld } from './participant-world';

class Ground {}

/** The room's own GraphQL on the world's database: guards and policy as in the product, without HTTP. */
export class ParticipantApi {
  private constructor(private readonly app: INestApplication) {}

  static async start(world: ParticipantWorld): Promise<ParticipantApi> {
    await loadReferenceData(world.database);
    const module = await Test.createTestingModule({
      imports: [
        {
          module: Ground,
          global: true,
          imports: [DiscoveryModule],
          providers: [
            { provide: Database, useValue: world.database },
            { provide: Configuration, useValue: readConfiguration({}) },
            { provide: KeyRing, useValue: KeyRing.ofProcess() },
            { provide: APP_GUARD, useClass: PolicyGuard },
            OperationList,
            DateScalar,
            UuidScalar,
          ],
          exports: [Database, Configuration, KeyRing],
        },
        GraphQLModule.forRoot({ driver: ApolloDriver, autoSchemaFile: true }),
        ParticipantsModule,
      ],
    }).compile();
    const app = module.createNestApplication({ logger: false });
    await app.init();
    return new ParticipantApi(app);
  }

  /** One request of a member, or of nobody, in English. */
  ask(actor: MemberActor | null, source: string, variables: object = {}): Promise<ExecutionResult> {
    const contextValue: RequestContext = {
      actor,
      language: 'en',
      requestId: 'request',
      addressHash: Buffer.alloc(0),
      loaders: new Map(),
      setSession: () => undefined,
      sessionToken: null,
    };
    const { schema } = this.app.get(GraphQLSchemaHost);
    return graphql({ schema, source, variableValues: { ...variables }, contextValue });
  }

  async end(): Promise<void> {
    await this.app.close();
  }
}
