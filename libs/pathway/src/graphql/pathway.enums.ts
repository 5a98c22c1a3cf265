import { registerEnumType } from '@nestjs/graphql';
import { STEP_DIRECTIONS, type StepDirection } from '../domain/step-choices';
import {
  SUPPORT_ACTS,
  SUPPORT_STATES,
  type SupportAct,
  type SupportState,
} from '../domain/support-life-cycle';

const codesOf = <T extends string>(codes: readonly T[]): Readonly<Record<T, T>> =>
  Object.fromEntries(codes.map((code) => [code, code])) as Record<T, T>;

export const StepDirectionEnum: Readonly<Record<StepDirection, StepDirection>> = codesOf(STEP_DIRECTIONS);
registerEnumType(StepDirectionEnum, {
  name: 'StepDirection',
  description: 'Where a change of step leads on the ladder; none is above another.',
  valuesMap: {
    first: { description: 'The first that is known.' },
    forward: { description: 'Forward.' },
    back: { description: 'Back.' },
    level: { description: 'To another step of the same level.' },
  },
});
export const SupportStateEnum: Readonly<Record<SupportState, SupportState>> = codesOf(SUPPORT_STATES);
registerEnumType(SupportStateEnum, {
  name: 'SupportState',
  description: 'How continued support stands (docs/support-life-cycle.md).',
  valuesMap: {
    open: { description: 'It goes on, until a review closes it.' },
    closed: { description: 'A review has closed it.' },
  },
});
export const SupportActEnum: Readonly<Record<SupportAct, SupportAct>> = codesOf(SUPPORT_ACTS);
registerEnumType(SupportActEnum, {
  name: 'SupportAct',
  description: 'What happened in continued support.',
  valuesMap: {
    open: { description: 'It began.' },
    contact: { description: 'There was a contact.' },
    hand_over: { description: 'Another supporter took over.' },
    close: { description: 'A review closed it.' },
  },
});
