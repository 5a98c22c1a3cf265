import { type DynamicModule, Global, Module } from '@nestjs/common';
import {
  Configuration,
  Database,
  DateScalar,
  KeyRing,
  LOGGER,
  type Logger,
  RateLimits,
  UuidScalar,
} from '@stegvis/platform';
import { ADDRESS_KEY } from './http/request-context.factory';

export interface Ground {
  readonly configuration: Configuration;
  readonly database: Database;
  readonly logger: Logger;
  readonly rates: RateLimits;
  readonly keys: KeyRing;
  /** Keys the hash of addresses; the same in all processes, written nowhere. */
  readonly addressKey: Buffer;
}

/** What every room stands on, made before Nest starts. */
@Global()
@Module({})
export class PlatformModule {
  static with({ configuration, database, logger, rates, keys, addressKey }: Ground): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: Configuration, useValue: configuration },
        { provide: Database, useValue: database },
        { provide: LOGGER, useValue: logger },
        { provide: RateLimits, useValue: rates },
        { provide: KeyRing, useValue: keys },
        { provide: ADDRESS_KEY, useValue: addressKey },
        DateScalar,
        UuidScalar,
      ],
      exports: [Configuration, Database, LOGGER, RateLimits, KeyRing, ADDRESS_KEY],
    };
  }
}
