import { Table } from '../../design';
import type { LogReviewQuery } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';

type Look = NonNullable<LogReviewQuery['logReview']>['looks'][number];
const relations = ['assigned', 'unit', 'stated_reason', 'break_glass'] as const;

/** The looks, oldest first: when, at which pseudonym, what and on what ground. */
export function LookTable({ looks }: Readonly<{ looks: readonly Look[] }>) {
  const { t, format } = useTranslation();
  const groundOf = (relation: string) =>
    t(`review.relation.${relations.find((one) => one === relation) ?? 'other'}`);
  return (
    <Table
      caption={t('review.looks')}
      toList
      rows={looks.map((look, at) => ({ ...look, key: String(at) }))}
      keyOf={({ key }) => key}
      columns={[
        {
          id: 'time',
          head: t('review.time'),
          rowHead: true,
          cell: ({ at }) => `${format.shortDate(at)} ${format.clock(at)}`,
        },
        { id: 'person', head: t('review.person'), cell: ({ person }) => person },
        {
          id: 'what',
          head: t('review.what'),
          cell: ({ kind, dataClasses }) => `${t(`review.kind.${kind}`)} (${dataClasses.join(', ')})`,
        },
        {
          id: 'why',
          head: t('review.why'),
          cell: ({ relation, reason }) => [groundOf(relation), reason].filter(Boolean).join(': '),
        },
      ]}
    />
  );
}
