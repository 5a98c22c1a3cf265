import { useState } from 'react';
import { useQuery } from 'urql';
import { Button, Combobox, Dialog, ProblemNotice, showToast, UnknownOutcome } from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { useTranslation } from '../../i18n/use-translation';
import { roleWord } from '../../shell/role-word';
import { AssignStaff, Colleagues } from './participant-documents';
import { useProfile } from './profile-context';

/** Assigns a colleague, found by name. Those who are assigned already are left out. */
export function AddStaff({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { participant, onAnswer } = useProfile();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [{ data, fetching }] = useQuery({ query: Colleagues, variables: { search: null } });
  const [assign, { busy, problem, unknown }, retry] = useMutationWithKey(AssignStaff, 'assignStaff');
  const assigned = new Set(
    participant.assignments.filter((one) => !one.validTo).map((one) => one.membershipId),
  );
  const words = typed.trim().toLocaleLowerCase('sv');
  const colleagues = (data?.colleagues ?? []).filter((one) => !assigned.has(one.membershipId));
  const choices = colleagues
    .filter((one) => one.membershipId === chosen || one.name.toLocaleLowerCase('sv').includes(words))
    .map((one) => ({
      id: one.membershipId,
      label: one.name,
      note: [t(roleWord[one.role]), one.unit?.name].filter(Boolean).join(', '),
    }));
  const finish = (outcome: Awaited<ReturnType<typeof assign>> | undefined) => {
    if (outcome?.state !== 'done') return;
    onAnswer(outcome.payload.participant);
    showToast(
      t('profile.staffAdded', { name: colleagues.find((one) => one.membershipId === chosen)?.name ?? '' }),
    );
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
                ? void assign({ participantId: participant.id, membershipId: chosen }).then(finish)
                : undefined
            }
          >
            {t('profile.addStaffDo')}
          </Button>
          <Button onPress={onClose}>{t('profile.cancel')}</Button>
        </>
      }
    >
      <Combobox
        label={t('profile.addStaffLabel')}
        input={typed}
        onInput={setTyped}
        chosen={chosen}
        onChoose={(id) => {
          setChosen(id);
          const name = colleagues.find((one) => one.membershipId === id)?.name;
          if (name) setTyped(name);
        }}
        choices={choices}
        loading={fetching}
      />
      <ProblemNotice problem={problem} />
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
    </Dialog>
  );
}
