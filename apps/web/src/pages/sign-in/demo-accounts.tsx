import { useState } from 'react';
import { Avatar, Icon, Notice } from '../../design';
import { useTranslation } from '../../i18n/use-translation';
import { roleWord } from '../../shell/role-word';
import type { SignInOptionsQuery } from '../../gql/graphql';
import { useSignIn } from './sign-in';

type Account = SignInOptionsQuery['signInOptions']['demoAccounts'][number];
/** Printed by `npm start` and in the README; the accounts exist in demo mode only. */
const DEMO_PASSWORD = 'stegvis-demo';

/** The demo accounts, one click away each. */
export function DemoAccounts({
  accounts,
  onSignedIn,
}: Readonly<{ accounts: readonly Account[]; onSignedIn: () => void }>) {
  const { t } = useTranslation();
  const { signIn, busy, fault } = useSignIn();
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <section className="signin-demo" aria-labelledby="demo">
      <h2 id="demo">{t('signIn.demoTitle')}</h2>
      <p className="muted">{t('signIn.demoText')}</p>
      {fault ? <Notice kind="error" title={t('signIn.demoFailed')} live /> : null}
      <ul className="demo">
        {accounts.map((account) => (
          <li key={account.email}>
            <button
              type="button"
              aria-disabled={busy || undefined}
              onClick={() => {
                if (busy) return;
                setChosen(account.email);
                void signIn(account.email, DEMO_PASSWORD).then((done) =>
                  done === 'in' ? onSignedIn() : undefined,
                );
              }}
            >
              <Avatar name={account.name} />
              <span>
                <b>{account.name}</b> <span className="role">{t(roleWord[account.role])}</span>
                <span className="see">
                  {busy && chosen === account.email ? t('signIn.submitting') : account.about}
                </span>
              </span>
              <Icon name="caret-right" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
