import { useState } from 'react';
import { useClient } from 'urql';
import { Button, Notice, TextArea } from '../../design';
import type { CheckGoalQuery } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { CheckGoal } from './participant-documents';
import { useProfile } from './profile-context';
import { SaidLine } from './said-line';

type Finding = CheckGoalQuery['checkText']['findings'][number];

/**
 * Arbetsmål, in the person's own words, saved when the field is left. The text check warns of diagnosis words and personal
 * numbers and says where; it never stops anyone from saving.
 */
export function WorkGoal() {
  const { t } = useTranslation();
  const client = useClient();
  const { participant, record, fault } = useProfile();
  const saved = participant.workGoal ?? '';
  const [text, setText] = useState(saved);
  const [known, setKnown] = useState(saved);
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  if (known !== saved) {
    setKnown(saved);
    setText(saved);
  }
  const changed = text.trim() !== saved;
  const save = () => {
    if (!changed) return;
    const goal = text.trim();
    record(
      'work_goal',
      'work_goal',
      goal ? { state: 'answered', text: goal } : { state: 'not_asked' },
      t('profile.goal'),
      true,
    );
    if (!goal) setFindings([]);
    else
      void client
        .query(CheckGoal, { text: goal })
        .toPromise()
        .then((answer) => setFindings(answer.data?.checkText.findings ?? []));
  };
  return (
    <section className="aside-block goal-block">
      <TextArea
        label={t('profile.goal')}
        hint={t('profile.goalHint')}
        error={fault('work_goal', 'work_goal')}
        value={text}
        rows={3}
        maxLength={2000}
        onChange={setText}
        onBlur={save}
      />
      <div className="row">
        <Button small disabled={!changed} onPress={save}>
          {t('profile.goalSave')}
        </Button>
        <SaidLine kind="work_goal" code="work_goal" name={t('profile.goal')} />
      </div>
      {findings.length > 0 ? (
        <Notice kind="warn" title={t('profile.textFindings', { n: findings.length })} live>
          <ul>
            {findings.map((finding) => (
              <li key={`${finding.start} ${finding.kind}`}>
                <q>{finding.excerpt}</q> {finding.message}
              </li>
            ))}
          </ul>
          <p>{t('profile.textFindingsSaved')}</p>
        </Notice>
      ) : null}
    </section>
  );
}
