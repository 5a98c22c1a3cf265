import { AnswerChoices, ErrorState, UnknownOutcome } from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { SuggestionAnswer } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { RecordMyValues } from './me-documents';

/** "Vill du få förslag på platser?" Without a yes she is in no list. Yes and no weigh the same. */
export function SuggestionQuestion({ answer }: { answer: SuggestionAnswer }) {
  const { t } = useTranslation();
  const [record, { busy, problem, unknown }, retry] = useMutationWithKey(RecordMyValues, 'recordMyValues');
  const say = (flag: boolean): void =>
    void record({
      values: [{ kind: 'wants_suggestions', code: 'wants_suggestions', state: 'answered', flag }],
    });
  return (
    <section className="ask-box" aria-labelledby="forslag">
      <h2 id="forslag">{t('calm.suggestionQuestion')}</h2>
      <p className="lead muted">{t('calm.suggestionText')}</p>
      <AnswerChoices<'yes' | 'no'>
        label={t('calm.suggestionQuestion')}
        chosen={answer === 'not_asked' ? null : answer}
        busy={busy}
        onAnswer={(value) => say(value === 'yes')}
        choices={[
          { value: 'yes', label: t('calm.suggestionYes'), shape: 'yes' },
          { value: 'no', label: t('calm.suggestionNo'), shape: 'no' },
        ]}
      />
      <p role="status" className="answered">
        {answer === 'not_asked' ? '' : t(answer === 'yes' ? 'calm.suggestionIsYes' : 'calm.suggestionIsNo')}
      </p>
      {unknown ? <UnknownOutcome onRetry={() => void retry()} /> : null}
      {problem ? <ErrorState onRetry={() => void retry()} /> : null}
    </section>
  );
}
