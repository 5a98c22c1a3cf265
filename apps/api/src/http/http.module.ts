import { Module } from '@nestjs/common';
import { RequestContextFactory } from './request-context.factory';

@Module({ providers: [RequestContextFactory], exports: [RequestContextFactory] })
export class HttpModule {}
