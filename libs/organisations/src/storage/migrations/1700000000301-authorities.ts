import type { MigrationInterface, QueryRunner } from 'typeorm';

const types = (list: string): string => `
  alter table organisations drop constraint organisations_type_ck,
    add constraint organisations_type_ck check (type in (${list}))`;

/** Försäkringskassan and Arbetsförmedlingen, with an office in the municipality: they receive, and offer no places. */
export class Authorities1700000000301 implements MigrationInterface {
  name = 'Authorities1700000000301';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      types(`'committee', 'municipal_department', 'partner_business', 'day_activity_unit', 'authority'`),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(types(`'committee', 'municipal_department', 'partner_business', 'day_activity_unit'`));
  }
}
