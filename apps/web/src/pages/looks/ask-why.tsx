import { useState } from 'react';
import { Button, ProblemNotice, UnknownOutcome } from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { LookFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { AskWhyDocument } from './look-documents';

/** Fråga varför: one press asks; then that it is asked, and the manager's answer when it has come (L4). */
export function AskWhy({ look, who, day }: Readonly<{ look: LookFragment; who: string; day: string }>) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(look.askedAt !== null);
  const [ask, { busy, problem, unknown }, retry] = useMutationWithKey(AskWhyDocument, 'askWhy');
  const finish = (outcome: Awaited<ReturnType<typeof ask>> | undefined): void => {
    if (outcome?.state === 'done') setAsked(true);
  };
  if (look.answer)
    return (
      <p>
        <b>{t('looks.answer')}</b> {look.answer}
      </p>
    );
  return (
    <div role="status">
      {asked ? (
        <p>{t('looks.asked')}</p>
      ) : (
        <Button
          busy={busy}
          label={t('looks.askWhyOf', { who, day })}
          onPress={() => void ask({ lookId: look.id }).then(finish)}
        >
          {t('looks.askWhy')}
        </Button>
      )}
      <ProblemNotice problem={problem} />
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
    </div>
  );
}
