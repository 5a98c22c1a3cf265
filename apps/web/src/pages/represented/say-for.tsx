import { useState } from 'react';
import { Button, ProblemNotice, Segmented, showToast, TextArea, UnknownOutcome } from '../../design';
import { fieldError } from '../../data/problems';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { RepresentedFactsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { RecordForRepresented } from './represented-documents';

/** What a representative says for the person: the goal, and yes or no to suggestions. It is kept with the representative's name. */
export function SayFor({ person }: Readonly<{ person: RepresentedFactsFragment }>) {
  const { t } = useTranslation();
  const [goal, setGoal] = useState(person.workGoal ?? '');
  const [record, { busy, problem, unknown }, retry] = useMutationWithKey(
    RecordForRepresented,
    'recordForRepresented',
  );
  const finish = (outcome: Awaited<ReturnType<typeof record>> | undefined): void => {
    if (outcome?.state === 'done') showToast(t('represented.saved'));
  };
  const { participantId } = person;
  return (
    <section className="aside-block stack" aria-labelledby="sag">
      <h2 id="sag">{t('represented.sayTitle', { name: person.givenName })}</h2>
      <p className="muted">{t('represented.sayText')}</p>
      {problem?.fields.length ? null : <ProblemNotice problem={problem} />}
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
      <Segmented
        legend={t('represented.wantsSuggestions', { name: person.givenName })}
        value={person.wantsSuggestions === 'not_asked' ? null : person.wantsSuggestions}
        options={[
          { value: 'yes', label: t('participants.wantsYes') },
          { value: 'no', label: t('participants.wantsNo') },
        ]}
        onChange={(answer) =>
          void record({
            participantId,
            values: [
              {
                kind: 'wants_suggestions',
                code: 'wants_suggestions',
                state: 'answered',
                flag: answer === 'yes',
              },
            ],
          }).then(finish)
        }
      />
      <TextArea
        label={t('represented.goal')}
        value={goal}
        rows={3}
        maxLength={2000}
        onChange={setGoal}
        error={fieldError(problem, 'values.0.text')}
      />
      <div className="row">
        <Button
          kind="primary"
          busy={busy}
          disabled={goal.trim() === (person.workGoal ?? '')}
          onPress={() =>
            void record({
              participantId,
              values: [
                goal.trim()
                  ? { kind: 'work_goal', code: 'work_goal', state: 'answered', text: goal.trim() }
                  : { kind: 'work_goal', code: 'work_goal', state: 'not_asked' },
              ],
            }).then(finish)
          }
        >
          {t('represented.save')}
        </Button>
      </div>
    </section>
  );
}
