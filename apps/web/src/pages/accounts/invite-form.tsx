import { useState } from 'react';
import { Button, ProblemNotice, TextField, UnknownOutcome } from '../../design';
import { fieldError } from '../../data/problems';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { useTranslation } from '../../i18n/use-translation';
import { InviteAccount } from './account-documents';
import { FIRST_SEAT, isWhole, type Seat, SeatFields, seatInput } from './seat-fields';

/** Invites somebody to a role. The link comes back once and is handed over by the one who invites. */
export function InviteForm({
  onDone,
  onCancel,
}: Readonly<{ onDone: (link: string, expiresAt: string, name: string) => void; onCancel: () => void }>) {
  const { t } = useTranslation();
  const [invite, { busy, problem, unknown }, retry] = useMutationWithKey(InviteAccount, 'inviteAccount');
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [seat, setSeat] = useState<Seat>(FIRST_SEAT);
  const [tried, setTried] = useState(false);
  const missing = {
    name: tried && !name.trim() ? t('accounts.nameMissing') : undefined,
    email: tried && !email.includes('@') ? t('accounts.emailMissing') : undefined,
  };
  const submit = async (): Promise<void> => {
    setTried(true);
    if (!name.trim() || !email.includes('@') || !isWhole(seat)) return;
    const outcome = await invite({
      name: name.trim(),
      email: email.trim(),
      ...seatInput(seat),
    });
    if (outcome.state === 'done') onDone(outcome.payload.link, outcome.payload.expiresAt, name.trim());
  };
  return (
    <form
      className="stack inline-form"
      noValidate
      aria-label={t('accounts.invite')}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2>{t('accounts.invite')}</h2>
      {problem?.fields.length ? null : <ProblemNotice problem={problem} />}
      {unknown ? <UnknownOutcome onRetry={() => void retry()} /> : null}
      <div className="grid2">
        <TextField
          label={t('accounts.name')}
          value={name}
          maxLength={200}
          autoComplete="off"
          onChange={setName}
          error={missing.name ?? fieldError(problem, 'name')}
        />
        <TextField
          label={t('accounts.email')}
          type="email"
          inputMode="email"
          autoComplete="off"
          value={email}
          maxLength={254}
          onChange={setEmail}
          error={missing.email ?? fieldError(problem, 'email')}
        />
        <SeatFields seat={seat} onChange={setSeat} tried={tried} problem={problem} />
      </div>
      <div className="row">
        <Button type="submit" kind="primary" busy={busy}>
          {busy ? t('design.saving') : t('accounts.makeLink')}
        </Button>
        <Button onPress={onCancel}>{t('organisations.cancel')}</Button>
      </div>
    </form>
  );
}
