import { useQuery } from 'urql';
import { NeedMeter, Skeleton } from '../../design';
import { graphql } from '../../gql';
import type { NeedBand } from '../../gql/graphql';
import { useTranslation, type PlainKey } from '../../i18n/use-translation';
import type { OpeningData } from './opening-facts';

const NeedOf = graphql(`
  query NeedOf($openingId: UUID!) {
    needMeter(openingId: $openingId) {
      band
    }
  }
`);

const bands: Readonly<Record<NeedBand, Readonly<{ filled: 0 | 1 | 2 | 3 | 4; word: PlainKey }>>> = {
  none: { filled: 0, word: 'meter.none' },
  from10: { filled: 1, word: 'meter.from10' },
  from20: { filled: 2, word: 'meter.from20' },
  from50: { filled: 3, word: 'meter.from50' },
  from100: { filled: 4, word: 'meter.from100' },
};

/** Behovsmätaren for an employer's own opening: a band, and no person. Only a published one is measured. */
export function NeedMeterAside({ opening }: { opening: OpeningData }) {
  const { t } = useTranslation();
  const published = opening.status === 'published';
  const [{ data, error }] = useQuery({
    query: NeedOf,
    variables: { openingId: opening.id },
    pause: !published,
  });
  const keys = [t('meter.key1'), t('meter.key2'), t('meter.key3'), t('meter.key4')] as const;
  if (!published)
    return (
      <section className="aside-block" aria-labelledby="behov">
        <h2 id="behov">{t('meter.title')}</h2>
        <p className="muted">{t('meter.notYet')}</p>
      </section>
    );
  if (!data)
    return error ? (
      <section className="aside-block" aria-labelledby="behov">
        <h2 id="behov">{t('meter.title')}</h2>
        <p className="muted">{error.graphQLErrors[0]?.message ?? t('design.errorText')}</p>
      </section>
    ) : (
      <Skeleton rows={2} />
    );
  const { filled, word } = bands[data.needMeter.band];
  return (
    <NeedMeter
      title={t('meter.title')}
      big={t(word)}
      text={t(filled === 0 ? 'meter.noneText' : 'meter.text')}
      band={filled}
      keys={keys}
    >
      <p className="small muted">{t('meter.day')}</p>
    </NeedMeter>
  );
}
