import { registerEnumType } from '@nestjs/graphql';
import { PROPOSAL_ACTS, PROPOSAL_STATES } from '../domain/life-cycle';
import { EMPLOYER_REASONS, HER_REASONS, STAFF_REASONS } from '../domain/reasons';
import { EMPLOYER_ANSWERS } from '../employer/employer-answers';
import { HER_ANSWERS } from '../operations/answer-proposal';

/** A GraphQL enum of codes of the domain, each with what it means. */
export const enumOf = <T extends string>(
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

export const ProposalStateEnum = enumOf(
  'ProposalState',
  'How a proposal stands (docs/proposal-life-cycle.md).',
  PROPOSAL_STATES,
  {
    asked: 'The participant is asked.',
    considering: 'She thinks, or wants to talk to somebody.',
    presented: 'She said yes, and the employer is asked.',
    accepted: 'The employer wants to meet.',
    declined: 'She said no.',
    not_now: 'The employer said not now.',
    withdrawn: 'Staff took it back.',
    expired: 'Nobody answered in time.',
    closed: 'What it rested on no longer holds.',
  },
);
export const ProposalActEnum = enumOf('ProposalAct', 'What moved a proposal.', PROPOSAL_ACTS, {
  propose: 'It was made.',
  yes: 'She said yes.',
  maybe: 'She said maybe.',
  ask_someone: 'She wants to talk to somebody.',
  no: 'She said no.',
  welcome: 'The employer wants to meet.',
  turn_down: 'The employer said not now.',
  withdraw: 'Staff took it back.',
  expire: 'The time was over.',
  close: 'What it rested on no longer holds.',
});
export const ProposalAnswerEnum = enumOf(
  'ProposalAnswer',
  'What the participant answers a proposal.',
  HER_ANSWERS,
  { yes: 'Ja.', maybe: 'Kanske.', no: 'Nej; it never counts against her.', ask_someone: 'Fråga någon.' },
);
export const ProposalNoReasonEnum = enumOf(
  'ProposalNoReason',
  'Why the participant says no; the employer never sees it.',
  HER_REASONS,
  {
    too_far: 'It is too far away.',
    wrong_times: 'The times do not suit.',
    not_my_interest: 'It is nothing that she wants to do.',
    not_now: 'Not just now.',
    other: 'Something else.',
  },
);
export const EmployerAnswerEnum = enumOf('EmployerAnswer', 'What an employer answers.', EMPLOYER_ANSWERS, {
  welcome: 'Ja, vi vill träffas.',
  turn_down: 'Inte nu.',
});
export const EmployerReasonEnum = enumOf(
  'EmployerReason',
  'Why an employer says not now; the participant never sees it.',
  EMPLOYER_REASONS,
  {
    seat_taken: 'The seat is taken.',
    no_time_now: 'There is no time to guide anybody just now.',
    tasks_do_not_fit: 'The tasks do not fit.',
    other: 'Something else.',
  },
);
export const WithdrawalReasonEnum = enumOf(
  'ProposalWithdrawalReason',
  'Why staff take a proposal back.',
  STAFF_REASONS,
  {
    mistake: 'It was a mistake.',
    changed_circumstances: 'Circumstances have changed.',
    her_wish: 'She wishes it.',
    other: 'Something else.',
  },
);
