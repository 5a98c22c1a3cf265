import type { FieldError, Role } from '@stegvis/platform';
import { missingContent } from './missing-content';
import type { OpeningContent } from './opening-content';

/** What decides whether an act is offered at all: known for every row of a list without reading more. */
export interface OfferSubject {
  readonly role: Role;
  readonly easyText: string;
  readonly easyTextApproved: boolean;
}

/** What a guard may look at when the act is taken. */
export interface ActSubject {
  readonly content: OpeningContent;
  readonly easyTextApproved: boolean;
  readonly role: Role;
  /** Calendar day in Sweden. */
  readonly today: string;
  /** What the actor wrote as her reason; null when she has not been asked yet. */
  readonly reason: string | null;
}

/** Why an act is refused; `rule` is an id of the rules or the name of the guard. */
export interface Refusal {
  readonly rule: string;
  readonly code: string;
  readonly fields: readonly FieldError[];
}

interface Guard {
  /** The rule as a sentence, for the documentation. */
  readonly sentence: string;
  /** False when the act would lead nowhere; what the reader can mend on the spot is offered, and the refusal says what to mend. */
  readonly offered: (subject: OfferSubject) => boolean;
  readonly refusal: (subject: ActSubject) => Refusal | null;
}

/** kinds that the municipality alone offers, and hence no contact at a workplace may announce. */
const KINDS_OF_MUNICIPALITY: ReadonlySet<string> = new Set(['municipal_labour_market_employment']);

const always = (): boolean => true;

const GUARDS = {
  complete: {
    sentence: 'Nothing that readers need is missing, the easy-to-read text included (R-008).',
    offered: always,
    refusal: ({ content }) => {
      const fields = missingContent(content);
      if (fields.length === 0) return null;
      const lacksEasyText = fields.some((field) => field.code === 'missing-easy-text');
      return { rule: lacksEasyText ? 'R-008' : 'complete', code: 'opening-incomplete', fields };
    },
  },
  'kind-fits-role': {
    sentence:
      'A time-limited municipal labour-market employment is announced by HR, a consultant or a coordinator (R-020).',
    offered: always,
    refusal: ({ content, role }) =>
      role === 'employer_contact' && KINDS_OF_MUNICIPALITY.has(content.kind)
        ? {
            rule: 'R-020',
            code: 'kind-not-for-role',
            fields: [{ path: 'content.kind', code: 'kind-not-for-role' }],
          }
        : null,
  },
  'period-not-over': {
    sentence: 'The day on which it closes is still to come.',
    offered: always,
    refusal: ({ content, today }) =>
      content.closesOn !== null && content.closesOn <= today
        ? {
            rule: 'period-not-over',
            code: 'period-over',
            fields: [{ path: 'content.closesOn', code: 'period-over' }],
          }
        : null,
  },
  'reason-given': {
    sentence: 'A reason is written; those who follow the opening read it.',
    offered: always,
    refusal: ({ reason }) =>
      reason
        ? null
        : { rule: 'reason-given', code: 'required', fields: [{ path: 'reason', code: 'required' }] },
  },
  'easy-text-waits': {
    sentence: 'There is an easy-to-read text, and it is not approved yet (R-008).',
    offered: ({ easyText, easyTextApproved }) => easyText !== '' && !easyTextApproved,
    refusal: ({ content, easyTextApproved }) => {
      if (content.easyText === '')
        return {
          rule: 'R-008',
          code: 'missing-easy-text',
          fields: [{ path: 'content.easyText', code: 'missing-easy-text' }],
        };
      return easyTextApproved ? { rule: 'R-008', code: 'easy-text-approved-already', fields: [] } : null;
    },
  },
} satisfies Record<string, Guard>;

export type GuardName = keyof typeof GUARDS;

export const LIFE_CYCLE_GUARDS: Readonly<Record<GuardName, Guard>> = GUARDS;

/** The first refusal among the guards, in their order; null when all let it through. */
export const firstRefusal = (guards: readonly GuardName[], subject: ActSubject): Refusal | null => {
  for (const name of guards) {
    const refusal = LIFE_CYCLE_GUARDS[name].refusal(subject);
    if (refusal) return refusal;
  }
  return null;
};
