import { PLACEMENT_STEPS } from '../../placements/domain/placement-life-cycle';

/** Who a party is, in the order in which a template may name them. */
export const AGREEMENT_PARTIES = ['participant', 'representative', 'employer', 'municipality'] as const;
export type AgreementParty = (typeof AGREEMENT_PARTIES)[number];

/** Who is asked to approve an agreement of some steps, and when the template holds; days are `yyyy-mm-dd`, half-open. */
export interface AgreementTemplate {
  readonly code: string;
  readonly steps: readonly string[];
  readonly from: string;
  readonly to: string | null;
  /** In the order of their approval. She comes first: nothing is put to an employer before her yes; the municipality, which answers for the rules, comes last. */
  readonly parties: readonly AgreementParty[];
}

/**
 * Every template that holds or has held. A change ends a line and adds one: an agreement keeps the code of the template that
 * it was sent by, and its parties.
 */
export const AGREEMENT_TEMPLATES: readonly AgreementTemplate[] = [
  {
    code: 'placement-1',
    steps: PLACEMENT_STEPS,
    from: '2024-01-01',
    to: null,
    parties: ['participant', 'representative', 'employer', 'municipality'],
  },
];

/** The template of a step on a day; null when none holds. */
export const templateOf = (
  step: string,
  day: string,
  templates: readonly AgreementTemplate[] = AGREEMENT_TEMPLATES,
): AgreementTemplate | null =>
  templates.find((one) => one.steps.includes(step) && one.from <= day && (one.to === null || day < one.to)) ??
  null;

/** Its parties for somebody: the representative only where there is one. */
export const partiesOf = (template: AgreementTemplate, represented: boolean): readonly AgreementParty[] =>
  template.parties.filter((party) => party !== 'representative' || represented);

/** Whose turn comes after a party's; null after the last. */
export const nextParty = (parties: readonly AgreementParty[], party: AgreementParty): AgreementParty | null =>
  parties[parties.indexOf(party) + 1] ?? null;

/** Whether a party has approved what is put to them all now: those before whose turn it is. */
export const hasApproved = (
  parties: readonly AgreementParty[],
  waitsFor: AgreementParty | null,
  party: AgreementParty,
): boolean => parties.indexOf(party) < (waitsFor === null ? parties.length : parties.indexOf(waitsFor));
