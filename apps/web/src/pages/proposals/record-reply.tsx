import { useState } from 'react';
import { Button, Dialog, ProblemNotice, RadioGroup, showToast, UnknownOutcome } from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { ConsentFactsFragment, ProposalFactsFragment, ProposalNoReason } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { waits } from '../choices/consent-words';
import type { Representative } from '../consents/covering-representatives';
import { HowGiven, useHowGiven } from '../consents/how-given';
import { RecordProposalAnswer } from './proposal-documents';

type Said = 'yes' | 'maybe' | 'no';

const answers: readonly Said[] = ['yes', 'maybe', 'no'];
const reasons: readonly ProposalNoReason[] = [
  'too_far',
  'wrong_times',
  'not_my_interest',
  'not_now',
  'other',
];

/** Writes down what the participant answered elsewhere: what, how it was given and by whom it was heard. She is told, and can say that it is wrong. */
export function RecordReply({
  proposal,
  consent,
  representatives,
  onClose,
  onDone,
}: Readonly<{
  proposal: ProposalFactsFragment;
  /** The question that a yes answers. */
  consent: ConsentFactsFragment | undefined;
  /** Those who may answer for her today. */
  representatives: readonly Representative[];
  onClose: () => void;
  onDone: () => void;
}>) {
  const { t } = useTranslation();
  const [answer, setAnswer] = useState<Said | null>(null);
  const [reasonCode, setReason] = useState<ProposalNoReason | null>(null);
  const given = useHowGiven();
  const [record, { busy, problem, unknown }, retry] = useMutationWithKey(
    RecordProposalAnswer,
    'recordProposalAnswer',
  );
  const finish = (outcome: Awaited<ReturnType<typeof record>> | undefined): void => {
    if (outcome?.state !== 'done') return;
    showToast(t('consents.saved'));
    onDone();
    onClose();
  };
  const send = (): void => {
    if (!answer) return;
    void record({
      proposalId: proposal.id,
      expectedVersion: proposal.version,
      answer,
      easy: true,
      ...(answer === 'no' && reasonCode ? { reasonCode } : {}),
      ...given.said,
    }).then(finish);
  };
  const open = answers.filter((value) => proposal.allowedActs.includes(value));
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t('proposals.recordOf', { title: proposal.title ?? '' })}
      actions={
        <>
          <Button kind="primary" busy={busy} disabled={!answer} onPress={send}>
            {t('consents.save')}
          </Button>
          <Button onPress={onClose}>{t('proposals.cancel')}</Button>
        </>
      }
    >
      <p>{t('proposals.recordText')}</p>
      {proposal.easyText ? (
        <blockquote className="own-words" lang="sv">
          {proposal.easyText}
        </blockquote>
      ) : null}
      {consent && waits(consent.state) ? (
        <blockquote className="own-words">{consent.easyText}</blockquote>
      ) : null}
      <RadioGroup
        legend={t('consents.answer')}
        value={answer}
        onChange={setAnswer}
        options={open.map((value) => ({ value, label: t(`proposals.said.${value}`) }))}
      />
      {answer === 'no' ? (
        <RadioGroup
          legend={t('proposals.why')}
          value={reasonCode}
          onChange={setReason}
          options={reasons.map((value) => ({ value, label: t(`proposals.reason.${value}`) }))}
        />
      ) : null}
      <HowGiven fields={given.fields} representatives={representatives} problem={problem} />
      <ProblemNotice problem={problem} />
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
    </Dialog>
  );
}
