import { useState } from 'react';
import { Button, Dialog, ProblemNotice, RadioGroup, showToast, UnknownOutcome } from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { ProtectionKind } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { MarkProtection } from './participant-documents';
import { OpenedName } from './opened-name';
import { useProfile } from './profile-context';
import { protectionKinds, protectionWord } from './protection-words';

const stateText = {
  none: 'profile.protectionNoneText',
  unknown: 'profile.protectionUnknownText',
  protected: 'profile.protectionOnText',
} as const;

/** Skyddade uppgifter: how it stands, the answer to the question, and for a named handler the name by an act of its own. */
export function Protection() {
  const { t, format } = useTranslation();
  const { participant } = useProfile();
  const [asking, setAsking] = useState(false);
  const { state, mayOpen, marks } = participant.protection;
  const mayMark = state !== 'protected' || mayOpen;
  return (
    <section className="aside-block" aria-labelledby="skydd">
      <div className="row spread">
        <h2 id="skydd" tabIndex={-1}>
          {t('profile.protection')}
        </h2>
        {mayMark ? (
          <Button small kind="quiet" icon="pencil-simple" onPress={() => setAsking(true)}>
            {t('profile.protectionAnswer')}
          </Button>
        ) : null}
      </div>
      <p className="small">{t(stateText[state])}</p>
      {marks.length > 0 ? (
        <ul className="plain small muted">
          {marks.slice(0, 5).map((mark) => (
            <li key={mark.saidAt}>
              {t('profile.protectionSaid', {
                kind: t(protectionWord[mark.kind]),
                name: mark.saidBy,
                date: format.shortDate(mark.saidAt),
              })}
            </li>
          ))}
        </ul>
      ) : null}
      {mayOpen && state !== 'none' ? <OpenedName participantId={participant.id} /> : null}
      {asking ? <AskProtection onClose={() => setAsking(false)} /> : null}
    </section>
  );
}

function AskProtection({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { participant, onAnswer } = useProfile();
  const [kind, setKind] = useState<ProtectionKind | null>(null);
  const [mark, { busy, problem, unknown }, retry] = useMutationWithKey(MarkProtection, 'markProtection');
  const finish = (outcome: Awaited<ReturnType<typeof mark>> | undefined) => {
    if (outcome?.state !== 'done') return;
    onAnswer(outcome.payload.participant);
    showToast(t('profile.protectionSaved'));
    onClose();
  };
  return (
    <Dialog
      open
      title={t('profile.protectionAsk')}
      onClose={onClose}
      actions={
        <>
          <Button
            kind="primary"
            busy={busy}
            disabled={!kind}
            onPress={() => {
              if (kind)
                void mark({
                  participantId: participant.id,
                  expectedVersion: participant.version,
                  kind,
                }).then(finish);
            }}
          >
            {t('profile.editSave')}
          </Button>
          <Button kind="quiet" onPress={onClose}>
            {t('participants.cancel')}
          </Button>
        </>
      }
    >
      <ProblemNotice problem={problem} />
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
      <RadioGroup
        legend={t('participants.protectionQuestion')}
        hint={t('participants.protectionHint')}
        value={kind}
        onChange={setKind}
        options={protectionKinds.map((value) => ({ value, label: t(protectionWord[value]) }))}
      />
    </Dialog>
  );
}
