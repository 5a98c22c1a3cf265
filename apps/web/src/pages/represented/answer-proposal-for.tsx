import { Button, ProblemNotice, showToast, UnknownOutcome } from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { ConsentFactsFragment, MyProposalFactsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { waits } from '../choices/consent-words';
import { Preview } from '../choices/preview';
import { AnswerProposal } from '../proposals/proposal-documents';

const answers = ['yes', 'maybe', 'no'] as const;

/** A place that was proposed to the person, in the words that she meets, and the representative's answer for her. */
export function AnswerProposalFor({
  proposal,
  consent,
  onDone,
}: Readonly<{
  proposal: MyProposalFactsFragment;
  /** The question that a yes answers. */
  consent: ConsentFactsFragment | undefined;
  onDone: () => void;
}>) {
  const { t, format } = useTranslation();
  const [answer, { busy, problem, unknown }, retry] = useMutationWithKey(AnswerProposal, 'answerProposal');
  const finish = (outcome: Awaited<ReturnType<typeof answer>> | undefined): void => {
    if (outcome?.state !== 'done') return;
    showToast(t('represented.saved'));
    onDone();
  };
  const open = answers.filter((one) => proposal.allowedActs.includes(one));
  const title = proposal.title ?? t('proposals.placeGone');
  return (
    <article className="candidate" aria-labelledby={`plats-${proposal.id}`}>
      <h3 id={`plats-${proposal.id}`}>{title}</h3>
      <p className="muted">{proposal.employer}</p>
      <p>
        <b>{t(`proposals.state.${proposal.state}`)}</b>
      </p>
      {open.length > 0 ? (
        <>
          {proposal.easyText ? (
            <blockquote className="own-words" lang="sv">
              {proposal.easyText}
            </blockquote>
          ) : null}
          {consent && waits(consent.state) ? (
            <>
              <blockquote className="own-words">{consent.fullText}</blockquote>
              <Preview consent={consent} />
            </>
          ) : null}
          <p className="muted">{t('proposals.until', { day: format.longDate(proposal.answerBy) })}</p>
          <div className="row">
            {open.map((one) => (
              <Button
                key={one}
                busy={busy}
                label={t('proposals.answerFor', { answer: t(`proposals.said.${one}`), title })}
                onPress={() =>
                  void answer({
                    proposalId: proposal.id,
                    expectedVersion: proposal.version,
                    answer: one,
                    easy: false,
                  }).then(finish)
                }
              >
                {t(`proposals.said.${one}`)}
              </Button>
            ))}
          </div>
        </>
      ) : null}
      <ProblemNotice problem={problem} />
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
    </article>
  );
}
