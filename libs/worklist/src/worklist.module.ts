import { type DynamicModule, Module } from '@nestjs/common';
import type { WorkSource } from '@stegvis/platform';
import { WorkResolver } from './graphql/work.resolver';
import { WorkSources } from './work-sources';

/** The work list over the lists of the rooms. */
@Module({})
export class WorklistModule {
  static over(sources: readonly WorkSource[]): DynamicModule {
    return {
      module: WorklistModule,
      providers: [{ provide: WorkSources, useValue: new WorkSources(sources) }, WorkResolver],
    };
  }
}
