import type { Language, MemberActor } from '@stegvis/platform';
import { type LineAmounts, remainingOf, sumOf } from '../domain/amounts';
import type { CallOffFacts } from '../operations/list-call-offs';
import type { RoundFacts } from '../operations/list-rounds';
import { offeredActs } from '../operations/offered-acts';
import { roundAsCsv } from '../operations/round-csv';
import { CallOffEvent, FundingCallOff } from './call-off.types';
import { FundingLine, FundingRound } from './round.types';

const amountsOf = (of: LineAmounts) => ({
  appliedKr: of.appliedKr,
  grantedKr: of.grantedKr,
  committedKr: of.committedKr,
  calledOffKr: of.calledOffKr,
  remainingKr: remainingOf(of),
});

/** A round as the reader sees it. */
export const toRound = (row: RoundFacts, actor: MemberActor, language: Language): FundingRound =>
  Object.assign(new FundingRound(), {
    id: row.id,
    name: row.name,
    year: row.year,
    holder: row.holder,
    version: row.version,
    decides: row.decides,
    grants: row.decides && actor.role === 'coordinator',
    holds: row.decides,
    ...amountsOf(sumOf(row.lines)),
    lines: row.lines.map((line) =>
      Object.assign(new FundingLine(), {
        id: line.id,
        name: line.name,
        purpose: line.purpose,
        ...amountsOf(line),
      }),
    ),
    csv: roundAsCsv(row, language),
  });

/** A call-off as the reader sees it, with what she may do. */
export const toCallOff = (row: CallOffFacts, actor: MemberActor): FundingCallOff =>
  Object.assign(new FundingCallOff(), {
    id: row.id,
    roundId: row.roundId,
    roundName: row.roundName,
    lineName: row.lineName,
    department: row.department,
    openingTitle: row.openingTitle,
    amountKr: row.amountKr,
    paidBackKr: row.paidBackKr,
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    state: row.state,
    version: row.version,
    requestedByName: row.requestedByName,
    requestedAt: row.requestedAt,
    waitsForSecond: row.state === 'requested' && row.requestedAccount === actor.accountId,
    acts: offeredActs(row, actor),
    events: row.events.map(({ id, act, reasonCode, saidByName, saidAt }) =>
      Object.assign(new CallOffEvent(), { id, act, reasonCode, byName: saidByName, at: saidAt }),
    ),
  });
