import { catalogueEntities } from '@stegvis/catalogue';
import { identityEntities } from '@stegvis/identity';
import { openingEntities } from '@stegvis/openings';
import { organisationsEntities } from '@stegvis/organisations';
import { participantsEntities } from '@stegvis/participants';
import type { Entities } from '@stegvis/platform';

/** Every stored shape that the pools must know. */
export const ENTITIES: Entities = [
  ...catalogueEntities,
  ...identityEntities,
  ...organisationsEntities,
  ...participantsEntities,
  ...openingEntities,
] as Entities;
