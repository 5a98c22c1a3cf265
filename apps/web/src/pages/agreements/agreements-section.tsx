import { Link, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { Button, ErrorState, ProblemNotice, Skeleton, UnknownOutcome } from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { readFragment } from '../../gql';
import type { PlacementFactsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { AgreementFacts, MakeAgreement, PersonAgreements } from './agreement-documents';

const context = { additionalTypenames: ['Agreement'] };

/** Avtal on the page of a person: what there is, and a new one for a placement that has none under way. */
export function AgreementsSection({
  participantId,
  placements,
}: Readonly<{ participantId: string; placements: readonly PlacementFactsFragment[] }>) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [{ data, error }, ask] = useQuery({
    query: PersonAgreements,
    variables: { id: participantId },
    context,
    requestPolicy: 'cache-and-network',
  });
  const [make, { busy, problem, unknown }, retry] = useMutationWithKey(MakeAgreement, 'makeAgreement');
  if (!data?.participant)
    return error ? (
      <ErrorState error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
    ) : (
      <Skeleton rows={2} height={32} />
    );
  const rows = data.participant.agreements.map((one) => readFragment(AgreementFacts, one));
  const finish = (outcome: Awaited<ReturnType<typeof make>> | undefined): void => {
    if (outcome?.state !== 'done') return;
    const { id } = outcome.payload.agreement;
    void navigate(`/deltagare/${participantId}/avtal/${id}`);
  };
  const lacking = placements.filter(
    ({ id, state }) =>
      (state === 'planned' || state === 'active') &&
      !rows.some((row) => row.placementId === id && (row.state === 'draft' || row.state === 'sent')),
  );
  if (rows.length === 0 && lacking.length === 0) return null;
  return (
    <section className="aside-block" aria-labelledby="avtal">
      <h2 id="avtal">{t('agreements.title')}</h2>
      <ul className="bul">
        {rows.map((row) => (
          <li key={row.id}>
            <Link to={`/deltagare/${participantId}/avtal/${row.id}`}>
              {t('agreements.openOf', { title: row.title ?? t('visits.placeGone') })}
            </Link>
            : {t(`agreements.state.${row.state}`)}
          </li>
        ))}
      </ul>
      <div className="row">
        {lacking.map((placement) => (
          <Button
            key={placement.id}
            busy={busy}
            label={t('agreements.makeOf', { title: placement.title ?? '' })}
            onPress={() => void make({ placementId: placement.id }).then(finish)}
          >
            {lacking.length > 1
              ? t('agreements.makeOf', { title: placement.title ?? '' })
              : t('agreements.make')}
          </Button>
        ))}
      </div>
      <ProblemNotice problem={problem} />
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
    </section>
  );
}
