import { foldSearchText } from '@stegvis/catalogue';
import { decodeCursor, InputCheck, InputError, type Page, pageSize, toPage } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { OrganisationFacts } from '../domain/organisation-facts';
import type { OrganisationType } from '../domain/organisation-types';
import { OrganisationEntity } from '../storage/organisation.entity';
import { organisationFacts } from '../storage/to-facts';

export interface OrganisationListArguments {
  readonly search?: string | null;
  readonly types?: readonly OrganisationType[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** By part of a name (its own or a workplace's), without marks over letters, or by likeness from four letters on. */
const NAMED = `(
  lower(o.name) like :like or unaccent(lower(o.name)) like :folded
  or (length(:letters) >= 4 and word_similarity(:letters, unaccent(lower(o.name))) >= 0.5)
  or exists (select 1 from workplaces w where w.organisation_id = o.id and (lower(w.name) like :like or unaccent(lower(w.name)) like :folded)))`;

/**
 * Organisations that the actor may read, by name then id: two statements.
 * @throws InputError naming `search`, `first` or `after`.
 */
export const listOrganisations = async (
  transaction: EntityManager,
  args: OrganisationListArguments,
): Promise<Page<OrganisationFacts>> => {
  const size = pageSize(args.first);
  const after = readCursor(args.after);
  const check = new InputCheck();
  const search = check.optionalText('search', args.search, { max: 100 });
  check.done();
  const all = transaction.createQueryBuilder(OrganisationEntity, 'o').where('true');
  if (args.types && args.types.length > 0) all.andWhere('o.type in (:...types)', { types: args.types });
  if (search !== null)
    all.andWhere(NAMED, {
      like: `%${escapeLike(search.toLocaleLowerCase('sv'))}%`,
      // What holds no letter at all must not become an empty pattern, which everything matches.
      folded: `%${escapeLike(foldSearchText(search) || search)}%`,
      letters: foldSearchText(search),
    });
  const total = await all.getCount();
  if (after) all.andWhere('(o.name, o.id) > (:name, :id::uuid)', after);
  const rows = await all
    .orderBy('o.name')
    .addOrderBy('o.id')
    .limit(size + 1)
    .getMany();
  return toPage(rows.map(organisationFacts), size, total, (row) => [row.name, row.id]);
};

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

const readCursor = (cursor: string | null | undefined): { name: string; id: string } | null => {
  const values = decodeCursor(cursor, 2);
  if (values === null) return null;
  const [name, id] = values;
  const isOurs =
    typeof name === 'string' &&
    !name.includes('\u0000') &&
    typeof id === 'string' &&
    /^[0-9a-f-]{36}$/.test(id);
  if (!isOurs) throw new InputError([{ path: 'after', code: 'cursor-unknown' }]);
  return { name, id };
};
