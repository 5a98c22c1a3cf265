import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CatalogueContent, findProjectRoot, readCatalogue } from '@stegvis/catalogue';
import type { z } from 'zod';
import {
  type ConstructedOpening,
  type District,
  districtsSchema,
  type DomainFacts,
  namesSchema,
  openingsSchema,
  type OrganisationFacts,
  organisationsSchema,
} from './shapes';

/** All that the world is made from. */
export interface DemoData {
  readonly catalogue: CatalogueContent;
  readonly districts: readonly District[];
  readonly domains: readonly DomainFacts[];
  readonly organisations: readonly OrganisationFacts[];
  readonly openings: readonly ConstructedOpening[];
  readonly givenNames: readonly string[];
  readonly familyNames: readonly string[];
}

/**
 * Reads `apps/embedded/demo` and the catalogue. The files lie beside the source and are found from the project's root,
 * because the compiled code lies in `dist` without them.
 * @throws ZodError naming the field that is wrong.
 */
export const readDemoData = (): DemoData => {
  const folder = join(findProjectRoot(), 'apps', 'embedded', 'demo');
  const read = <T>(name: string, schema: z.ZodType<T>): T =>
    schema.parse(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')));
  const names = read('names', namesSchema);
  const { domains, organisations } = read('organisations', organisationsSchema);
  return {
    catalogue: readCatalogue(),
    districts: read('districts', districtsSchema).districts,
    domains,
    organisations,
    openings: read('openings', openingsSchema).openings,
    givenNames: names.given,
    familyNames: names.family,
  };
};
