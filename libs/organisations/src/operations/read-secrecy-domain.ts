import type { EntityManager } from 'typeorm';

/** A committee or a private provider: the border that secrecy does not cross without a yes (glossary 95). */
export interface SecrecyDomain {
  readonly id: string;
  readonly municipalityCode: string;
  readonly name: string;
  readonly kind: 'committee' | 'private_provider';
}

/** The secrecy domains of the actor's municipality, by name; for an administrator all of them. */
export const readSecrecyDomains = (transaction: EntityManager): Promise<readonly SecrecyDomain[]> =>
  transaction.query<SecrecyDomain[]>(
    `select id, municipality_code as "municipalityCode", name, kind from secrecy_domains order by name, id`,
  );

/** One secrecy domain; null when it is absent or of another municipality. */
export const readSecrecyDomain = async (
  transaction: EntityManager,
  id: string | null,
): Promise<SecrecyDomain | null> =>
  (await readSecrecyDomains(transaction)).find((domain) => domain.id === id) ?? null;
