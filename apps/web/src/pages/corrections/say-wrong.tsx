import { useState } from 'react';
import { Button, Dialog, ProblemNotice, TextArea, UnknownOutcome } from '../../design';
import { fieldError } from '../../data/problems';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { CorrectionFactsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { AskCorrection, WriteDissent } from './correction-documents';
import { correctionOf, type Subject } from './correction-of';

/**
 * Beside a detail of hers: Det stämmer inte, what has become of it, and after a no a note of her own. The same for
 * who represents her.
 */
export function SayWrong({
  participantId,
  subject,
  label,
  shown,
  corrections,
  onDone,
}: Readonly<{
  participantId: string;
  subject: Subject;
  label: string;
  /** What stands there now, in words. */
  shown: string;
  corrections: readonly CorrectionFactsFragment[];
  onDone: () => void;
}>) {
  const { t } = useTranslation();
  const [writing, setWriting] = useState<'wish' | 'note' | null>(null);
  const known = correctionOf(corrections, subject);
  return (
    <div className="stack">
      {known ? <Outcome correction={known} /> : null}
      <div className="row">
        {known?.state === 'waiting' ? null : (
          <Button label={t('myData.wrongOf', { what: label })} onPress={() => setWriting('wish')}>
            {t('calm.notRight')}
          </Button>
        )}
        {known?.state === 'declined' ? (
          <Button label={t('myData.noteOf', { what: label })} onPress={() => setWriting('note')}>
            {t(known.dissent ? 'myData.noteChange' : 'myData.note')}
          </Button>
        ) : null}
      </div>
      {writing ? (
        <WriteWords
          title={t(writing === 'wish' ? 'myData.wrongTitle' : 'myData.noteTitle')}
          shown={`${label}: ${shown}`}
          label={t(writing === 'wish' ? 'myData.wish' : 'myData.noteLabel')}
          first={writing === 'note' ? (known?.dissent ?? '') : ''}
          about={writing === 'note' && known ? { requestId: known.id } : { participantId, subject }}
          onClose={() => setWriting(null)}
          onDone={onDone}
        />
      ) : null}
    </div>
  );
}

function Outcome({ correction }: { correction: CorrectionFactsFragment }) {
  const { t } = useTranslation();
  if (correction.state === 'waiting') return <p role="status">{t('myData.waits')}</p>;
  if (correction.state === 'corrected') return <p role="status">{t('myData.isCorrected')}</p>;
  return (
    <div role="status">
      <p>{t('myData.stays', { reason: correction.reason ?? '' })}</p>
      {correction.dissent ? <p>{t('myData.yourNote', { text: correction.dissent })}</p> : null}
    </div>
  );
}

type About = Readonly<{ requestId: string }> | Readonly<{ participantId: string; subject: Subject }>;

function WriteWords({
  title,
  shown,
  label,
  first,
  about,
  onClose,
  onDone,
}: Readonly<{
  title: string;
  shown: string;
  label: string;
  first: string;
  about: About;
  onClose: () => void;
  onDone: () => void;
}>) {
  const { t } = useTranslation();
  const [text, setText] = useState(first);
  const [tried, setTried] = useState(false);
  const [ask, asking, askAgain] = useMutationWithKey(AskCorrection, 'askCorrection');
  const [write, noting, noteAgain] = useMutationWithKey(WriteDissent, 'writeDissent');
  const isNote = 'requestId' in about;
  const { busy, problem, unknown } = isNote ? noting : asking;
  // An own note may be emptied: that takes it back.
  const needsText = !isNote || !first;
  const missing = tried && needsText && !text.trim() ? t('myData.needWords') : undefined;
  const finish = (outcome: { state: string } | undefined): void => {
    if (outcome?.state !== 'done') return;
    onDone();
    onClose();
  };
  const send = (): void => {
    setTried(true);
    if (needsText && !text.trim()) return;
    if ('requestId' in about)
      void write({ requestId: about.requestId, text: text.trim() || null }).then(finish);
    else void ask({ participantId: about.participantId, ...about.subject, wish: text.trim() }).then(finish);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button big kind="primary" busy={busy} onPress={send}>
            {t('myData.send')}
          </Button>
          <Button big onPress={onClose}>
            {t('myData.cancel')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p className="lead">{shown}</p>
        {problem?.fields.length ? null : <ProblemNotice problem={problem} />}
        {unknown ? (
          <UnknownOutcome onRetry={() => void (isNote ? noteAgain() : askAgain()).then(finish)} />
        ) : null}
        <TextArea
          label={label}
          value={text}
          rows={4}
          maxLength={2000}
          onChange={setText}
          error={missing ?? fieldError(problem, isNote ? 'text' : 'wish')}
        />
      </div>
    </Dialog>
  );
}
