import type { LookFragment } from '../../gql/graphql';
import type { useTranslation } from '../../i18n/use-translation';
import { roleWord } from '../../shell/role-word';

type Translate = ReturnType<typeof useTranslation>['t'];

/** What was looked at and why, said to the person herself. */
const hers = {
  what: {
    page: 'looks.page',
    number: 'looks.number',
    list: 'looks.list',
    presentation: 'looks.presentation',
    places: 'looks.places',
    wrote: 'looks.wrote',
    helpers: 'looks.helpers',
    signed_in: 'looks.signedIn',
    other: 'looks.other',
  },
  why: {
    assigned: 'looks.whyAssigned',
    consent: 'looks.whyConsent',
    'joint_case:joint_mapping': 'looks.whyJointMapping',
    'joint_case:labour_market_measure': 'looks.whyMeasure',
    break_glass: 'looks.whyEmergency',
    unit: 'looks.whyUnit',
    stated_reason: 'looks.whyReason',
  },
} as const;

/** The same, said to who represents her. */
const ofRepresented = {
  what: {
    page: 'represented.look.page',
    number: 'represented.look.number',
    list: 'represented.look.list',
    presentation: 'represented.look.presentation',
    places: 'represented.look.places',
    wrote: 'represented.look.wrote',
    helpers: 'represented.look.helpers',
    signed_in: 'represented.look.signedIn',
    other: 'represented.look.other',
  },
  why: {
    assigned: 'represented.look.whyAssigned',
    consent: 'represented.look.whyConsent',
    'joint_case:joint_mapping': 'represented.look.whyJointMapping',
    'joint_case:labour_market_measure': 'represented.look.whyMeasure',
    break_glass: 'represented.look.whyEmergency',
    unit: 'represented.look.whyUnit',
    stated_reason: 'represented.look.whyReason',
  },
} as const;

/** "Arbetskonsulent på Rosengård", or the role alone where no unit is known; a link of a mail has neither. */
export function whoWords({ role, unit }: LookFragment, t: Translate): string {
  if (!role) return t('looks.byLink');
  const word = t(roleWord[role]);
  return unit ? t('looks.atUnit', { role: word, unit }) : word;
}

/** What was looked at and why it was allowed, in short sentences to herself, or to who represents her. */
export function lookSentences(
  { kinds, relations, times }: LookFragment,
  t: Translate,
  represented = false,
): string[] {
  const { what, why: words } = represented ? ofRepresented : hers;
  const whys = [
    ...new Set(
      relations.map((relation) =>
        relation in words ? words[relation as keyof typeof words] : ('looks.whyOther' as const),
      ),
    ),
  ];
  return [
    ...kinds.map((kind) => t(what[kind])),
    ...whys.map((why) => t(why)),
    t('looks.times', { n: times }),
  ];
}
