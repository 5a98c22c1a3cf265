import { useState } from 'react';
import { useQuery } from 'urql';
import { Button, Combobox, DateField, Dialog, ProblemNotice, showToast, UnknownOutcome } from '../../design';
import { fieldError } from '../../data/problems';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { graphql } from '../../gql';
import { useTranslation } from '../../i18n/use-translation';
import { useViewer } from '../../session/viewer';
import { roleWord } from '../../shell/role-word';
import { Colleagues } from '../participant/participant-documents';

const HandOverCaseload = graphql(`
  mutation HandOverCaseload($input: HandOverCaseloadInput!) {
    handOverCaseload(input: $input) {
      __typename
      ... on HandOverCaseloadPayload {
        handedOver
      }
      ...ProblemParts
    }
  }
`);

/** Lämna över: to whom and from which day, for all that are chosen (UX J17). */
export function HandOver({
  participantIds,
  onClose,
  onDone,
}: Readonly<{ participantIds: readonly string[]; onClose: () => void; onDone: () => void }>) {
  const { t } = useTranslation();
  const { membershipId } = useViewer();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [day, setDay] = useState<string | null>(null);
  const [{ data, fetching }] = useQuery({ query: Colleagues, variables: { search: null } });
  const [handOver, { busy, problem, unknown }, retry] = useMutationWithKey(
    HandOverCaseload,
    'handOverCaseload',
  );
  const words = typed.trim().toLocaleLowerCase('sv');
  const colleagues = (data?.colleagues ?? []).filter((one) => one.membershipId !== membershipId);
  const choices = colleagues
    .filter((one) => one.membershipId === chosen || one.name.toLocaleLowerCase('sv').includes(words))
    .map((one) => ({
      id: one.membershipId,
      label: one.name,
      note: [t(roleWord[one.role]), one.unit?.name].filter(Boolean).join(', '),
    }));
  const finish = (outcome: Awaited<ReturnType<typeof handOver>> | undefined): void => {
    if (outcome?.state !== 'done') return;
    const name = colleagues.find((one) => one.membershipId === chosen)?.name ?? '';
    showToast(t('participants.handedOver', { n: outcome.payload.handedOver, name }));
    onDone();
  };
  const submit = (): void => {
    if (!chosen) return;
    void handOver({
      participantIds: [...participantIds],
      toMembershipId: chosen,
      ...(day ? { day } : {}),
    }).then(finish);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('participants.handOverTitle', { n: participantIds.length })}
      actions={
        <>
          <Button kind="primary" busy={busy} disabled={chosen === null} onPress={submit}>
            {t('participants.handOverDo')}
          </Button>
          <Button onPress={onClose}>{t('profile.cancel')}</Button>
        </>
      }
    >
      <div className="stack">
        <p>{t('participants.handOverText')}</p>
        <Combobox
          label={t('participants.handOverTo')}
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
        <DateField
          label={t('participants.handOverDay')}
          hint={t('participants.handOverDayHint')}
          value={day}
          onChange={setDay}
          error={fieldError(problem, 'day')}
        />
        {problem?.fields.length ? null : <ProblemNotice problem={problem} />}
        {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
      </div>
    </Dialog>
  );
}
