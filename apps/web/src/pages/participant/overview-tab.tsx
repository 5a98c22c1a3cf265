import { Notice, Segmented } from '../../design';
import { useTranslation } from '../../i18n/use-translation';
import { ParticipationSection } from '../participation/participation-section';
import { CorrectTogether } from '../corrections/correct-together';
import { WaitingCorrections } from '../corrections/waiting-corrections';
import { PersonalNumber } from '../personal-number/personal-number';
import { ArchiveException } from './archive-exception';
import { AssignedStaff } from './assigned-staff';
import { Facts } from './facts';
import { useProfile } from './profile-context';
import { Representatives } from './representatives';
import { Protection } from './protection';
import { SaidLine } from './said-line';
import { SayPartiality } from './say-partiality';
import { Steps } from './steps';
import { SuggestionLine } from './suggestion-line';
import { WorkGoal } from './work-goal';

/** Översikt: what waits, the goal, the yes or no to suggestions, the steps, what is known, and who is assigned. */
export function OverviewTab() {
  const { t } = useTranslation();
  const { participant, words, shown, record } = useProfile();
  const wants = shown('wants_suggestions', 'wants_suggestions');
  const answer = wants?.state === 'answered' ? (wants.flag ? 'yes' : 'no') : null;
  const known = participant.completeness;
  const counts = [
    [t('profile.knownWants'), known.interestsAnswered, known.interestsTotal],
    [t('profile.knownCan'), known.abilitiesAssessed, known.abilitiesTotal],
    [t('profile.knownEnvironment'), known.environmentAnswered, known.environmentTotal],
    [t('profile.knownConditions'), known.conditionsAnswered, known.conditionsTotal],
  ] as const;
  return (
    <div className="tab-page with-aside">
      <div className="overview">
        {participant.suggestions.length > 0 ? (
          <Notice title={t('profile.suggestionsTitle', { n: participant.suggestions.length })}>
            <p>{t('profile.suggestionsText')}</p>
            {participant.suggestions.map((one) => (
              <SuggestionLine key={one.id} value={one} ability={words.label('abilities', one.code)} />
            ))}
          </Notice>
        ) : null}
        <WaitingCorrections />
        <CorrectTogether />
        <WorkGoal />
        <section className="aside-block" aria-labelledby="forslag">
          <h2 id="forslag" tabIndex={-1}>
            {t('profile.wantsTitle')}
          </h2>
          <p className="muted">{t('profile.wantsText')}</p>
          <div className="wants-line">
            <Segmented
              legend={t('profile.wantsLegend')}
              value={answer}
              options={[
                { value: 'yes', label: t('participants.wantsYes') },
                { value: 'no', label: t('participants.wantsNo') },
              ]}
              onChange={(one) =>
                record(
                  'wants_suggestions',
                  'wants_suggestions',
                  { state: 'answered', flag: one === 'yes' },
                  t('profile.wantsTitle'),
                )
              }
            />
            <SaidLine kind="wants_suggestions" code="wants_suggestions" name={t('profile.wantsTitle')} />
          </div>
        </section>
        <Steps />
      </div>
      <div>
        <section className="aside-block" aria-labelledby="vet">
          <h2 id="vet">{t('profile.known')}</h2>
          <dl className="kv">
            {counts.map(([label, n, of]) => (
              <div key={label} className="kv-row">
                <dt>{label}</dt>
                <dd>{t('profile.ofAnswers', { n, of })}</dd>
              </div>
            ))}
          </dl>
        </section>
        <AssignedStaff />
        <ParticipationSection />
        <Representatives />
        <Facts />
        <PersonalNumber />
        <Protection />
        <ArchiveException />
        <SayPartiality />
      </div>
    </div>
  );
}
