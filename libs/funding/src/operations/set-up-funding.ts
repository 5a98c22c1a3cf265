import { newId } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { type CallOffAct, edgeOf } from '../domain/life-cycle';
import type { LinePurpose } from '../domain/line-purpose';
import type { CallOffReason } from '../domain/reasons';
import { noteAct } from '../storage/note-act';

/** What happened to a call-off, oldest first; the first act is `request`. */
export interface SetUpAct {
  readonly act: CallOffAct;
  readonly at: Date;
  readonly membershipId: string;
  readonly name: string;
  readonly reasonCode?: CallOffReason;
  /** Whole kronor. */
  readonly paidBackKr?: number;
}

export interface SetUpCallOff {
  readonly id: string;
  readonly lineId: string;
  readonly organisationId: string;
  readonly opening: { readonly id: string; readonly title: string } | null;
  readonly amountKr: number;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly acts: readonly [SetUpAct, ...SetUpAct[]];
}

export interface SetUpRound {
  readonly id: string;
  readonly municipalityCode: string;
  readonly domainId: string;
  readonly holderId: string;
  readonly name: string;
  readonly year: number;
  readonly openedByName: string;
  readonly openedAt: Date;
  /** In their order; granted as applied for where nothing else is said, and not decided where it is null. Whole kronor. */
  readonly lines: readonly {
    readonly id: string;
    readonly name: string;
    readonly purpose: LinePurpose;
    readonly appliedKr: number;
    readonly grantedKr?: number | null;
  }[];
  readonly callOffs: readonly SetUpCallOff[];
}

/** Rounds with lines, grants and call-offs while Stegvis is set up (demo world). Run as `system('set-up')`; the database checks the same. */
export const setUpFunding = async (
  transaction: EntityManager,
  rounds: readonly SetUpRound[],
): Promise<void> => {
  for (const round of rounds) {
    await transaction.query(
      `insert into funding_rounds (id, municipality_code, domain_id, holder_id, name, year, applied_kr, opened_by_name, opened_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        round.id,
        round.municipalityCode,
        round.domainId,
        round.holderId,
        round.name,
        round.year,
        round.lines.reduce((sum, { appliedKr }) => sum + appliedKr, 0),
        round.openedByName,
        round.openedAt,
      ],
    );
    for (const [i, line] of round.lines.entries()) {
      await transaction.query(
        `insert into funding_lines (id, round_id, position, name, purpose, applied_kr) values ($1, $2, $3, $4, $5, $6)`,
        [line.id, round.id, i + 1, line.name, line.purpose, line.appliedKr],
      );
      const granted = line.grantedKr === undefined ? line.appliedKr : line.grantedKr;
      if (granted !== null)
        await transaction.query(
          `insert into funding_grants (id, round_id, line_id, version, granted_kr, granted_by_name, granted_at) values ($1, $2, $3, 1, $4, $5, $6)`,
          [newId(), round.id, line.id, granted, round.openedByName, round.openedAt],
        );
    }
    for (const callOff of round.callOffs) await setUpCallOff(transaction, round, callOff);
  }
};

const setUpCallOff = async (
  transaction: EntityManager,
  round: SetUpRound,
  callOff: SetUpCallOff,
): Promise<void> => {
  const [first] = callOff.acts;
  await transaction.query(
    `insert into funding_call_offs (id, municipality_code, round_id, line_id, organisation_id, opening_id, opening_title, amount_kr, starts_on, ends_on, requested_by, requested_by_name, requested_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      callOff.id,
      round.municipalityCode,
      round.id,
      callOff.lineId,
      callOff.organisationId,
      callOff.opening?.id ?? null,
      callOff.opening?.title ?? null,
      callOff.amountKr,
      callOff.startsOn,
      callOff.endsOn,
      first.membershipId,
      first.name,
      first.at,
    ],
  );
  let state: Parameters<typeof edgeOf>[1] = 'none';
  for (const [i, { act, at, membershipId, name, reasonCode, paidBackKr }] of callOff.acts.entries()) {
    const edge = edgeOf(act, state);
    if (!edge) throw new RangeError(`Call-off ${callOff.id}: ${act} does not follow ${state}`);
    await noteAct(transaction, {
      callOffId: callOff.id,
      act,
      from: state,
      to: edge.to,
      version: i + 1,
      reasonCode: reasonCode ?? null,
      paidBackKr: paidBackKr ?? 0,
      membershipId,
      name,
      at,
    });
    state = edge.to;
  }
};
