import { useState } from 'react';
import {
  Button,
  ErrorState,
  Notice,
  ProblemNotice,
  Skeleton,
  TextArea,
  UnknownOutcome,
  usePageTitle,
} from '../../design';
import { fieldError } from '../../data/problems';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { RightsFactsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { RequestErasure, WithdrawErasure } from './own-data-documents';
import { useOwnRights } from './use-own-rights';

/** Her wish to have something removed, who answers and when, and the answer with its reason (security R3, R-067). */
export function Component() {
  const { t } = useTranslation();
  usePageTitle(t('ownData.erasure'));
  const { rights, error, again } = useOwnRights();
  if (error) return <ErrorState error={error} onRetry={again} />;
  if (!rights) return <Skeleton rows={3} height={64} />;
  const { erasure } = rights;
  return (
    <section className="narrow stack">
      <h1>{t('ownData.erasure')}</h1>
      {erasure ? <Asked erasure={erasure} onChange={again} /> : null}
      {!erasure || erasure.doneAt ? <Ask onAsked={again} /> : null}
    </section>
  );
}

type Erasure = NonNullable<RightsFactsFragment['erasure']>;

const answerWord = {
  part: 'ownData.answerPart',
  all: 'ownData.answerAll',
  refused: 'ownData.answerRefused',
} as const;

function Asked({ erasure, onChange }: Readonly<{ erasure: Erasure; onChange: () => void }>) {
  const { t, calm, format } = useTranslation();
  const [withdraw, { busy, problem, unknown }, retry] = useMutationWithKey(
    WithdrawErasure,
    'withdrawErasure',
  );
  return (
    <div className="stack">
      <p>{t('ownData.askedOn', { day: format.longDate(erasure.requestedAt) })}</p>
      {erasure.wish ? <blockquote>{erasure.wish}</blockquote> : null}
      {erasure.outcome ? (
        <Notice kind="info" title={t(answerWord[erasure.outcome])}>
          <p>{erasure.reason}</p>
          {erasure.outcome !== 'refused' ? (
            <p>{t(erasure.doneAt ? 'ownData.removed' : 'ownData.removing')}</p>
          ) : null}
          <p>{t('ownData.appeal')}</p>
        </Notice>
      ) : (
        <>
          <p className="lead">{t('ownData.answerBy', { day: format.longDate(erasure.dueOn) })}</p>
          <div className="row">
            <Button
              big={calm}
              busy={busy}
              onPress={() =>
                void withdraw({ id: erasure.id, expectedVersion: erasure.version }).then(onChange)
              }
            >
              {t('ownData.takeBack')}
            </Button>
          </div>
        </>
      )}
      <ProblemNotice problem={problem} />
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(onChange)} /> : null}
    </div>
  );
}

function Ask({ onAsked }: Readonly<{ onAsked: () => void }>) {
  const { t, calm } = useTranslation();
  const [wish, setWish] = useState('');
  const [ask, { busy, problem, unknown }, retry] = useMutationWithKey(RequestErasure, 'requestErasure');
  return (
    <div className="stack">
      <p className="lead">{t('ownData.erasureText')}</p>
      <p>{t('ownData.erasureLaw')}</p>
      <TextArea
        label={t('ownData.wish')}
        hint={t('ownData.wishHint')}
        value={wish}
        onChange={setWish}
        error={fieldError(problem, 'wish')}
      />
      <div className="row">
        <Button
          kind="primary"
          big={calm}
          busy={busy}
          onPress={() => void ask({ wish: wish.trim() || null }).then(onAsked)}
        >
          {t('ownData.ask')}
        </Button>
      </div>
      {problem?.fields.length ? null : <ProblemNotice problem={problem} />}
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(onAsked)} /> : null}
    </div>
  );
}
