import '../disclosed/disclosed.css';
import { useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import {
  Breadcrumbs,
  Button,
  DateField,
  ErrorState,
  LinkButton,
  Notice,
  PageHead,
  ProblemNotice,
  showToast,
  Skeleton,
  UnknownOutcome,
  usePageTitle,
} from '../../design';
import { isId } from '../../data/is-id';
import { fieldError } from '../../data/problems';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { ProposalDraftQuery } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { NotFound } from '../../shell/not-found-page';
import { BeforeYouCall } from '../dialogue/before-you-call';
import { CandidateCard } from '../disclosed/candidate-card';
import { ProposalDraftDocument, Propose } from './proposal-documents';

type Draft = NonNullable<ProposalDraftQuery['proposalDraft']>;

/** Föreslå: what the employer would read, the question to her, and the day of the answer. The tab's title names no one (security P6). */
export function Component() {
  const { id = '' } = useParams();
  const [parameters] = useSearchParams();
  const openingId = parameters.get('plats') ?? '';
  const { t } = useTranslation();
  usePageTitle(t('proposals.compose'));
  const known = isId(id) && isId(openingId);
  const [{ data, error }, ask] = useQuery({
    query: ProposalDraftDocument,
    variables: { participantId: id, openingId },
    pause: !known,
    requestPolicy: 'network-only',
  });
  if (!known || (data && !data.proposalDraft)) return <NotFound />;
  return (
    <div className="page page-narrow">
      {data?.proposalDraft ? (
        <Compose draft={data.proposalDraft} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      ) : (
        <Skeleton rows={8} height={32} />
      )}
    </div>
  );
}

function Compose({ draft }: { draft: Draft }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [until, setUntil] = useState<string | null>(draft.answerBy);
  const [send, { busy, problem, unknown }, retry] = useMutationWithKey(Propose, 'propose');
  const { participantId, openingId, firstName: name } = draft;
  const page = `/deltagare/${participantId}`;
  const finish = (outcome: Awaited<ReturnType<typeof send>> | undefined): void => {
    if (outcome?.state !== 'done') return;
    showToast(t('proposals.sent', { name }));
    void navigate(`${page}?flik=forslag`);
  };
  const stopped = draft.obstacles.length > 0;
  return (
    <div className="stack">
      <Breadcrumbs
        crumbs={[{ label: t('participants.title'), to: '/deltagare' }, { label: t('proposals.compose') }]}
      />
      <PageHead
        title={t('proposals.compose')}
        sub={t('proposals.composeSub', { name, title: draft.title, employer: draft.receiverName })}
      />
      <BeforeYouCall organisationId={draft.receiverId} />
      {stopped ? (
        <Notice kind="warn" title={t('proposals.stopped')}>
          <ul className="bul">
            {draft.obstacleTexts.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <LinkButton
            to={`${page}?flik=${draft.obstacles.includes('proposal-open') ? 'forslag' : 'samtycken'}`}
          >
            {t(draft.obstacles.includes('proposal-open') ? 'proposals.toList' : 'proposals.toConsents')}
          </LinkButton>
        </Notice>
      ) : null}
      {draft.preview ? (
        <section aria-labelledby="ser" className="stack">
          <h2 id="ser">{t('proposals.theySee', { employer: draft.receiverName })}</h2>
          <p className="muted">{t('proposals.theySeeText', { name })}</p>
          <CandidateCard person={draft.preview} />
        </section>
      ) : null}
      {stopped ? null : (
        <>
          <section aria-labelledby="fragas" className="stack">
            <h2 id="fragas">{t('proposals.asked', { name })}</h2>
            {draft.questionText ? (
              <>
                <p className="muted">{t('proposals.askedText', { name })}</p>
                <blockquote className="own-words" lang="sv">
                  {draft.questionText}
                </blockquote>
              </>
            ) : (
              <p>{t('proposals.yesAlready', { name, employer: draft.receiverName })}</p>
            )}
          </section>
          <DateField
            label={t('proposals.answerBy')}
            hint={t('proposals.answerByHint')}
            error={fieldError(problem, 'answerBy')}
            value={until}
            onChange={setUntil}
          />
          <ProblemNotice problem={problem} />
          {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
          <div className="row">
            <Button
              kind="primary"
              icon="chat-text"
              busy={busy}
              onPress={() =>
                void send({ participantId, openingId, ...(until ? { answerBy: until } : {}) }).then(finish)
              }
            >
              {t(draft.questionText ? 'proposals.askFirst' : 'proposals.send', { name })}
            </Button>
            <LinkButton to={`${page}/hitta-plats?ruta=${openingId}`}>{t('proposals.cancel')}</LinkButton>
          </div>
        </>
      )}
    </div>
  );
}
