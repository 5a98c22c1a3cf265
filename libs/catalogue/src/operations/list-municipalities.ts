import { InputCheck } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { MunicipalityEntity } from '../storage/entities/municipality.entity';
import { foldSearchText, searchLetters } from '../storage/fold-search-text';

/**
 * Sweden's municipalities by name, those whose name begins with the search first; a code may be typed too.
 * @throws InputError naming `search` (100 characters at most).
 */
export const listMunicipalities = async (
  transaction: EntityManager,
  search: string | null = null,
): Promise<readonly MunicipalityEntity[]> => {
  const check = new InputCheck();
  const typed = check.optionalText('search', search, { max: 100 }) ?? '';
  check.done();
  const all = await transaction.find(MunicipalityEntity, { order: { label: 'asc', code: 'asc' } });
  const [letters, folded] = [searchLetters(typed), foldSearchText(typed)];
  // What is typed but holds no letter or digit matches nothing, not everything.
  if (typed === '') return all;
  const rankOf = ({ code, label }: MunicipalityEntity): number => {
    if (letters === '') return -1;
    if (searchLetters(label).startsWith(letters) || code === letters) return 0;
    if (foldSearchText(label).startsWith(folded)) return 1;
    return foldSearchText(label).includes(folded) ? 2 : -1;
  };
  return [0, 1, 2].flatMap((rank) => all.filter((row) => rankOf(row) === rank));
};
