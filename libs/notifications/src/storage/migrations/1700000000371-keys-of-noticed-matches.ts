import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The key of a pair that was told of carries the person's domain (security D5). */
export class KeysOfNoticedMatches1700000000371 implements MigrationInterface {
  name = 'KeysOfNoticedMatches1700000000371';

  async up(runner: QueryRunner): Promise<void> {
    await this.rekey(runner, 'opening_id, domain_id, participant_id');
  }

  async down(runner: QueryRunner): Promise<void> {
    await this.rekey(runner, 'opening_id, participant_id');
  }

  private async rekey(runner: QueryRunner, columns: string): Promise<void> {
    await runner.query(`alter table noticed_matches drop constraint noticed_matches_pk`);
    await runner.query(
      `alter table noticed_matches add constraint noticed_matches_pk primary key (${columns})`,
    );
  }
}
