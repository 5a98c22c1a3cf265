import { useRef } from 'react';
import { Button, Icon, ProblemNotice, showToast, UnknownOutcome } from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { useTranslation } from '../../i18n/use-translation';
import { AnswerSuggestion } from './participant-documents';
import { useProfile } from './profile-context';
import { SaidBy } from './said-line';
import type { ProfileValue } from './profile-value';
import { wordsOf } from './value-words';

/** The participant's own view of one ability, to confirm or decline in place. Both answers weigh the same. */
export function SuggestionLine({ value, ability }: Readonly<{ value: ProfileValue; ability: string }>) {
  const translation = useTranslation();
  const { t } = translation;
  const { participant, words, onAnswer, setSaving } = useProfile();
  const [answer, { busy, problem, unknown }, retry] = useMutationWithKey(
    AnswerSuggestion,
    'answerSuggestion',
  );
  // A second try says what the first one meant.
  const confirming = useRef(false);
  const take = (outcome: Awaited<ReturnType<typeof answer>> | undefined) => {
    if (outcome?.state !== 'done') return;
    onAnswer(outcome.payload.participant);
    setSaving({ state: 'saved', at: new Date() });
    showToast(t(confirming.current ? 'profile.confirmed' : 'profile.declined', { ability }));
  };
  const reply = (confirm: boolean) => {
    confirming.current = confirm;
    void answer({ valueId: value.id, confirm }).then(take);
  };
  return (
    <div className="suggestion">
      <Icon name="chat-text" />
      <div>
        <p>
          {t('profile.suggests', {
            name: participant.givenName,
            level: wordsOf('capacity', value.code, value, words, translation),
          })}
        </p>
        <p className="small muted">
          <SaidBy value={value} />
        </p>
        <ProblemNotice problem={problem} />
        {unknown ? <UnknownOutcome onRetry={() => void retry().then(take)} /> : null}
      </div>
      <div className="row">
        <Button small busy={busy} label={t('profile.confirmFor', { ability })} onPress={() => reply(true)}>
          {t('profile.confirm')}
        </Button>
        <Button small busy={busy} label={t('profile.declineFor', { ability })} onPress={() => reply(false)}>
          {t('profile.decline')}
        </Button>
      </div>
    </div>
  );
}
