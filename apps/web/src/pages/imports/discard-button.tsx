import { useNavigate } from 'react-router';
import { Button, ProblemNotice, showToast, UnknownOutcome } from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { ImportFactsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { DiscardImport } from './import-documents';

/** Throws an import away that was not run, with all that was kept of its file. */
export function DiscardButton({ facts }: Readonly<{ facts: ImportFactsFragment }>) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [discard, { busy, problem, unknown }, retry] = useMutationWithKey(DiscardImport, 'discardImport');
  const after = (outcome: Awaited<ReturnType<typeof retry>>): void => {
    if (outcome?.state !== 'done') return;
    showToast(t('imports.discarded'));
    void navigate('/importera');
  };
  return (
    <>
      <Button
        kind="quiet"
        busy={busy}
        onPress={() => void discard({ id: facts.id, expectedVersion: facts.version }).then(after)}
      >
        {t('imports.discard')}
      </Button>
      <ProblemNotice problem={problem} />
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(after)} /> : null}
    </>
  );
}
