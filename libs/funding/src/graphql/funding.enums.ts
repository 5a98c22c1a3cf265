import { registerEnumType } from '@nestjs/graphql';
import { CALL_OFF_ACTS, CALL_OFF_STATES } from '../domain/life-cycle';
import { LINE_PURPOSES } from '../domain/line-purpose';
import { PAY_BACK_REASONS, REFUSE_REASONS, WITHDRAW_REASONS } from '../domain/reasons';

const enumOf = <T extends string>(
  name: string,
  description: string,
  codes: readonly T[],
  values: Readonly<Record<T, string>>,
): Readonly<Record<T, T>> => {
  const made = Object.fromEntries(codes.map((code) => [code, code])) as Record<T, T>;
  registerEnumType(made, {
    name,
    description,
    valuesMap: Object.fromEntries(codes.map((code) => [code, { description: values[code] }])) as Record<
      T,
      { description: string }
    >,
  });
  return made;
};

export const CallOffStateEnum = enumOf(
  'CallOffState',
  'How a call-off stands (docs/call-off-life-cycle.md).',
  CALL_OFF_STATES,
  {
    requested: 'It waits for a second person.',
    approved: 'The money is called off.',
    refused: 'A second person said no.',
    withdrawn: 'Those who asked took it back.',
    paid_back: 'All or a part of the money came back.',
  },
);
export const CallOffActEnum = enumOf('CallOffAct', 'What moves a call-off.', CALL_OFF_ACTS, {
  request: 'It is asked for.',
  approve: 'A second person says yes.',
  refuse: 'A second person says no.',
  withdraw: 'Those who asked take it back.',
  pay_back: 'Money comes back.',
});
export const LinePurposeEnum = enumOf('FundingLinePurpose', 'What a budget line pays for.', LINE_PURPOSES, {
  activity: 'Work that the holder of the round does itself.',
  employment: 'Targeted municipal employments, for which departments call money off (R-022).',
});
export const RefuseReasonEnum = enumOf('CallOffRefusalReason', 'Why a call-off is refused.', REFUSE_REASONS, {
  wrong_line: 'Another budget line should pay.',
  amount_unclear: 'The amount is not clear.',
  opening_not_ready: 'The opening is not ready.',
  other_first: 'Others come first.',
  other: 'Something else.',
});
export const WithdrawReasonEnum = enumOf(
  'CallOffWithdrawalReason',
  'Why a call-off is taken back.',
  WITHDRAW_REASONS,
  {
    mistake: 'It was a mistake.',
    opening_changed: 'The opening has changed.',
    not_needed: 'The money is not needed.',
    other: 'Something else.',
  },
);
export const PayBackReasonEnum = enumOf('CallOffPayBackReason', 'Why money comes back.', PAY_BACK_REASONS, {
  not_started: 'Nothing was begun.',
  ended_early: 'It ended earlier.',
  cost_less: 'It cost less.',
  mistake: 'It was a mistake.',
  other: 'Something else.',
});
