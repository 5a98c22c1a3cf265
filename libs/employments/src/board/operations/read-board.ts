import { InputCheck } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { shownCount, shownSum } from '../domain/shown-count';

/** A department and a year as the board shows them; a count of persons is null where it is too small to be shown. */
export interface BoardRow {
  readonly organisationId: string;
  readonly name: string;
  /** The goal that holds; null while none is set. */
  readonly goal: number | null;
  /** 0 while none is set. */
  readonly goalVersion: number;
  readonly goalSetByName: string | null;
  readonly goalSetAt: Date | null;
  /** The actor sets it. */
  readonly setsGoal: boolean;
  /** Seats of municipal employments that were announced first in the year. */
  readonly posted: number;
  /** Persons who were presented to them in the year. */
  readonly proposed: number | null;
  /** Whole kronor of the rounds of the year. */
  readonly calledOffKr: number;
}

export interface Board {
  readonly year: number;
  readonly rows: readonly BoardRow[];
  readonly total: Pick<BoardRow, 'posted' | 'proposed' | 'calledOffKr'>;
}

type Counted = BoardRow & { readonly proposed: number };

/**
 * Förvaltningstavla: every municipal department with its goal and what came of it in a calendar year, counted from rows
 * . Counts of persons under the threshold are left out, and sums that would tell them.
 * @throws InputError naming `year`.
 */
export const readBoard = async (transaction: EntityManager, year: number): Promise<Board> => {
  const check = new InputCheck();
  check.wholeNumber('year', year, 2000, 2100);
  check.done();
  const rows = await transaction.query<Counted[]>(
    `select o.id as "organisationId", o.name, g.goal, coalesce(g.version, 0) as "goalVersion", g.set_by_name as "goalSetByName", g.set_at as "goalSetAt",
       (select stegvis.actor_role()) = 'coordinator' or o.id in (select stegvis.actor_organisations()) as "setsGoal",
       coalesce(c.posted, 0) as posted, coalesce(c.proposed, 0) as proposed, coalesce(c.called_off_kr, 0) as "calledOffKr"
     from organisations o
       left join lateral (select goal, version, set_by_name, set_at from department_goals where organisation_id = o.id and year = $1 order by version desc limit 1) g on true
       left join stegvis.department_counts($1) c on c.organisation_id = o.id
     where o.type = 'municipal_department' and o.municipality_code = (select stegvis.actor_municipality())
     order by o.name, o.id limit 200`,
    [year],
  );
  const sum = (of: (row: Counted) => number): number => rows.reduce((all, row) => all + of(row), 0);
  return {
    year,
    rows: rows.map((row) => ({ ...row, proposed: shownCount(row.proposed) })),
    total: {
      posted: sum(({ posted }) => posted),
      proposed: shownSum(rows.map(({ proposed }) => proposed)),
      calledOffKr: sum(({ calledOffKr }) => calledOffKr),
    },
  };
};
