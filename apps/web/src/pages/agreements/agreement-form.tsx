import { useState } from 'react';
import {
  Button,
  Checkbox,
  ProblemNotice,
  showToast,
  TextArea,
  TextField,
  UnknownOutcome,
} from '../../design';
import { fieldError } from '../../data/problems';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { AgreementFactsFragment, AgreementWordsFactsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { EditAgreement } from './agreement-documents';
import { weekOf } from './agreement-words';

const LINES = [
  ['place', 200],
  ['tasks', 1000],
  ['easyTasks', 200],
  ['contact', 200],
  ['incidentContact', 200],
  ['supporter', 200],
  ['fallback', 500],
  ['easyFallback', 200],
  ['notes', 500],
] as const;

type Words = Pick<AgreementWordsFactsFragment, (typeof LINES)[number][0] | 'minor'>;

const wordsOf = (text: AgreementWordsFactsFragment): Words => ({
  place: text.place,
  tasks: text.tasks,
  easyTasks: text.easyTasks,
  contact: text.contact,
  incidentContact: text.incidentContact,
  supporter: text.supporter,
  fallback: text.fallback,
  easyFallback: text.easyFallback,
  notes: text.notes,
  minor: text.minor,
});

const SMALL: readonly string[] = ['incidentContact', 'supporter', 'notes'];
const LONG: readonly string[] = ['tasks', 'fallback', 'notes'];

/** The words of an agreement; days and week are those of the placement. Says which changes have everybody approve again. */
export function AgreementForm({
  agreement,
  text,
  onClose,
  onDone,
}: Readonly<{
  agreement: AgreementFactsFragment;
  text: AgreementWordsFactsFragment;
  onClose: () => void;
  onDone: () => void;
}>) {
  const translation = useTranslation();
  const { t } = translation;
  const [words, setWords] = useState(wordsOf(text));
  const [edit, { busy, problem, unknown }, retry] = useMutationWithKey(EditAgreement, 'editAgreement');
  const finish = (outcome: Awaited<ReturnType<typeof edit>> | undefined): void => {
    onDone();
    if (outcome?.state !== 'done') return;
    showToast(t('agreements.saved'));
    onClose();
  };
  const save = (): void =>
    void edit({ agreementId: agreement.id, expectedVersion: agreement.contentVersion, ...words }).then(
      finish,
    );
  const sent = agreement.state === 'sent';
  return (
    <div className="stack">
      {sent ? <p>{t('agreements.editSent')}</p> : null}
      <p className="muted">
        {t('agreements.weekOfPlan')} {weekOf(text, translation).join('; ')}
      </p>
      {LINES.map(([field, maxLength]) => {
        const common = {
          label: t(`agreements.field.${field}`),
          ...(sent && SMALL.includes(field) ? { hint: t('agreements.smallField') } : {}),
          error: fieldError(problem, field),
          value: words[field],
          maxLength,
          onChange: (value: string) => setWords({ ...words, [field]: value }),
        };
        return LONG.includes(field) ? (
          <TextArea key={field} rows={3} {...common} />
        ) : (
          <TextField key={field} {...common} />
        );
      })}
      <Checkbox checked={words.minor} onChange={(minor) => setWords({ ...words, minor })}>
        {t('agreements.field.minor')}
      </Checkbox>
      <ProblemNotice problem={problem} />
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
      <div className="row">
        <Button kind="primary" busy={busy} onPress={save}>
          {t('agreements.save')}
        </Button>
        <Button onPress={onClose}>{t('visits.back')}</Button>
      </div>
    </div>
  );
}
