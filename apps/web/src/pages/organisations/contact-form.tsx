import { useState } from 'react';
import { Button, ProblemNotice, TextField, UnknownOutcome } from '../../design';
import { fieldError } from '../../data/problems';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { useTranslation } from '../../i18n/use-translation';
import { SaveContact } from './organisation-documents';
import type { ContactData } from './organisation-facts';

/** Whom to call at a workplace. */
export function ContactForm({
  workplaceId,
  contact,
  onDone,
}: Readonly<{ workplaceId: string; contact?: ContactData; onDone: () => void }>) {
  const { t } = useTranslation();
  const [save, { busy, problem, unknown }, retry] = useMutationWithKey(SaveContact, 'saveContact');
  const [name, setName] = useState(contact?.name ?? '');
  const [title, setTitle] = useState(contact?.title ?? '');
  const [phone, setPhone] = useState(contact?.phone ?? '');
  const [email, setEmail] = useState(contact?.email ?? '');
  const [tried, setTried] = useState(false);
  const submit = async (): Promise<void> => {
    setTried(true);
    if (!name.trim()) return;
    const outcome = await save({
      ...(contact ? { id: contact.id, expectedVersion: contact.version } : {}),
      workplaceId,
      name: name.trim(),
      title: title.trim() || null,
      phone: phone.trim() || null,
      email: email.trim() || null,
    });
    if (outcome.state === 'done') onDone();
  };
  return (
    <form
      className="stack inline-form"
      noValidate
      aria-label={t(contact ? 'organisations.editContact' : 'organisations.newContact')}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {problem?.fields.length ? null : <ProblemNotice problem={problem} />}
      {unknown ? <UnknownOutcome onRetry={() => void retry()} /> : null}
      <div className="grid2">
        <TextField
          label={t('organisations.contactName')}
          value={name}
          maxLength={120}
          autoComplete="off"
          onChange={setName}
          error={tried && !name.trim() ? t('organisations.nameMissing') : fieldError(problem, 'name')}
        />
        <TextField
          label={t('organisations.contactTitle')}
          optional
          value={title}
          maxLength={120}
          onChange={setTitle}
          error={fieldError(problem, 'title')}
        />
        <TextField
          label={t('organisations.phone')}
          optional
          type="tel"
          inputMode="tel"
          value={phone}
          maxLength={40}
          autoComplete="off"
          onChange={setPhone}
          error={fieldError(problem, 'phone')}
        />
        <TextField
          label={t('organisations.email')}
          optional
          type="email"
          inputMode="email"
          value={email}
          maxLength={254}
          autoComplete="off"
          onChange={setEmail}
          error={fieldError(problem, 'email')}
        />
      </div>
      <div className="row">
        <Button type="submit" kind="primary" busy={busy}>
          {busy ? t('design.saving') : t('organisations.save')}
        </Button>
        <Button onPress={onDone}>{t('organisations.cancel')}</Button>
      </div>
    </form>
  );
}
