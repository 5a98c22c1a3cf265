import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The edges of the life cycle as the history took them before: act, from, to. */
const BEFORE = [
  ['plan', 'none', 'planned'],
  ['start', 'planned', 'active'],
  ['end', 'active', 'ended'],
  ['cancel', 'planned', 'cancelled'],
];
const ENDS = ['extend', 'shorten'].flatMap((act) => [
  [act, 'planned', 'planned'],
  [act, 'active', 'active'],
]);

/** The last day of a placement moves, by an act with its reason. A test compares the edges with the table of the domain. */
export class PlacementEnds1700000000557 implements MigrationInterface {
  name = 'PlacementEnds1700000000557';

  async up(runner: QueryRunner): Promise<void> {
    await this.take(runner, [...BEFORE, ...ENDS], ['end', 'cancel', 'extend', 'shorten']);
  }

  private async take(
    runner: QueryRunner,
    edges: readonly (readonly string[])[],
    reasoned: readonly string[],
  ): Promise<void> {
    const taken = edges.map((edge) => `('${edge.join(`', '`)}')`).join(', ');
    const acts = reasoned.map((act) => `'${act}'`).join(', ');
    await runner.query(`
      alter table placement_events drop constraint placement_events_edge_ck, drop constraint placement_events_reason_ck,
        add constraint placement_events_edge_ck check ((act, from_state, to_state) in (${taken})),
        add constraint placement_events_reason_ck check ((act in (${acts})) = (reason_code is not null))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from placement_events where act in ('extend', 'shorten')`);
    await this.take(runner, BEFORE, ['end', 'cancel']);
  }
}
