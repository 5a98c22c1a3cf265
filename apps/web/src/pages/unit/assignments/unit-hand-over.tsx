import { useState } from 'react';
import { Button, DateField, Dialog, ProblemNotice, showToast, UnknownOutcome } from '../../../design';
import { fieldError } from '../../../data/problems';
import { useMutationWithKey } from '../../../data/use-mutation-with-key';
import type { UnitStaffQuery } from '../../../gql/graphql';
import { useTranslation } from '../../../i18n/use-translation';
import { type Colleague, ColleagueField } from '../../dialogs/colleague-field';
import { HandOverInUnitDocument } from './unit-assignment-documents';

/** Lämna över: all persons of the unit that one of staff has, to whom and from which day (security A14). */
export function UnitHandOver({
  staff,
  onClose,
  onDone,
}: Readonly<{ staff: UnitStaffQuery['unitStaff'][number]; onClose: () => void; onDone: () => void }>) {
  const { t } = useTranslation();
  const [to, setTo] = useState<Colleague | null>(null);
  const [day, setDay] = useState<string | null>(null);
  const [handOver, { busy, problem, unknown }, retry] = useMutationWithKey(
    HandOverInUnitDocument,
    'handOverInUnit',
  );
  const finish = (outcome: Awaited<ReturnType<typeof handOver>> | undefined): void => {
    if (outcome?.state !== 'done') return;
    showToast(t('participants.handedOver', { n: outcome.payload.handedOver, name: to?.name ?? '' }));
    onDone();
  };
  const submit = (): void => {
    if (!to) return;
    void handOver({
      fromMembershipId: staff.membershipId,
      toMembershipId: to.membershipId,
      ...(day ? { day } : {}),
    }).then(finish);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('unit.handOverTitle', { name: staff.name })}
      actions={
        <>
          <Button kind="primary" busy={busy} disabled={to === null} onPress={submit}>
            {t('unit.handOver')}
          </Button>
          <Button onPress={onClose}>{t('profile.cancel')}</Button>
        </>
      }
    >
      <div className="stack">
        <p>{t('unit.handOverText', { name: staff.name })}</p>
        <ColleagueField
          label={t('participants.handOverTo')}
          chosen={to}
          onChoose={setTo}
          without={[staff.membershipId]}
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
