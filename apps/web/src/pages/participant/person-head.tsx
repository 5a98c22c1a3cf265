import './person-head.css';
import type { ReactNode } from 'react';
import { Icon, PersonHeader } from '../../design';
import type { CatalogueWords } from '../../data/use-catalogue';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { useTranslation } from '../../i18n/use-translation';
import { StepOf } from '../participants/step-of';
import { isDue, standingLine } from '../participation/participation-words';

export const PersonHeadFacts = graphql(`
  fragment PersonHeadFacts on Participant {
    id
    givenName
    familyName
    step
    wantsSuggestions
    consents {
      id
      state
    }
    protection {
      state
    }
    participation {
      state
      beginsOn
      endsOn
      stepConflict
    }
    unit {
      id
      name
    }
    assignments {
      id
      staffName
      validTo
    }
  }
`);

/** Tells two protected persons of one caseload apart, and says nothing of either. */
export const shortMark = (id: string): string => id.slice(-4).toUpperCase();

const wantsWord = {
  yes: 'profile.factWantsYes',
  no: 'profile.factWantsNo',
  not_asked: 'profile.factWantsNotAsked',
} as const;

/** The sticky head of every page about one person: step, yes or no to suggestions in words, who is assigned. */
export function PersonHead({
  participant,
  words,
  actions,
}: Readonly<{
  participant: FragmentType<typeof PersonHeadFacts>;
  words: CatalogueWords;
  actions: ReactNode;
}>) {
  const translation = useTranslation();
  const { t } = translation;
  const person = readFragment(PersonHeadFacts, participant);
  const open = person.consents.filter((one) => one.state === 'yes').length;
  const names = person.assignments.filter((one) => !one.validTo).map((one) => one.staffName);
  return (
    <PersonHeader
      nameless={person.protection.state !== 'none'}
      name={`${person.givenName} ${person.familyName}`}
      facts={[
        ...(person.protection.state === 'none'
          ? []
          : [
              <span key="protection" className="fact">
                <Icon name="lock-key" />
                {t(
                  person.protection.state === 'unknown'
                    ? 'profile.protectionUnknown'
                    : 'profile.protectionOn',
                  {
                    mark: shortMark(person.id),
                  },
                )}
              </span>,
            ]),
        <StepOf key="step" step={person.step} words={words} />,
        <span key="wants" className="fact">
          <Icon name={person.wantsSuggestions === 'yes' ? 'shield-check' : 'question'} />
          {t(wantsWord[person.wantsSuggestions])}
        </span>,
        ...(isDue(person.participation)
          ? [
              <span key="participation" className="fact">
                <Icon name="calendar-blank" />
                {person.participation.stepConflict
                  ? t('participation.conflictShort')
                  : standingLine(person.participation, translation)}
              </span>,
            ]
          : []),
        <span key="consent" className="fact">
          <Icon name={open > 0 ? 'check-circle' : 'question'} />
          {open > 0 ? t('consents.chip', { n: open }) : t('consents.chipNone')}
        </span>,
        ...(person.unit
          ? [
              <span key="unit" className="fact hide-narrow">
                <Icon name="buildings" />
                {person.unit.name}
              </span>,
            ]
          : []),
        ...(names.length > 0
          ? [
              <span key="staff" className="fact hide-narrow">
                <Icon name="user" />
                {t('profile.factSupport', { names: names.join(', ') })}
              </span>,
            ]
          : []),
      ]}
      actions={actions}
    />
  );
}
