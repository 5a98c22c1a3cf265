import { useState } from 'react';
import {
  Button,
  DateField,
  ProblemNotice,
  RadioGroup,
  Segmented,
  showToast,
  TextField,
  UnknownOutcome,
} from '../../design';
import { fieldError } from '../../data/problems';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { readFragment } from '../../gql';
import type {
  DialogueFactsFragment,
  EmployerContactKind,
  EmployerContactOutcome,
  EmployerContactOverReason,
} from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { DialogueFacts, LogContact, UndoContact } from './dialogue-documents';

const kinds: readonly EmployerContactKind[] = ['phone', 'mail', 'visit', 'met'];
const outcomes: readonly EmployerContactOutcome[] = [
  'talked',
  'interested',
  'not_now',
  'no_answer',
  'asked_to_wait',
];
const reasons: readonly EmployerContactOverReason[] = [
  'they_asked',
  'agreed_before',
  'ongoing_placement',
  'other',
];

/** Logs a contact in two taps: how, and what came of it. A line and the next day may be said before the second. */
export function LogContactForm({ dialogue }: { dialogue: DialogueFactsFragment }) {
  const { t } = useTranslation();
  const { organisationId, stop } = dialogue;
  const [kind, setKind] = useState<EmployerContactKind | null>(null);
  const [line, setLine] = useState('');
  const [nextOn, setNextOn] = useState<string | null>(null);
  const [overReason, setReason] = useState<EmployerContactOverReason | null>(null);
  const [log, { busy, problem, unknown }, retry] = useMutationWithKey(LogContact, 'logEmployerContact');
  const [undo] = useMutationWithKey(UndoContact, 'undoEmployerContact');
  const finish = (outcome: Awaited<ReturnType<typeof log>> | undefined): void => {
    if (outcome?.state !== 'done') return;
    const [made] = readFragment(DialogueFacts, outcome.payload.dialogue).contacts;
    showToast(t('dialogue.logged'), made ? () => void undo({ contactId: made.id }) : undefined);
    setKind(null);
    setLine('');
    setNextOn(null);
    setReason(null);
  };
  return (
    <div className="stack">
      <h3>{t('dialogue.how')}</h3>
      <Segmented
        legend={t('dialogue.how')}
        value={kind}
        options={kinds.map((value) => ({ value, label: t(`dialogue.kind.${value}`) }))}
        onChange={setKind}
      />
      {kind ? (
        <>
          <div className="grid2">
            <TextField
              label={t('dialogue.line')}
              hint={t('dialogue.lineHint')}
              optional
              value={line}
              maxLength={200}
              onChange={setLine}
              error={fieldError(problem, 'line')}
            />
            <DateField
              label={t('dialogue.next')}
              value={nextOn}
              onChange={setNextOn}
              error={fieldError(problem, 'nextOn')}
            />
          </div>
          {stop ? (
            <RadioGroup
              legend={t('dialogue.overWhy')}
              value={overReason}
              onChange={setReason}
              options={reasons.map((value) => ({ value, label: t(`dialogue.over.${value}`) }))}
            />
          ) : null}
          <div className="row" role="group" aria-label={t('dialogue.what')}>
            {outcomes.map((outcome) => (
              <Button
                key={outcome}
                busy={busy}
                disabled={stop !== null && overReason === null}
                onPress={() =>
                  void log({
                    organisationId,
                    kind,
                    outcome,
                    ...(line.trim() ? { line: line.trim() } : {}),
                    ...(nextOn ? { nextOn } : {}),
                    ...(overReason ? { overReason } : {}),
                  }).then(finish)
                }
              >
                {t(`dialogue.outcome.${outcome}`)}
              </Button>
            ))}
          </div>
        </>
      ) : null}
      <ProblemNotice problem={problem} />
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
    </div>
  );
}
