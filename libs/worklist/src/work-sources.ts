import type { WorkSource } from '@stegvis/platform';
import { isWorkKind } from './domain/work-kinds';

/** The lists of all rooms, given to the module at start. */
export class WorkSources {
  constructor(readonly all: readonly WorkSource[]) {
    for (const { kind } of all) if (!isWorkKind(kind)) throw new Error(`No such kind of work: ${kind}`);
  }
}
