import { Button, ProblemNotice, showToast, UnknownOutcome } from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { ConsentFactsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { TakeBackConsent } from './consents-documents';

/** Takes back a question that was a mistake; it can be asked again. */
export function TakeBack({
  consent,
  onDone,
}: Readonly<{ consent: ConsentFactsFragment; onDone: () => void }>) {
  const { t } = useTranslation();
  const [takeBack, { busy, problem, unknown }, retry] = useMutationWithKey(
    TakeBackConsent,
    'takeBackConsent',
  );
  const finish = (outcome: Awaited<ReturnType<typeof takeBack>> | undefined): void => {
    if (outcome?.state !== 'done') return;
    showToast(t('consents.tookBack'));
    onDone();
  };
  return (
    <>
      <Button
        small
        busy={busy}
        label={t('consents.takeBackFor', { name: consent.receiverName })}
        onPress={() => void takeBack({ consentId: consent.id }).then(finish)}
      >
        {t('consents.takeBack')}
      </Button>
      <ProblemNotice problem={problem} />
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
    </>
  );
}
