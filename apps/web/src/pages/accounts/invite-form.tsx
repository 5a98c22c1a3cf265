import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { Button, Combobox, ProblemNotice, Select, TextField, UnknownOutcome } from '../../design';
import { fieldError } from '../../data/problems';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { useTranslation } from '../../i18n/use-translation';
import type { Role } from '../../session/viewer';
import { roleWord } from '../../shell/role-word';
import { InviteAccount, OrganisationNames } from './account-documents';

/** Roles that are invited; the accounts of a participant and who represents her are made with her. */
const invited: readonly Role[] = [
  'employer_contact',
  'hr_officer',
  'supervisor',
  'job_consultant',
  'unit_manager',
  'coordinator',
  'labour_market_coach',
  'fk_liaison',
  'af_liaison',
  'analyst',
  'log_reviewer',
  'administrator',
];
const withoutOrganisation: readonly Role[] = ['coordinator', 'analyst', 'log_reviewer', 'administrator'];

/** Invites somebody to a role. The link comes back once and is handed over by the one who invites. */
export function InviteForm({
  onDone,
  onCancel,
}: Readonly<{ onDone: (link: string, expiresAt: string, name: string) => void; onCancel: () => void }>) {
  const { t } = useTranslation();
  const [invite, { busy, problem, unknown }, retry] = useMutationWithKey(InviteAccount, 'inviteAccount');
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('employer_contact');
  const [organisation, setOrganisation] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const bound = !withoutOrganisation.includes(role);
  const missing = {
    name: tried && !name.trim() ? t('accounts.nameMissing') : undefined,
    email: tried && !email.includes('@') ? t('accounts.emailMissing') : undefined,
    organisation: tried && bound && !organisation ? t('accounts.organisationMissing') : undefined,
  };
  const submit = async (): Promise<void> => {
    setTried(true);
    if (!name.trim() || !email.includes('@') || (bound && !organisation)) return;
    const outcome = await invite({
      name: name.trim(),
      email: email.trim(),
      role,
      ...(bound && organisation ? { organisationId: organisation } : {}),
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
        <Select
          label={t('accounts.role')}
          value={role}
          onChange={(value) => setRole(invited.find((one) => one === value) ?? role)}
          options={invited.map((one) => ({ value: one, label: t(roleWord[one]) }))}
          error={fieldError(problem, 'role')}
        />
        {bound ? (
          <OrganisationField
            onChoose={setOrganisation}
            error={missing.organisation ?? fieldError(problem, 'organisationId')}
          />
        ) : null}
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

function OrganisationField({
  onChoose,
  error,
}: Readonly<{ onChoose: (id: string | null) => void; error: string | undefined }>) {
  const { t } = useTranslation();
  const [input, setInput] = useState('');
  const [asked, setAsked] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(input.trim()), 250);
    return () => clearTimeout(timer);
  }, [input]);
  const [{ data, fetching }] = useQuery({
    query: OrganisationNames,
    variables: asked ? { search: asked } : {},
  });
  const choices = data?.organisations.edges.map(({ node }) => ({ id: node.id, label: node.name })) ?? [];
  const choose = (id: string | null): void => {
    setChosen(id);
    onChoose(id);
    const label = choices.find((one) => one.id === id)?.label;
    if (label) setInput(label);
  };
  return (
    <Combobox
      label={t('accounts.organisation')}
      input={input}
      onInput={(text) => {
        setInput(text);
        if (chosen && text !== choices.find((one) => one.id === chosen)?.label) {
          setChosen(null);
          onChoose(null);
        }
      }}
      chosen={chosen}
      onChoose={choose}
      choices={choices}
      loading={fetching}
      error={error}
    />
  );
}
