import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Button, Dialog, ProblemNotice, showToast, UnknownOutcome } from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { ParticipantProfileFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { useViewer } from '../../session/viewer';
import { roleWord } from '../../shell/role-word';
import { AddStaff } from './add-staff';
import { EndAssignment } from './participant-documents';
import { useProfile } from './profile-context';

type Assignment = ParticipantProfileFragment['assignments'][number];

/** Who is assigned to the person: they and nobody else see the page. */
export function AssignedStaff() {
  const { t, format } = useTranslation();
  const { participant } = useProfile();
  const [adding, setAdding] = useState(false);
  const [ending, setEnding] = useState<Assignment | null>(null);
  return (
    <section className="aside-block" aria-labelledby="personal">
      <div className="row spread">
        <h2 id="personal">{t('profile.staff')}</h2>
        <Button small kind="quiet" icon="plus" onPress={() => setAdding(true)}>
          {t('profile.addStaff')}
        </Button>
      </div>
      <ul className="plist">
        {participant.assignments.map((one) => (
          <li key={one.id}>
            <span>
              {one.staffName}
              <br />
              <span className="small muted">
                {one.validTo
                  ? t('profile.staffUntil', {
                      role: t(roleWord[one.role]),
                      date: format.shortDate(one.validTo),
                    })
                  : t('profile.staffSince', {
                      role: t(roleWord[one.role]),
                      date: format.shortDate(one.validFrom),
                    })}
              </span>
            </span>
            {one.validTo ? null : (
              <Button
                small
                kind="quiet"
                label={t('profile.endStaffFor', { name: one.staffName })}
                onPress={() => setEnding(one)}
              >
                {t('profile.endStaff')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {adding ? <AddStaff onClose={() => setAdding(false)} /> : null}
      {ending ? <EndStaff assignment={ending} onClose={() => setEnding(null)} /> : null}
    </section>
  );
}

/** Ending one's own assignment closes the page behind one, so the dialogue says so and leads to the list. */
function EndStaff({ assignment, onClose }: Readonly<{ assignment: Assignment; onClose: () => void }>) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const navigate = useNavigate();
  const [end, { busy, problem, unknown }, retry] = useMutationWithKey(EndAssignment, 'endAssignment');
  const name = assignment.staffName;
  const own = assignment.membershipId === viewer.membershipId;
  const finish = (outcome: Awaited<ReturnType<typeof end>> | undefined) => {
    if (outcome?.state !== 'done') return;
    showToast(t('profile.staffEnded', { name }));
    onClose();
    if (own) void navigate('/deltagare');
  };
  return (
    <Dialog
      open
      alert
      onClose={onClose}
      title={t('profile.endStaffTitle', { name })}
      actions={
        <>
          <Button
            kind="danger"
            busy={busy}
            onPress={() => void end({ assignmentId: assignment.id }).then(finish)}
          >
            {t('profile.endStaff')}
          </Button>
          <Button onPress={onClose}>{t('profile.cancel')}</Button>
        </>
      }
    >
      <p>{own ? t('profile.endSelfText') : t('profile.endStaffText', { name })}</p>
      <ProblemNotice problem={problem} />
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
    </Dialog>
  );
}
