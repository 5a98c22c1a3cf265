import { Module } from '@nestjs/common';
import { ErasureCasesResolver } from './graphql/erasure-cases.resolver';
import { OwnRightsResolver } from './graphql/own-rights.resolver';
import { RetentionResolver } from './graphql/retention.resolver';
import { PreservationResolver } from './preservation/preservation.resolver';

/** Personal data rights and retention over GraphQL; the operations themselves are plain functions. */
@Module({ providers: [OwnRightsResolver, ErasureCasesResolver, RetentionResolver, PreservationResolver] })
export class RightsModule {}
