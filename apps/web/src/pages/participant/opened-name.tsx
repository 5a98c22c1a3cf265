import { useState } from 'react';
import { Button, ProblemNotice, UnknownOutcome } from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { useTranslation } from '../../i18n/use-translation';
import { OpenProtectedIdentity } from './participant-documents';

/** The name of a protected person, for a named handler: shown until it is closed or the page is left, kept nowhere. */
export function OpenedName({ participantId }: { participantId: string }) {
  const { t } = useTranslation();
  const [name, setName] = useState<string | null>(null);
  const [open, { busy, problem, unknown }, retry] = useMutationWithKey(
    OpenProtectedIdentity,
    'openProtectedIdentity',
  );
  const finish = (outcome: Awaited<ReturnType<typeof open>> | undefined) => {
    if (outcome?.state === 'done') setName(`${outcome.payload.givenName} ${outcome.payload.familyName}`);
  };
  return (
    <div className="stack">
      <ProblemNotice problem={problem} />
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
      {name ? (
        <p role="status">
          <strong>{name}</strong>
        </p>
      ) : null}
      <p className="small muted">{t('profile.protectionReviewed')}</p>
      <Button
        small
        icon={name ? 'eye-slash' : 'eye'}
        busy={busy}
        onPress={() => (name ? setName(null) : void open({ participantId }).then(finish))}
      >
        {t(name ? 'profile.protectionHide' : 'profile.protectionOpen')}
      </Button>
    </div>
  );
}
