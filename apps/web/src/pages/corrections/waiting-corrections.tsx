import { useState } from 'react';
import { useClient } from 'urql';
import { Button, Icon, Notice, ProblemNotice, showToast, UnknownOutcome } from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { readFragment } from '../../gql';
import type { CorrectionFactsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { ParticipantPage } from '../participant/participant-documents';
import { useProfile } from '../participant/profile-context';
import { nameOf } from '../participant/value-words';
import { WordsDialog } from '../dialogs/words-dialog';
import { AnswerCorrection, CorrectionFacts } from './correction-documents';
import { fieldWord } from './correction-of';

const sourceWord = {
  self: 'profile.bySelf',
  together: 'profile.byTogether',
  representative: 'profile.byRepresentative',
  staff: 'profile.byStaff',
} as const;

/** What the person says is wrong and staff have not answered: corrected, or stays and why. */
export function WaitingCorrections() {
  const { t } = useTranslation();
  const { participant } = useProfile();
  const waiting = participant.corrections
    .map((one) => readFragment(CorrectionFacts, one))
    .filter(({ state }) => state === 'waiting');
  if (waiting.length === 0) return null;
  return (
    <Notice title={t('corrections.title', { n: waiting.length })}>
      <p>{t('corrections.text')}</p>
      {waiting.map((one) => (
        <WaitingLine key={one.id} correction={one} />
      ))}
    </Notice>
  );
}

function WaitingLine({ correction }: { correction: CorrectionFactsFragment }) {
  const translation = useTranslation();
  const { t, format } = translation;
  const { words, participant } = useProfile();
  const client = useClient();
  const [declining, setDeclining] = useState(false);
  const [answer, { busy, problem, unknown }, retry] = useMutationWithKey(
    AnswerCorrection,
    'answerCorrection',
  );
  const { field, kind, code } = correction;
  const what =
    field === 'value' ? (kind && code ? nameOf(kind, code, words, translation) : '') : t(fieldWord[field]);
  const finish = (outcome: Awaited<ReturnType<typeof answer>> | undefined): void => {
    if (outcome?.state !== 'done') return;
    setDeclining(false);
    showToast(t('corrections.answered'));
    void client.query(ParticipantPage, { id: participant.id }, { requestPolicy: 'network-only' }).toPromise();
  };
  return (
    <div className="suggestion">
      <Icon name="chat-text" />
      <div>
        <p>
          <b>{what}</b>: {correction.wish}
        </p>
        <p className="small muted">
          {t('profile.saidBy', {
            who: correction.askedBy,
            date: format.shortDate(correction.askedAt),
            source: t(sourceWord[correction.source]),
          })}
        </p>
        {declining ? null : <ProblemNotice problem={problem} />}
        {unknown && !declining ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
      </div>
      <div className="row">
        <Button
          small
          busy={busy}
          label={t('corrections.doneOf', { what })}
          onPress={() => void answer({ requestId: correction.id, corrected: true }).then(finish)}
        >
          {t('corrections.done')}
        </Button>
        <Button small label={t('corrections.declineOf', { what })} onPress={() => setDeclining(true)}>
          {t('corrections.decline')}
        </Button>
      </div>
      {declining ? (
        <WordsDialog
          title={t('corrections.declineTitle')}
          label={t('corrections.reason')}
          hint={t('corrections.reasonHint')}
          field="reason"
          least={1}
          most={2000}
          short={t('corrections.needReason')}
          send={t('corrections.send')}
          sending={{ busy, problem, unknown }}
          onSend={(reason) =>
            void answer({ requestId: correction.id, corrected: false, reason }).then(finish)
          }
          onRetry={() => void retry().then(finish)}
          onClose={() => setDeclining(false)}
        />
      ) : null}
    </div>
  );
}
