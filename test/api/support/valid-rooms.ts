import type { Column } from './operation-roles';
import type { SmallWorld } from './small-world';
import { VALID_CONSENTS } from './valid-consents';
import { VALID_DIALOGUE } from './valid-dialogue';
import { VALID_LOOKS } from './valid-looks';
import { VALID_RIGHTS } from './valid-rights';
import { VALID_WORK } from './valid-work';
import { VALID_AGREEMENTS } from './world-agreements';
import { VALID_FUNDING } from './world-funding';
import { VALID_IMPORTS } from './world-imports';
import { VALID_PATHWAY } from './world-pathway';
import { VALID_STEPS } from './world-placements';
import { VALID_PROPOSALS } from './world-proposals';

type Makes = (asked: {
  readonly world: SmallWorld;
  readonly role: Column;
}) => Promise<Record<string, unknown>> | Record<string, unknown>;

/** The variables that each room keeps in a file of its own; a new room adds a line here. */
export const VALID_BY_ROOM: Readonly<Record<string, Makes>> = {
  ...VALID_AGREEMENTS,
  ...VALID_CONSENTS,
  ...VALID_DIALOGUE,
  ...VALID_FUNDING,
  ...VALID_IMPORTS,
  ...VALID_LOOKS,
  ...VALID_PATHWAY,
  ...VALID_PROPOSALS,
  ...VALID_RIGHTS,
  ...VALID_STEPS,
  ...VALID_WORK,
};
