import { newId } from '@stegvis/platform';
import { Client } from 'pg';
import type { TestDatabase } from '../../database';
import type { ProofWorld } from './proof-world';

/** Past row-level security, for arranging alone. */
export const addEmergencies = async (
  test: TestDatabase,
  { places, people }: ProofWorld['small'],
  subjects: ProofWorld['subjects'],
): Promise<void> => {
  const client = new Client({
    connectionString: test.superuserUrl,
    options: '-c search_path=stegvis,public',
  });
  await client.connect();
  for (const { membershipId } of [people.consultant, people.manager])
    await client.query(
      `insert into emergency_accesses (id, domain_id, participant_id, membership_id, category, reason, valid_from, valid_to)
       values ($1, $2, $3, $4, 'life_or_health', 'En prövning av nödåtkomst.', now(), now() + interval '60 minutes')`,
      [newId(), places.committee, subjects.emergency, membershipId],
    );
  await client.end();
};
