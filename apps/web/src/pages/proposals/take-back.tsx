import { useState } from 'react';
import { Button, Dialog, ProblemNotice, RadioGroup, showToast, UnknownOutcome } from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { ProposalFactsFragment, ProposalWithdrawalReason } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { WithdrawProposal } from './proposal-documents';

const reasons: readonly ProposalWithdrawalReason[] = [
  'mistake',
  'changed_circumstances',
  'her_wish',
  'other',
];

/** Takes a proposal back, with why. */
export function TakeBack({
  proposal,
  onClose,
  onDone,
}: Readonly<{
  proposal: Pick<ProposalFactsFragment, 'id' | 'version'> & { title?: string | null };
  onClose: () => void;
  onDone: () => void;
}>) {
  const { t } = useTranslation();
  const [reasonCode, setReason] = useState<ProposalWithdrawalReason>('changed_circumstances');
  const [take, { busy, problem, unknown }, retry] = useMutationWithKey(WithdrawProposal, 'withdrawProposal');
  const finish = (outcome: Awaited<ReturnType<typeof take>> | undefined): void => {
    if (outcome?.state !== 'done') return;
    showToast(t('proposals.takenBack'));
    onDone();
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('proposals.takeBackOf', { title: proposal.title ?? '' })}
      actions={
        <>
          <Button
            kind="primary"
            busy={busy}
            onPress={() =>
              void take({ proposalId: proposal.id, expectedVersion: proposal.version, reasonCode }).then(
                finish,
              )
            }
          >
            {t('proposals.takeBack')}
          </Button>
          <Button onPress={onClose}>{t('proposals.cancel')}</Button>
        </>
      }
    >
      <p>{t('proposals.takeBackText')}</p>
      <RadioGroup
        legend={t('proposals.why')}
        value={reasonCode}
        onChange={setReason}
        options={reasons.map((value) => ({ value, label: t(`proposals.reason.${value}`) }))}
      />
      <ProblemNotice problem={problem} />
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
    </Dialog>
  );
}
