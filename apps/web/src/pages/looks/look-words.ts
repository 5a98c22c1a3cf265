import type { LookFragment } from '../../gql/graphql';
import type { useTranslation } from '../../i18n/use-translation';
import { roleWord } from '../../shell/role-word';

type Translate = ReturnType<typeof useTranslation>['t'];

const whatWord = {
  page: 'looks.page',
  number: 'looks.number',
  list: 'looks.list',
  places: 'looks.places',
  wrote: 'looks.wrote',
  helpers: 'looks.helpers',
  signed_in: 'looks.signedIn',
  other: 'looks.other',
} as const;

const whyWord = {
  assigned: 'looks.whyAssigned',
  consent: 'looks.whyConsent',
  'joint_case:joint_mapping': 'looks.whyJointMapping',
  'joint_case:labour_market_measure': 'looks.whyMeasure',
  break_glass: 'looks.whyEmergency',
  unit: 'looks.whyUnit',
  stated_reason: 'looks.whyReason',
} as const;

/** "Arbetskonsulent på Rosengård", or the role alone where no unit is known. */
export function whoWords({ role, unit }: LookFragment, t: Translate): string {
  const word = t(roleWord[role]);
  return unit ? t('looks.atUnit', { role: word, unit }) : word;
}

/** What was looked at and why it was allowed, in short sentences. */
export function lookSentences({ kinds, relations, times }: LookFragment, t: Translate): string[] {
  const whys = [
    ...new Set(
      relations.map((relation) =>
        relation in whyWord ? whyWord[relation as keyof typeof whyWord] : 'looks.whyOther',
      ),
    ),
  ];
  return [
    ...kinds.map((kind) => t(whatWord[kind])),
    ...whys.map((why) => t(why)),
    t('looks.times', { n: times }),
  ];
}
