import { useState } from 'react';
import { Button, Dialog, ProblemNotice, showToast, UnknownOutcome } from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { useTranslation } from '../../i18n/use-translation';
import { type Colleague, ColleagueField } from '../dialogs/colleague-field';
import { AssignStaff } from './participant-documents';
import { useProfile } from './profile-context';

/** Assigns a colleague, found by name. Those who are assigned already are left out. */
export function AddStaff({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { participant, onAnswer } = useProfile();
  const [chosen, setChosen] = useState<Colleague | null>(null);
  const [assign, { busy, problem, unknown }, retry] = useMutationWithKey(AssignStaff, 'assignStaff');
  const assigned = participant.assignments.filter((one) => !one.validTo).map((one) => one.membershipId);
  const finish = (outcome: Awaited<ReturnType<typeof assign>> | undefined) => {
    if (outcome?.state !== 'done') return;
    onAnswer(outcome.payload.participant);
    showToast(t('profile.staffAdded', { name: chosen?.name ?? '' }));
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('profile.addStaff')}
      actions={
        <>
          <Button
            kind="primary"
            busy={busy}
            disabled={chosen === null}
            onPress={() =>
              chosen
                ? void assign({ participantId: participant.id, membershipId: chosen.membershipId }).then(
                    finish,
                  )
                : undefined
            }
          >
            {t('profile.addStaffDo')}
          </Button>
          <Button onPress={onClose}>{t('profile.cancel')}</Button>
        </>
      }
    >
      <ColleagueField
        label={t('profile.addStaffLabel')}
        chosen={chosen}
        onChoose={setChosen}
        without={assigned}
      />
      <ProblemNotice problem={problem} />
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
    </Dialog>
  );
}
