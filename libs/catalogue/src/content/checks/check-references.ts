import type { CatalogueContent, RoleTemplateContent } from '../shape/catalogue-content';
import { CatalogueProblem } from './catalogue-problem';

type Unchecked = Omit<CatalogueContent, 'digest'>;

function codesOf(content: Unchecked, list: string): Set<string> {
  const found = content.lists.find((candidate) => candidate.list === list);
  if (!found) throw new CatalogueProblem('catalogue.json', null, 'lists', `the list "${list}" is missing`);
  return new Set(found.entries.map((entry) => entry.code));
}

function expectKnown(known: Set<string>, file: string, entry: string, field: string, code: string): void {
  if (!known.has(code)) throw new CatalogueProblem(file, entry, field, `unknown code "${code}"`);
}

/** Each of `known` exactly once: a template that is silent about an ability would be read as "not needed". */
function expectAll(known: Set<string>, entry: string, field: string, codes: string[]): void {
  for (const code of codes) expectKnown(known, 'role-templates.json', entry, field, code);
  const missing = [...known].find((code) => !codes.includes(code));
  if (missing) throw new CatalogueProblem('role-templates.json', entry, field, `"${missing}" is missing`);
  const twice = codes.find((code, index) => codes.indexOf(code) !== index);
  if (twice) throw new CatalogueProblem('role-templates.json', entry, field, `"${twice}" is there twice`);
}

function checkTemplates(content: Unchecked): void {
  const areas = codesOf(content, 'interest-areas');
  const occupations = codesOf(content, 'occupations');
  const abilities = codesOf(content, 'abilities');
  const factors = codesOf(content, 'environment-factors');
  const needs = codesOf(content, 'access-needs');
  const seen = new Set<string>();
  content.roleTemplates.forEach((template: RoleTemplateContent) => {
    const { code } = template;
    const file = 'role-templates.json';
    if (seen.has(code)) throw new CatalogueProblem(file, code, 'code', 'the code is there twice');
    seen.add(code);
    for (const area of [template.area, ...template.furtherAreas])
      expectKnown(areas, file, code, 'area', area);
    expectKnown(occupations, file, code, 'occupation', template.occupation.code);
    expectAll(
      abilities,
      code,
      'demands',
      template.demands.map((demand) => demand.ability),
    );
    expectAll(
      factors,
      code,
      'exposures',
      template.exposures.map((exposure) => exposure.factor),
    );
    for (const access of template.access) expectKnown(needs, file, code, 'access', access.need);
  });
}

function checkOccupations(content: Unchecked): void {
  const areas = codesOf(content, 'interest-areas');
  const occupations = codesOf(content, 'occupations');
  const groups = codesOf(content, 'ssyk-groups');
  const entries = (list: string) => content.lists.find((candidate) => candidate.list === list)!.entries;
  for (const entry of entries('interest-areas')) {
    const {
      ssyk,
      occupations: named,
      furtherOccupations = [],
    } = entry.attributes as {
      ssyk: { code: string }[];
      occupations: string[];
      furtherOccupations?: string[];
    };
    for (const group of ssyk) expectKnown(groups, 'interest-areas.json', entry.code, 'ssyk', group.code);
    for (const code of [...named, ...furtherOccupations]) {
      expectKnown(occupations, 'interest-areas.json', entry.code, 'occupations', code);
    }
  }
  for (const entry of entries('occupations')) {
    const { ssyk, areas: within } = entry.attributes as { ssyk: string | null; areas: string[] };
    if (ssyk !== null) expectKnown(groups, 'occupations.json', entry.code, 'ssyk', ssyk);
    for (const area of within) expectKnown(areas, 'occupations.json', entry.code, 'areas', area);
  }
  for (const row of content.synonyms) {
    if ('area' in row) expectKnown(areas, 'synonyms.json', row.synonym, 'area', row.area);
    else expectKnown(occupations, 'synonyms.json', row.synonym, 'occupation', row.occupation);
  }
}

/**
 * Checks that every code one file names exists in the file it belongs to.
 * @throws CatalogueProblem
 */
export function checkReferences(content: Unchecked): void {
  const groups = codesOf(content, 'ability-groups');
  const abilities = content.lists.find((candidate) => candidate.list === 'abilities')!;
  for (const ability of abilities.entries) {
    expectKnown(groups, 'abilities.json', ability.code, 'parent', ability.parent ?? '');
  }
  checkOccupations(content);
  checkTemplates(content);
}
