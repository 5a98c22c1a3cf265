import { Module } from '@nestjs/common';
import { PathwayResolver } from './graphql/pathway.resolver';

/** A person's path step by step, and the support that goes on after day activity. */
@Module({ providers: [PathwayResolver] })
export class PathwayModule {}
