import { useQuery } from 'urql';
import { Button, ErrorState, Skeleton } from '../../design';
import type { CarvingFactsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { bandWord } from './band-words';
import { BundlesOf } from './employment-documents';

/** Bundles that are proposed, those that suit the most first; a band of how many, and no person. */
export function BundleList({
  carving,
  ticked,
  onChoose,
}: Readonly<{
  carving: CarvingFactsFragment;
  ticked: readonly string[];
  onChoose: (taskIds: readonly string[]) => void;
}>) {
  const { t, format } = useTranslation();
  const [{ data, error }, ask] = useQuery({
    query: BundlesOf,
    variables: { carvingId: carving.id },
    context,
  });
  const bundles = data?.carvingBundles.bundles ?? [];
  const textOf = (id: string): string => carving.tasks.find((task) => task.id === id)?.text ?? '';
  return (
    <section className="stack carving-part" aria-labelledby="buntar">
      <h2 id="buntar">{t('carving.bundles')}</h2>
      <p className="muted">{t('carving.bundlesText')}</p>
      {error ? <ErrorState error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} /> : null}
      {!data && !error ? <Skeleton rows={3} /> : null}
      {data && bundles.length === 0 ? <p>{t('carving.noBundles')}</p> : null}
      <ul className="bundles">
        {bundles.map(({ taskIds, areaLabel, hours, band }, at) => (
          <li key={taskIds.join()} className="bundle">
            <h3>{t('carving.bundle', { area: areaLabel, hours: format.number(hours) })}</h3>
            <p>{taskIds.map(textOf).join(', ')}</p>
            <p>
              {t('carving.suits')} <b>{t(bandWord(band))}</b>
            </p>
            <Button
              small
              pressed={taskIds.length === ticked.length && taskIds.every((id) => ticked.includes(id))}
              label={t('carving.chooseOf', { n: at + 1, area: areaLabel, hours: format.number(hours) })}
              onPress={() => onChoose(taskIds)}
            >
              {t('carving.choose')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const context = { additionalTypenames: ['JobCarving'] };
