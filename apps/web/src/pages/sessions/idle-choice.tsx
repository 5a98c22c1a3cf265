import { useState } from 'react';
import { useQuery } from 'urql';
import { ProblemNotice, RadioGroup, showToast, UnknownOutcome } from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { graphql } from '../../gql';
import { useTranslation } from '../../i18n/use-translation';

const IdleChoiceDocument = graphql(`
  query IdleChoice {
    idleChoice
  }
`);
const ChooseIdle = graphql(`
  mutation ChooseIdle($input: ChooseIdleInput!) {
    chooseIdle(input: $input) {
      __typename
      ... on ChooseIdlePayload {
        minutes
      }
      ...ProblemParts
    }
  }
`);

const CHOICES = ['30', '60', '120', '240', '480'] as const;

/** How long Stegvis stays open while she does nothing: her own choice, up to eight hours (security E4). */
export function IdleChoice() {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: IdleChoiceDocument, requestPolicy: 'network-only' });
  const [choose, { problem, unknown }, retry] = useMutationWithKey(ChooseIdle, 'chooseIdle');
  const [chosen, setChosen] = useState<string | null>(null);
  if (!data) return null;
  const now = chosen ?? String(data.idleChoice ?? 480);
  const finish = (outcome: Awaited<ReturnType<typeof choose>> | undefined): void => {
    if (outcome?.state === 'done') showToast(t('session.idleKept'));
  };
  return (
    <section className="stack" aria-labelledby="vila">
      <h2 id="vila">{t('session.idleTitle')}</h2>
      <p>{t('session.idleText')}</p>
      <ProblemNotice problem={problem} />
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
      <RadioGroup
        legend={t('session.idleTitle')}
        hideLegend
        value={now}
        onChange={(value) => {
          setChosen(value);
          void choose({ minutes: Number(value) }).then(finish);
        }}
        options={CHOICES.map((value) => ({ value, label: t(`session.idle.${value}`) }))}
      />
    </section>
  );
}
