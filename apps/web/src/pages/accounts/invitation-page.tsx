import { useState } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import {
  Button,
  ErrorState,
  LinkButton,
  Notice,
  ProblemNotice,
  Skeleton,
  TextField,
  UnknownOutcome,
  usePageTitle,
} from '../../design';
import { fieldError } from '../../data/problems';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { InvitationQuery } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { OuterFrame } from '../../shell/outer-frame';
import { ProviderButtons } from '../sign-in/providers';
import { roleWord } from '../../shell/role-word';
import { AcceptInvitation, InvitationDocument } from './account-documents';
import './accounts.css';

const SHORTEST = 12;

/** What an invitation's link opens: what one is invited to, a name and a password. Ended links all look the same. */
export function Component() {
  const { t } = useTranslation();
  const { token = '' } = useParams();
  usePageTitle(t('accounts.invitationTitle'));
  const [{ data, error, fetching }, ask] = useQuery({ query: InvitationDocument, variables: { token } });
  return (
    <OuterFrame>
      <main id="innehall" className="signin-main one" tabIndex={-1}>
        <section className="signin-form invitation stack">
          <h1>{t('accounts.invitationTitle')}</h1>
          {fetching && !data ? <Skeleton rows={4} /> : null}
          {error && !data ? (
            <ErrorState error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
          ) : null}
          {data?.invitation ? <Accept token={token} invitation={data.invitation} /> : null}
          {data && !data.invitation ? (
            <Notice title={t('accounts.endedTitle')}>
              <p>{t('accounts.endedText')}</p>
              <LinkButton to="/logga-in">{t('accounts.toSignIn')}</LinkButton>
            </Notice>
          ) : null}
        </section>
      </main>
    </OuterFrame>
  );
}

function Accept({
  token,
  invitation,
}: Readonly<{ token: string; invitation: NonNullable<InvitationQuery['invitation']> }>) {
  const { t, format } = useTranslation();
  const [accept, { busy, problem, unknown }, retry] = useMutationWithKey(
    AcceptInvitation,
    'acceptInvitation',
  );
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const short = [...password].length < SHORTEST;
  const goOn = (payload: { __typename: string }): void =>
    window.location.assign(payload.__typename === 'CodeNeededPayload' ? '/engangskod' : '/');
  const submit = async (): Promise<void> => {
    setTried(true);
    if (!name.trim() || short) return;
    const outcome = await accept({ token, name: name.trim(), password });
    if (outcome.state === 'done') goOn(outcome.payload);
  };
  return (
    <form
      className="signin-box stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <p>
        {t('accounts.invitedAs', {
          role: t(roleWord[invitation.role]),
          place: invitation.organisationName ?? 'Stegvis',
        })}
      </p>
      <p className="muted">
        {t('accounts.invitedEmail', { email: invitation.email, day: format.longDate(invitation.expiresAt) })}
      </p>
      <ProviderButtons invitation={token} />
      {problem?.fields.length ? null : <ProblemNotice problem={problem} />}
      {unknown ? (
        <UnknownOutcome
          onRetry={() =>
            void retry().then((outcome) => (outcome?.state === 'done' ? goOn(outcome.payload) : undefined))
          }
        />
      ) : null}
      <TextField
        label={t('accounts.yourName')}
        autoComplete="name"
        value={name}
        maxLength={200}
        onChange={setName}
        error={tried && !name.trim() ? t('accounts.nameMissing') : fieldError(problem, 'name')}
      />
      <TextField
        label={t('accounts.password')}
        hint={t('accounts.passwordHint')}
        type="password"
        autoComplete="new-password"
        value={password}
        maxLength={200}
        onChange={setPassword}
        error={tried && short ? t('accounts.passwordShort') : fieldError(problem, 'password')}
      />
      <Button kind="primary" type="submit" block big busy={busy}>
        {busy ? t('design.saving') : t('accounts.begin')}
      </Button>
    </form>
  );
}
