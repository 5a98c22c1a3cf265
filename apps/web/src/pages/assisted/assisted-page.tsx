import { useQuery } from 'urql';
import {
  AnswerChoices,
  ErrorState,
  LinkButton,
  ProblemNotice,
  Skeleton,
  UnknownOutcome,
  usePageTitle,
} from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { useTranslation } from '../../i18n/use-translation';
import { OuterFrame } from '../../shell/outer-frame';
import { AssistedSignInDocument, ConfirmAssistedSignIn } from './assisted-documents';

/** Är det du? The one question between a sign-in that staff began and the participant's own pages. */
export function Component() {
  const { t } = useTranslation();
  usePageTitle(t('assisted.title'));
  const [{ data, error, fetching }, ask] = useQuery({
    query: AssistedSignInDocument,
    requestPolicy: 'network-only',
  });
  const waiting = data?.assistedSignIn;
  return (
    <OuterFrame>
      <main id="innehall" className="signin-main one" tabIndex={-1}>
        <section className="signin-form calm-main stack">
          {fetching && !data ? <Skeleton rows={3} /> : null}
          {error && !data ? (
            <ErrorState error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
          ) : null}
          {waiting ? <IsItYou givenName={waiting.givenName ?? null} helper={waiting.helper} /> : null}
          {data && !waiting ? (
            <>
              <h1>{t('assisted.noneTitle')}</h1>
              <p>{t('assisted.noneText')}</p>
              <LinkButton to="/logga-in">{t('accounts.toSignIn')}</LinkButton>
            </>
          ) : null}
        </section>
      </main>
    </OuterFrame>
  );
}

function IsItYou({ givenName, helper }: Readonly<{ givenName: string | null; helper: string }>) {
  const { t } = useTranslation();
  const [confirm, { busy, problem, unknown }, retry] = useMutationWithKey(
    ConfirmAssistedSignIn,
    'confirmAssistedSignIn',
  );
  const finish = (outcome: Awaited<ReturnType<typeof confirm>> | undefined): void => {
    // Everything is loaded anew, so that nothing of the one before is left in memory.
    if (outcome?.state === 'done')
      window.location.assign(outcome.payload.__typename === 'SignInPayload' ? '/' : '/logga-in');
  };
  return (
    <>
      <h1>{givenName ? t('assisted.isItYou', { name: givenName }) : t('assisted.isItYouUnnamed')}</h1>
      <p>{t('assisted.helps', { name: helper })}</p>
      <ProblemNotice problem={problem} />
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
      <AnswerChoices
        label={t('assisted.title')}
        chosen={null}
        busy={busy}
        choices={[
          { value: 'yes', label: t('assisted.yes'), shape: 'yes' },
          { value: 'no', label: t('assisted.no'), shape: 'no' },
        ]}
        onAnswer={(answer) => void confirm({ itIsMe: answer === 'yes' }).then(finish)}
      />
    </>
  );
}
