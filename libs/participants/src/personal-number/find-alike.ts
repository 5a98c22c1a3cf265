import { InputCheck, type KeyRing, newId, SealError } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { checkPersonalNumber, PERSONAL_NUMBER } from './personal-number';

/** Whether a number is somebody's in the actor's secrecy domain, under whichever key; other domains are not looked at (D5). */
export const isNumberHere = async (
  transaction: EntityManager,
  keys: KeyRing,
  digits: string,
): Promise<boolean> => {
  const [row] = await transaction.query<{ taken: boolean }[]>(
    `select stegvis.personal_number_taken($1, $2) as taken`,
    // Nobody is left out: the id is nobody's.
    [keys.lookupHashes(PERSONAL_NUMBER, digits), newId()],
  );
  return row?.taken ?? false;
};

/**
 * Participants of the actor's own with the same name who may be the same person: born on the same day, or on a day that is not
 * known of one of the two. Nobody out of her reach is among them, and no protected person, whose name is in no row.
 * @param bornOn yyyy-mm-dd; null when it is not known.
 */
export const findAlike = async (
  transaction: EntityManager,
  keys: KeyRing,
  person: { readonly givenName: string; readonly familyName: string; readonly bornOn: string | null },
): Promise<readonly string[]> => {
  const rows = await transaction.query<{ id: string; sealed: string | null }[]>(
    `select p.id, n.sealed from participants p left join personal_numbers n on n.domain_id = p.domain_id and n.participant_id = p.id
     where not p.protected and lower(p.given_name) = lower($1) and lower(p.family_name) = lower($2) order by p.id`,
    [person.givenName, person.familyName],
  );
  return rows
    .filter(({ id, sealed }) => {
      const bornOn = sealed === null ? null : birthDay(keys, sealed, id);
      return bornOn === null || person.bornOn === null || bornOn === person.bornOn;
    })
    .map(({ id }) => id);
};

const birthDay = (keys: KeyRing, sealed: string, id: string): string | null => {
  try {
    return (
      checkPersonalNumber(new InputCheck(), 'number', keys.open(PERSONAL_NUMBER, sealed, id))?.bornOn ?? null
    );
  } catch (error) {
    // A number whose key is gone tells no day.
    if (error instanceof SealError) return null;
    throw error;
  }
};
