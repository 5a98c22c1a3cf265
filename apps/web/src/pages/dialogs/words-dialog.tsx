import { useState } from 'react';
import { Button, Dialog, ProblemNotice, TextArea, UnknownOutcome } from '../../design';
import { fieldError } from '../../data/problems';
import type { MutationState } from '../../data/use-mutation-with-key';
import { useTranslation } from '../../i18n/use-translation';

/** A dialog that takes some words and sends them; what is too short says so before anything is sent. */
export function WordsDialog({
  title,
  text,
  label,
  hint,
  field,
  least,
  most,
  short,
  send,
  sending: { busy, problem, unknown },
  onSend,
  onRetry,
  onClose,
}: Readonly<{
  title: string;
  text?: string | undefined;
  label: string;
  hint?: string | undefined;
  /** Name of the words in the input of the operation. */
  field: string;
  least: number;
  most: number;
  short: string;
  send: string;
  sending: MutationState;
  onSend: (words: string) => void;
  onRetry: () => void;
  onClose: () => void;
}>) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const isShort = [...words.trim()].length < least;
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button
            kind="primary"
            busy={busy}
            onPress={() => {
              setTried(true);
              if (!isShort) onSend(words.trim());
            }}
          >
            {send}
          </Button>
          <Button onPress={onClose}>{t('profile.cancel')}</Button>
        </>
      }
    >
      <div className="stack">
        {text ? <p>{text}</p> : null}
        <TextArea
          label={label}
          hint={hint}
          value={words}
          rows={4}
          maxLength={most}
          onChange={setWords}
          error={tried && isShort ? short : fieldError(problem, field)}
        />
        {fieldError(problem, field) ? null : <ProblemNotice problem={problem} />}
        {unknown ? <UnknownOutcome onRetry={onRetry} /> : null}
      </div>
    </Dialog>
  );
}
