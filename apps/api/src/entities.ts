import { identityEntities } from '@stegvis/identity';
import type { Entities } from '@stegvis/platform';

/** Every stored shape that the pools must know. */
export const ENTITIES: Entities = [...identityEntities];
