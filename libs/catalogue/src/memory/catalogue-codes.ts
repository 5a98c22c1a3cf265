import type { CatalogueSnapshot } from './catalogue-snapshot';

/** The codes that an input may name, one set a list. */
export interface CatalogueCodes {
  readonly abilities: ReadonlySet<string>;
  readonly environmentFactors: ReadonlySet<string>;
  readonly accessNeeds: ReadonlySet<string>;
  readonly interestAreas: ReadonlySet<string>;
  readonly conditions: ReadonlySet<string>;
  readonly steps: ReadonlySet<string>;
  readonly openingKinds: ReadonlySet<string>;
  readonly openingAudiences: ReadonlySet<string>;
  readonly roleTemplates: ReadonlySet<string>;
}

export const codesOf = (snapshot: CatalogueSnapshot): CatalogueCodes => {
  const codes = (list: string) => new Set(snapshot.entries(list).map(({ code }) => code));
  return {
    abilities: codes('abilities'),
    environmentFactors: codes('environment-factors'),
    accessNeeds: codes('access-needs'),
    interestAreas: codes('interest-areas'),
    conditions: codes('practical-conditions'),
    steps: codes('steps'),
    openingKinds: codes('opening-kinds'),
    openingAudiences: codes('opening-audiences'),
    roleTemplates: new Set(snapshot.content.roleTemplates.map(({ code }) => code)),
  };
};
