import { useState } from 'react';
import { Button, Dialog, ProblemNotice, showToast, TextField, UnknownOutcome } from '../../design';
import { fieldError } from '../../data/problems';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { WordingFactsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { ApprovePresentation } from '../choices/choices-documents';
import { Wording } from '../choices/wording';
import { WordingForm } from '../choices/wording-form';

/** The presentation on the person page: written together, shown when she has approved it. */
export function PresentationSection({
  participantId,
  name,
  shown,
  waiting,
  onChange,
}: Readonly<{
  participantId: string;
  name: string;
  shown: WordingFactsFragment | null;
  waiting: WordingFactsFragment | null;
  onChange: () => void;
}>) {
  const { t, format } = useTranslation();
  const [writing, setWriting] = useState(false);
  const [approving, setApproving] = useState(false);
  return (
    <section className="aside-block presentation-block" aria-labelledby="presentation">
      <h2 id="presentation" tabIndex={-1}>
        {t('consents.presentation')}
      </h2>
      <p className="muted">{t('consents.presentationText')}</p>
      {writing ? (
        <WordingForm
          from={waiting ?? shown}
          givenName={name}
          participantId={participantId}
          onDone={() => {
            setWriting(false);
            onChange();
          }}
          onCancel={() => setWriting(false)}
        />
      ) : (
        <>
          {waiting ? (
            <>
              <h3>{t('consents.waiting', { name })}</h3>
              <Wording version={waiting} />
            </>
          ) : null}
          {shown ? (
            <>
              <h3>{t('consents.approved', { day: format.longDate(shown.approvedAt ?? shown.writtenAt) })}</h3>
              <Wording version={shown} />
            </>
          ) : null}
          <div className="row">
            <Button small onPress={() => setWriting(true)}>
              {t(shown || waiting ? 'consents.change' : 'consents.write')}
            </Button>
            {waiting ? (
              <Button small onPress={() => setApproving(true)}>
                {t('consents.approve')}
              </Button>
            ) : null}
          </div>
        </>
      )}
      {approving && waiting ? (
        <ApprovalHeard version={waiting} onClose={() => setApproving(false)} onDone={onChange} />
      ) : null}
    </section>
  );
}

function ApprovalHeard({
  version,
  onClose,
  onDone,
}: Readonly<{ version: WordingFactsFragment; onClose: () => void; onDone: () => void }>) {
  const { t } = useTranslation();
  const [witness, setWitness] = useState('');
  const [approve, { busy, problem, unknown }, retry] = useMutationWithKey(
    ApprovePresentation,
    'approvePresentation',
  );
  const finish = (outcome: Awaited<ReturnType<typeof approve>> | undefined): void => {
    if (outcome?.state !== 'done') return;
    showToast(t('consents.saved'));
    onDone();
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('consents.approve')}
      actions={
        <>
          <Button
            kind="primary"
            busy={busy}
            onPress={() => void approve({ presentationId: version.id, how: 'oral', witness }).then(finish)}
          >
            {t('consents.save')}
          </Button>
          <Button onPress={onClose}>{t('consents.cancel')}</Button>
        </>
      }
    >
      <p>{t('consents.approveLead')}</p>
      <Wording version={version} />
      <TextField
        label={t('consents.witness')}
        value={witness}
        maxLength={200}
        onChange={setWitness}
        error={fieldError(problem, 'witness')}
      />
      <ProblemNotice problem={problem} />
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
    </Dialog>
  );
}
