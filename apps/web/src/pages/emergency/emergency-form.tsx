import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Button, Notice, ProblemNotice, RadioGroup, TextArea, TextField, UnknownOutcome } from '../../design';
import { fieldError } from '../../data/problems';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { EmergencyCategory } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { OpenEmergencyDocument } from './emergency-documents';

const categories: readonly EmergencyCategory[] = [
  'life_or_health',
  'acute_support',
  'safety_of_others',
  'staff_missing',
];

/** Who, what has happened and why. What opens is read on a page of its own; what does not says the same whatever the cause. */
export function EmergencyForm() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [person, setPerson] = useState('');
  const [category, setCategory] = useState<EmergencyCategory>('life_or_health');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [waiting, setWaiting] = useState(false);
  const [open, { busy, problem, unknown }, retry] = useMutationWithKey(
    OpenEmergencyDocument,
    'openEmergency',
  );
  const short = [...reason.trim()].length < 20;
  const finish = (outcome: Awaited<ReturnType<typeof open>> | undefined): void => {
    if (outcome?.state !== 'done') return;
    setWaiting(outcome.payload.state === 'waiting');
    if (outcome.payload.state === 'open') void navigate(`/nodatkomst/${outcome.payload.emergencyId}`);
  };
  const ask = (): void => {
    setTried(true);
    setWaiting(false);
    if (short || !person.trim()) return;
    void open({ person: person.trim(), category, reason: reason.trim() }).then(finish);
  };
  return (
    <section className="stack">
      {problem?.fields.length ? null : <ProblemNotice problem={problem} />}
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
      <div role="status">
        {waiting ? (
          <Notice kind="info" title={t('emergency.waitingTitle')}>
            {t('emergency.waitingText')}
          </Notice>
        ) : null}
      </div>
      <TextField
        label={t('emergency.who')}
        hint={t('emergency.whoHint')}
        value={person}
        maxLength={300}
        autoComplete="off"
        onChange={setPerson}
        error={tried && !person.trim() ? t('emergency.whoMissing') : fieldError(problem, 'person')}
      />
      <RadioGroup
        legend={t('emergency.category')}
        value={category}
        onChange={setCategory}
        options={categories.map((value) => ({ value, label: t(`emergency.category.${value}`) }))}
      />
      <TextArea
        label={t('emergency.reason')}
        hint={t('emergency.reasonHint')}
        value={reason}
        rows={3}
        maxLength={500}
        onChange={setReason}
        error={tried && short ? t('emergency.reasonShort') : fieldError(problem, 'reason')}
      />
      <p className="row">
        <Button kind="primary" busy={busy} onPress={ask}>
          {t('emergency.open')}
        </Button>
      </p>
    </section>
  );
}
