import { useState } from 'react';
import { Button, Dialog, ProblemNotice, showToast, UnknownOutcome } from '../../../design';
import { useMutationWithKey } from '../../../data/use-mutation-with-key';
import type { UnitPersonsQuery } from '../../../gql/graphql';
import { useTranslation } from '../../../i18n/use-translation';
import { roleWord } from '../../../shell/role-word';
import { type Colleague, ColleagueField } from '../../dialogs/colleague-field';
import { AssignInUnitDocument, EndAssignmentInUnitDocument } from './unit-assignment-documents';

type Person = UnitPersonsQuery['unitPersons']['edges'][number]['node'];

/** Who works with a person of the unit: somebody more, or one less, but never nobody (security A14, R-060). */
export function UnitPersonStaff({
  person,
  name,
  onClose,
  onDone,
}: Readonly<{ person: Person; name: string; onClose: () => void; onDone: () => void }>) {
  const { t, format } = useTranslation();
  const [added, setAdded] = useState<Colleague | null>(null);
  const [assign, assigning, retryAssign] = useMutationWithKey(AssignInUnitDocument, 'assignInUnit');
  const [end, ending, retryEnd] = useMutationWithKey(EndAssignmentInUnitDocument, 'endAssignmentInUnit');
  const [endingId, setEndingId] = useState<string | null>(null);
  const lasting = person.staff.filter(({ validTo }) => validTo === null);
  const nameOfEnded = person.staff.find(({ id }) => id === endingId)?.staffName ?? '';
  const finish = (state: string | undefined, words: string): void => {
    if (state !== 'done') return;
    showToast(words);
    onDone();
  };
  const wordsAdded = (): string => t('profile.staffAdded', { name: added?.name ?? '' });
  const wordsEnded = (staffName: string): string => t('profile.staffEnded', { name: staffName });
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('unit.staffFor', { name })}
      actions={
        <>
          <Button
            kind="primary"
            busy={assigning.busy}
            disabled={added === null}
            onPress={() =>
              added
                ? void assign({ participantId: person.id, membershipId: added.membershipId }).then(
                    ({ state }) => finish(state, wordsAdded()),
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
      <div className="stack">
        <ul className="plist">
          {person.staff.map((one) => (
            <li key={one.id}>
              <span>
                {one.staffName}
                <br />
                <span className="small muted">
                  {t(one.validTo ? 'profile.staffUntil' : 'profile.staffSince', {
                    role: t(roleWord[one.role]),
                    date: format.shortDate(one.validTo ?? one.validFrom),
                  })}
                </span>
              </span>
              {one.validTo ? null : (
                <Button
                  small
                  kind="quiet"
                  busy={ending.busy && endingId === one.id}
                  label={t('profile.endStaffFor', { name: one.staffName })}
                  onPress={() => {
                    setEndingId(one.id);
                    void end({ assignmentId: one.id }).then(({ state }) =>
                      finish(state, wordsEnded(one.staffName)),
                    );
                  }}
                >
                  {t('profile.endStaff')}
                </Button>
              )}
            </li>
          ))}
        </ul>
        {person.staff.length === 0 ? <p className="muted">{t('unit.nobody')}</p> : null}
        <ProblemNotice problem={ending.problem} />
        {ending.unknown ? (
          <UnknownOutcome
            onRetry={() => void retryEnd().then((o) => finish(o?.state, wordsEnded(nameOfEnded)))}
          />
        ) : null}
        <ColleagueField
          label={t('profile.addStaffLabel')}
          chosen={added}
          onChoose={setAdded}
          without={lasting.map(({ membershipId }) => membershipId)}
        />
        <ProblemNotice problem={assigning.problem} />
        {assigning.unknown ? (
          <UnknownOutcome onRetry={() => void retryAssign().then((o) => finish(o?.state, wordsAdded()))} />
        ) : null}
      </div>
    </Dialog>
  );
}
