import type { MigrationInterface, QueryRunner } from 'typeorm';
import { letRetentionRemovePersons } from '../let-retention';

const TABLES = ['one_time_codes', 'recovery_codes', 'one_time_code_resets'];

/** One-time codes go with the account. */
export class RetentionOfOneTimeCodes1700000000403 implements MigrationInterface {
  name = 'RetentionOfOneTimeCodes1700000000403';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES)
      await letRetentionRemovePersons(runner, 'account', table, 'account_id', ['account_id']);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) {
      for (const policy of ['seen_of_persons', 'removed_with_person'])
        await runner.query(`drop policy ${policy} on ${table}`);
      await runner.query(`revoke delete on ${table} from stegvis_worker`);
    }
  }
}
