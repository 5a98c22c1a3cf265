import { PLACEMENT_GUARDS, type PlacementSubject } from '../../placements/domain/placement-guards';
import { type AgreementContent, missingParts } from './agreement-content';

/** What the rules of an agreement are held against. */
export interface AgreementFacts {
  readonly content: AgreementContent;
  /** As the guards of a placement look at it: contact, introduction, extract. */
  readonly placement: PlacementSubject;
  /** Days and week of the content are those of the placement now. */
  readonly asPlanned: boolean;
  /** She is due somewhere else at one of the hours. */
  readonly dueElsewhere: boolean;
  /** With what she holds at other places it is more than full time. */
  readonly overFullTime: boolean;
  /** Somebody represents her in `rights` today. */
  readonly represented: boolean;
}

/** Who can mend what a rule says is missing. */
export type Mender = 'you' | 'workplace' | 'participant';

export interface AgreementRule {
  readonly code: string;
  /** An id of the rules, or the name of the rule where it follows from none. */
  readonly rule: string;
  readonly source: string;
  /** When it holds, half-open. */
  readonly from: string;
  readonly to: string | null;
  /** Stops sending and approving; else it is a message, and what must be there before she starts. */
  readonly stops: boolean;
  readonly mender: Mender;
  readonly kept: (facts: AgreementFacts) => boolean;
}

/** Days of 3 and of 10 months, by which a length is a signal and no more. */
const [SHORT, LONG] = [90, 306];
const daysOf = ({ fromDay, lastDay }: AgreementContent): number | null =>
  lastDay === null ? null : (Date.parse(lastDay) - Date.parse(fromDay)) / 86_400_000 + 1;

const LOCAL = 'Riktlinjer för arbetsnära daglig verksamhet';

/** Every rule that holds or has held of the text of an agreement; a change ends a line and adds one. */
export const AGREEMENT_RULES: readonly AgreementRule[] = [
  {
    code: 'parts',
    rule: 'R-008',
    source: LOCAL,
    from: '2024-01-01',
    to: null,
    stops: true,
    mender: 'you',
    kept: ({ content }) => missingParts(content).length === 0,
  },
  {
    code: 'plan',
    rule: 'plan',
    source: LOCAL,
    from: '2024-01-01',
    to: null,
    stops: true,
    mender: 'you',
    kept: ({ asPlanned }) => asPlanned,
  },
  {
    code: 'contact',
    rule: 'R-023',
    source: LOCAL,
    from: '2024-01-01',
    to: null,
    stops: true,
    mender: 'workplace',
    kept: ({ placement }) => PLACEMENT_GUARDS['contact-named'].lets(placement),
  },
  {
    code: 'hours',
    rule: 'hours',
    source: 'Arbetstidslagen (1982:673) 5 §',
    from: '1983-01-01',
    to: null,
    stops: true,
    mender: 'you',
    kept: ({ overFullTime }) => !overFullTime,
  },
  {
    code: 'overlap',
    rule: 'overlap',
    source: LOCAL,
    from: '2024-01-01',
    to: null,
    stops: true,
    mender: 'you',
    kept: ({ dueElsewhere }) => !dueElsewhere,
  },
  {
    code: 'age',
    rule: 'age',
    source: 'Föräldrabalken 6 kap. 12 §',
    from: '1950-01-01',
    to: null,
    stops: true,
    mender: 'you',
    kept: ({ content, represented }) => !content.minor || represented,
  },
  {
    code: 'length',
    rule: 'R-027',
    source: LOCAL,
    from: '2024-01-01',
    to: null,
    stops: false,
    mender: 'you',
    kept: ({ content }) => {
      const days = daysOf(content);
      return days !== null && days >= SHORT && days <= LONG;
    },
  },
  {
    code: 'introduced',
    rule: 'R-098',
    source: 'Arbetsmiljölagen (1977:1160) 3 kap. 2–3 §§',
    from: '1978-07-01',
    to: null,
    stops: false,
    mender: 'workplace',
    kept: ({ placement }) => PLACEMENT_GUARDS.introduced.lets(placement),
  },
  {
    code: 'extract',
    rule: 'R-096',
    source: 'Skollagen (2010:800) 2 kap. 31 §',
    from: '2011-07-01',
    to: null,
    stops: false,
    mender: 'participant',
    kept: ({ placement }) => PLACEMENT_GUARDS['extract-shown'].lets(placement),
  },
];

/** The rules that the text breaks on a day, in their order. */
export const brokenRules = (
  facts: AgreementFacts,
  day: string,
  rules: readonly AgreementRule[] = AGREEMENT_RULES,
): readonly AgreementRule[] =>
  rules.filter((one) => one.from <= day && (one.to === null || day < one.to) && !one.kept(facts));
