import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROLES } from '@stegvis/platform';
import { directionOf, stepChoices } from './step-choices';
import { supportDocument } from './support-document';
import {
  SUPPORT_ACTS,
  SUPPORT_GUARDS,
  SUPPORT_LIFE_CYCLE,
  SUPPORT_STATES,
  supportActsOf,
  supportEdgeOf,
} from './support-life-cycle';

const DOCUMENT = join(__dirname, '../../../../docs/support-life-cycle.md');

describe('the life cycle of continued support', () => {
  it('R-017: ends in one state, by one act, which asks for a review', () => {
    const ends = SUPPORT_LIFE_CYCLE.filter(({ to }) => to === 'closed');
    expect(ends.map(({ act, guards }) => [act, guards])).toEqual([['close', ['review-noted']]]);
    expect(SUPPORT_ACTS.filter((act) => supportEdgeOf(act, 'closed'))).toEqual([]);
  });

  it('has one line for an act in a state and guards that are told of, and no act for another role than staff', () => {
    for (const act of SUPPORT_ACTS)
      for (const state of ['none', ...SUPPORT_STATES] as const)
        expect(
          SUPPORT_LIFE_CYCLE.filter((edge) => edge.act === act && edge.from.includes(state)).length,
        ).toBeLessThanOrEqual(1);
    for (const { guards } of SUPPORT_LIFE_CYCLE)
      for (const guard of guards) expect(SUPPORT_GUARDS).toHaveProperty([guard]);
    const able = ROLES.filter((role) =>
      SUPPORT_STATES.some((state) => supportActsOf(role, state).length > 0),
    );
    expect(able.sort()).toEqual(['job_consultant', 'supervisor']);
  });

  it('is documented as it stands', () => {
    if (process.env['UPDATE_DOCUMENTS']) writeFileSync(DOCUMENT, supportDocument());
    expect(readFileSync(DOCUMENT, 'utf8')).toBe(supportDocument());
  });
});

describe('the steps that somebody could go to', () => {
  const vocabulary = {
    abilities: [],
    environmentFactors: [],
    accessNeeds: [],
    interestAreas: [],
    licences: [],
    steps: new Map([
      ['group_activity', 1],
      ['work_directed_group', 2],
      ['individual_placement', 4],
      ['reinforced_cooperation', 5],
      ['labour_market_measure', 5],
      ['regular_employment', 7],
    ]),
  };

  it('R-010: go forward, back and sideways, and a reason is asked for to go back or to skip', () => {
    expect(
      stepChoices(vocabulary, 'individual_placement').map((one) => [
        one.step,
        one.direction,
        one.needsReason,
      ]),
    ).toEqual([
      ['group_activity', 'back', true],
      ['work_directed_group', 'back', true],
      ['reinforced_cooperation', 'forward', false],
      ['labour_market_measure', 'forward', false],
      ['regular_employment', 'forward', true],
    ]);
    expect(stepChoices(vocabulary, null).every((one) => one.direction === 'first' && !one.needsReason)).toBe(
      true,
    );
    expect(directionOf(5, 5)).toBe('level');
  });

  it('R-015: open continued support where they are a measure or an employment, and nowhere else', () => {
    expect(stepChoices(vocabulary, null).flatMap((one) => (one.opensSupport ? [one.step] : []))).toEqual([
      'labour_market_measure',
      'regular_employment',
    ]);
  });
});
