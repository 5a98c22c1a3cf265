import { useState } from 'react';
import { Button, DateField, Dialog, ProblemNotice, showToast, UnknownOutcome } from '../../design';
import { fieldError } from '../../data/problems';
import type { MutationState, Outcome } from '../../data/use-mutation-with-key';
import { useTranslation } from '../../i18n/use-translation';
import { type Colleague, ColleagueField } from './colleague-field';

type HandedOver = Outcome<Readonly<{ handedOver: number }>>;

/** Lämna över: to whom and from which day (UX J17), whoever's persons they are. */
export function HandOverDialog({
  title,
  text,
  send,
  without,
  sending: { busy, problem, unknown },
  onSend,
  onRetry,
  onClose,
  onDone,
}: Readonly<{
  title: string;
  text: string;
  send: string;
  /** The membership that hands over. */
  without: string;
  sending: MutationState;
  onSend: (to: { readonly toMembershipId: string; readonly day?: string }) => Promise<HandedOver>;
  onRetry: () => Promise<HandedOver | undefined>;
  onClose: () => void;
  onDone: () => void;
}>) {
  const { t } = useTranslation();
  const [to, setTo] = useState<Colleague | null>(null);
  const [day, setDay] = useState<string | null>(null);
  const finish = (outcome: HandedOver | undefined): void => {
    if (outcome?.state !== 'done') return;
    showToast(t('participants.handedOver', { n: outcome.payload.handedOver, name: to?.name ?? '' }));
    onDone();
  };
  const submit = (): void => {
    if (to) void onSend({ toMembershipId: to.membershipId, ...(day ? { day } : {}) }).then(finish);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button kind="primary" busy={busy} disabled={to === null} onPress={submit}>
            {send}
          </Button>
          <Button onPress={onClose}>{t('profile.cancel')}</Button>
        </>
      }
    >
      <div className="stack">
        <p>{text}</p>
        <ColleagueField
          label={t('participants.handOverTo')}
          chosen={to}
          onChoose={setTo}
          without={[without]}
        />
        <DateField
          label={t('participants.handOverDay')}
          hint={t('participants.handOverDayHint')}
          value={day}
          onChange={setDay}
          error={fieldError(problem, 'day')}
        />
        {problem?.fields.length ? null : <ProblemNotice problem={problem} />}
        {unknown ? <UnknownOutcome onRetry={() => void onRetry().then(finish)} /> : null}
      </div>
    </Dialog>
  );
}
