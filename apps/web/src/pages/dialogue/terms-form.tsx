import { useState } from 'react';
import {
  Button,
  DateField,
  Dialog,
  NumberField,
  ProblemNotice,
  showToast,
  TextField,
  UnknownOutcome,
} from '../../design';
import { fieldError } from '../../data/problems';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { DialogueFactsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { SetTerms } from './dialogue-documents';

/** What is agreed with the employer: how often a month, and *ring inte förrän* with who asked. */
export function TermsForm({
  dialogue,
  onClose,
}: Readonly<{ dialogue: DialogueFactsFragment; onClose: () => void }>) {
  const { t } = useTranslation();
  const [monthlyLimit, setLimit] = useState<number | null>(dialogue.monthlyLimit);
  const [notBefore, setDay] = useState<string | null>(dialogue.notBefore ?? null);
  const [askedBy, setAskedBy] = useState(dialogue.askedBy ?? '');
  const [save, { busy, problem, unknown }, retry] = useMutationWithKey(SetTerms, 'setEmployerTerms');
  const finish = (outcome: Awaited<ReturnType<typeof save>> | undefined): void => {
    if (outcome?.state !== 'done') return;
    showToast(t('dialogue.saved'));
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('dialogue.terms')}
      actions={
        <>
          <Button
            kind="primary"
            busy={busy}
            onPress={() =>
              void save({
                organisationId: dialogue.organisationId,
                expectedVersion: dialogue.version,
                monthlyLimit: monthlyLimit ?? 0,
                ...(notBefore ? { notBefore, askedBy: askedBy.trim() } : {}),
              }).then(finish)
            }
          >
            {t('dialogue.save')}
          </Button>
          <Button onPress={onClose}>{t('dialogue.cancel')}</Button>
        </>
      }
    >
      <NumberField
        label={t('dialogue.limit')}
        value={monthlyLimit}
        onChange={setLimit}
        min={0}
        max={50}
        error={fieldError(problem, 'monthlyLimit')}
      />
      <DateField
        label={t('dialogue.notBefore')}
        hint={t('dialogue.notBeforeHint')}
        value={notBefore}
        onChange={setDay}
        error={fieldError(problem, 'notBefore')}
      />
      {notBefore ? (
        <TextField
          label={t('dialogue.whoAsked')}
          value={askedBy}
          maxLength={200}
          onChange={setAskedBy}
          error={fieldError(problem, 'askedBy')}
        />
      ) : null}
      {problem?.fields.length ? null : <ProblemNotice problem={problem} />}
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
    </Dialog>
  );
}
