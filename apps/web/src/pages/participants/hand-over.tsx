import { useState } from 'react';
import { Button, DateField, Dialog, ProblemNotice, showToast, UnknownOutcome } from '../../design';
import { fieldError } from '../../data/problems';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { graphql } from '../../gql';
import { useTranslation } from '../../i18n/use-translation';
import { useViewer } from '../../session/viewer';
import { type Colleague, ColleagueField } from '../dialogs/colleague-field';

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
  const [chosen, setChosen] = useState<Colleague | null>(null);
  const [day, setDay] = useState<string | null>(null);
  const [handOver, { busy, problem, unknown }, retry] = useMutationWithKey(
    HandOverCaseload,
    'handOverCaseload',
  );
  const finish = (outcome: Awaited<ReturnType<typeof handOver>> | undefined): void => {
    if (outcome?.state !== 'done') return;
    showToast(t('participants.handedOver', { n: outcome.payload.handedOver, name: chosen?.name ?? '' }));
    onDone();
  };
  const submit = (): void => {
    if (!chosen) return;
    void handOver({
      participantIds: [...participantIds],
      toMembershipId: chosen.membershipId,
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
        <ColleagueField
          label={t('participants.handOverTo')}
          chosen={chosen}
          onChoose={setChosen}
          without={[membershipId]}
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
