import { Module } from '@nestjs/common';
import { ImportsResolver } from './graphql/imports.resolver';

/** Bringing a city in: files that are read, tried, brought in and taken back. */
@Module({ providers: [ImportsResolver] })
export class ImportsModule {}
