import './agreements.css';
import { useQuery } from 'urql';
import { ProblemNotice, UnknownOutcome } from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { readFragment } from '../../gql';
import type { MyAgreementFactsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import {
  AgreementWordsFacts,
  AnswerAgreement,
  MyAgreementFacts,
  RepresentedAgreements,
} from './agreement-documents';
import { AgreementWords } from './agreement-words';
import { ApproveChoices } from './approve-choices';

const context = { additionalTypenames: ['AgreementToMe'] };

/** Agreements of the person whom the reader represents: those that wait for the reader can be approved. */
export function AgreementsFor({ participantId }: Readonly<{ participantId: string }>) {
  const { t } = useTranslation();
  const [{ data }, ask] = useQuery({
    query: RepresentedAgreements,
    variables: { id: participantId },
    context,
  });
  const rows = (data?.representedAgreements ?? []).map((one) => readFragment(MyAgreementFacts, one));
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="avtalen" className="stack">
      <h2 id="avtalen">{t('agreements.title')}</h2>
      {rows.map((row) => (
        <One key={row.id} agreement={row} onDone={() => ask({ requestPolicy: 'network-only' })} />
      ))}
    </section>
  );
}

function One({ agreement, onDone }: Readonly<{ agreement: MyAgreementFactsFragment; onDone: () => void }>) {
  const { t } = useTranslation();
  const [answer, { busy, problem, unknown }, retry] = useMutationWithKey(AnswerAgreement, 'answerAgreement');
  return (
    <article className="candidate" aria-labelledby={`avtal-${agreement.id}`}>
      <h3 id={`avtal-${agreement.id}`}>{agreement.title ?? t('visits.placeGone')}</h3>
      <p role="status">{t(`agreements.state.${agreement.state}`)}</p>
      <AgreementWords text={readFragment(AgreementWordsFacts, agreement.text)} />
      {agreement.myTurn ? (
        <ApproveChoices
          busy={busy}
          onReply={(yes) =>
            void answer({
              agreementId: agreement.id,
              expectedVersion: agreement.contentVersion,
              answer: yes ? 'yes' : 'not_now',
            }).then(onDone)
          }
        />
      ) : null}
      <ProblemNotice problem={problem} />
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(onDone)} /> : null}
    </article>
  );
}
