import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Configuration, Database, DateScalar, LOGGER, type Logger, UuidScalar } from '@stegvis/platform';

export interface Ground {
  readonly configuration: Configuration;
  readonly database: Database;
  readonly logger: Logger;
}

/** What every room stands on, made before Nest starts. */
@Global()
@Module({})
export class PlatformModule {
  static with({ configuration, database, logger }: Ground): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: Configuration, useValue: configuration },
        { provide: Database, useValue: database },
        { provide: LOGGER, useValue: logger },
        DateScalar,
        UuidScalar,
      ],
      exports: [Configuration, Database, LOGGER],
    };
  }
}
