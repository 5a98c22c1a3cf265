import { Module } from '@nestjs/common';
import { CallOffsResolver } from './graphql/call-offs.resolver';
import { RoundsResolver } from './graphql/rounds.resolver';

/** Rounds of funding, their budget lines, and call-offs that two persons decide. */
@Module({ providers: [RoundsResolver, CallOffsResolver] })
export class FundingModule {}
