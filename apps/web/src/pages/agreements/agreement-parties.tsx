import { useState } from 'react';
import {
  Button,
  Dialog,
  Notice,
  ProblemNotice,
  RadioGroup,
  showToast,
  TextField,
  UnknownOutcome,
} from '../../design';
import { fieldError } from '../../data/problems';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { AgreementFactsFragment, AgreementParty, RecordedAgreementReason } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { RecordAgreementAnswer } from './agreement-documents';

const reasons: readonly RecordedAgreementReason[] = ['in_person', 'by_phone', 'on_paper', 'no_device'];

type Props = Readonly<{ agreement: AgreementFactsFragment; onChange: () => void }>;

/** The parties in their order, whose turn it is, and what staff approve for the municipality or write down of another. */
export function AgreementParties({ agreement, onChange }: Props) {
  const { t, format } = useTranslation();
  const [writing, setWriting] = useState<AgreementParty | null>(null);
  const [record, { busy, problem, unknown }, retry] = useMutationWithKey(
    RecordAgreementAnswer,
    'recordAgreementAnswer',
  );
  if (agreement.parties.length === 0) return null;
  const at = { agreementId: agreement.id, expectedVersion: agreement.contentVersion };
  const done = (): void => onChange();
  return (
    <section aria-labelledby="parter" className="stack">
      <h2 id="parter">{t('agreements.parties')}</h2>
      {agreement.wonders.length > 0 ? (
        <Notice title={t('agreements.wonders')}>
          <p>{agreement.wonders.map((part) => t(`agreements.part.${part}`)).join(', ')}</p>
          <Button busy={busy} onPress={() => void record({ ...at, answer: 'talked' }).then(done)}>
            {t('agreements.talked')}
          </Button>
        </Notice>
      ) : null}
      <ol className="agreement-parts">
        {agreement.parties.map((one) => {
          const turn = agreement.state === 'sent' && (one.status === 'waits' || one.status === 'not_now');
          return (
            <li key={one.party}>
              <span>
                {t(`agreements.party.${one.party}`)}
                {one.at ? (
                  <span className="muted">
                    {' '}
                    {[one.by, format.longDate(one.at)].filter(Boolean).join(', ')}
                  </span>
                ) : null}
                {turn && one.party === 'employer' && agreement.byMail ? (
                  <span className="muted"> {t('agreements.byMail')}</span>
                ) : null}
              </span>
              <b>{t(`agreements.status.${one.status as 'approved' | 'waits' | 'not_now' | 'later'}`)}</b>
              {turn ? (
                one.party === 'municipality' ? (
                  <Button
                    kind="primary"
                    small
                    busy={busy}
                    onPress={() =>
                      void record({ ...at, answer: 'yes', party: 'municipality' }).then((outcome) => {
                        if (outcome.state === 'done') showToast(t('agreements.agreedToast'));
                        onChange();
                      })
                    }
                  >
                    {t('agreements.approve')}
                  </Button>
                ) : (
                  <Button small onPress={() => setWriting(one.party)}>
                    {t('agreements.record')}
                  </Button>
                )
              ) : null}
            </li>
          );
        })}
      </ol>
      <ProblemNotice problem={problem} />
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(done)} /> : null}
      {writing ? (
        <Recording
          agreement={agreement}
          party={writing}
          onClose={() => setWriting(null)}
          onChange={onChange}
        />
      ) : null}
    </section>
  );
}

/** What a party said elsewhere, why staff press for it, and for the participant who else heard it. */
function Recording({
  agreement,
  party,
  onClose,
  onChange,
}: Props & Readonly<{ party: AgreementParty; onClose: () => void }>) {
  const { t } = useTranslation();
  const [answer, setAnswer] = useState<'yes' | 'not_now'>('yes');
  const [reason, setReason] = useState<RecordedAgreementReason | null>(null);
  const [witness, setWitness] = useState('');
  const [record, { busy, problem, unknown }, retry] = useMutationWithKey(
    RecordAgreementAnswer,
    'recordAgreementAnswer',
  );
  const finish = (outcome: Awaited<ReturnType<typeof record>> | undefined): void => {
    onChange();
    if (outcome?.state === 'done') onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('agreements.recordOf', { party: t(`agreements.party.${party}`) })}
      actions={
        <>
          <Button
            kind="primary"
            busy={busy}
            disabled={!reason}
            onPress={() =>
              reason &&
              void record({
                agreementId: agreement.id,
                expectedVersion: agreement.contentVersion,
                answer,
                party,
                reason,
                ...(witness ? { witness } : {}),
              }).then(finish)
            }
          >
            {t('agreements.save')}
          </Button>
          <Button onPress={onClose}>{t('visits.back')}</Button>
        </>
      }
    >
      {party === 'participant' ? <p>{t('agreements.recordHers')}</p> : null}
      <RadioGroup
        legend={t('agreements.answer')}
        value={answer}
        onChange={setAnswer}
        options={(['yes', 'not_now'] as const).map((value) => ({
          value,
          label: t(`agreements.said.${value}`),
        }))}
      />
      <RadioGroup
        legend={t('agreements.recordWhy')}
        value={reason}
        onChange={setReason}
        options={reasons.map((value) => ({ value, label: t(`agreements.recorded.${value}`) }))}
      />
      {party === 'participant' ? (
        <TextField
          label={t('agreements.witness')}
          error={fieldError(problem, 'witness')}
          value={witness}
          onChange={setWitness}
          maxLength={200}
        />
      ) : null}
      <ProblemNotice problem={problem} />
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
    </Dialog>
  );
}
