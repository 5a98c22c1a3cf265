import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { EmptyState, ErrorState, LinkButton, PageHead, Skeleton } from '../../design';
import { useCatalogue } from '../../data/use-catalogue';
import type { PersonWithReasonQuery, ValueKind } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { roleWord } from '../../shell/role-word';
import { nameOf, wordsOf } from '../participant/value-words';
import { PersonWithReasonDocument } from './unit-documents';

type Value = NonNullable<PersonWithReasonQuery['personWithReason']>['values'][number];
const groups = [
  {
    title: 'profile.tabWants',
    kinds: ['work_goal', 'wants_suggestions', 'interest', 'excluded_area', 'step'],
  },
  { title: 'profile.tabCan', kinds: ['capacity'] },
  {
    title: 'profile.tabNeeds',
    kinds: ['support_need', 'access_need', 'tolerance', 'environment_mark', 'condition'],
  },
] as const satisfies readonly { title: string; kinds: readonly ValueKind[] }[];

/** What a stated reason opens, for what is left of the hour. No name stands in title or address (P6). */
export function Component() {
  const translation = useTranslation();
  const { t, format } = translation;
  const { id = '' } = useParams();
  const words = useCatalogue();
  const [{ data, error }, ask] = useQuery({
    query: PersonWithReasonDocument,
    variables: { id },
    requestPolicy: 'network-only',
  });
  if (error && !data)
    return <ErrorState error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if (!data || !words.ready) return <Skeleton rows={5} height={64} />;
  const person = data.personWithReason;
  if (!person)
    return (
      <div className="page page-narrow">
        <PageHead title={t('unit.menu')} />
        <EmptyState title={t('unit.over')} action={<LinkButton to="/enhet">{t('unit.back')}</LinkButton>}>
          {t('unit.overText')}
        </EmptyState>
      </div>
    );
  const lineOf = (value: Value) => (
    <li key={value.id}>
      <span>
        <b>{nameOf(value.kind, value.code, words, translation)}</b>:{' '}
        {wordsOf(value.kind, value.code, value, words, translation)}
      </span>
    </li>
  );
  return (
    <div className="page page-narrow">
      <PageHead title={t('unit.menu')} sub={t('unit.until', { until: format.clock(person.until) })} />
      <h2>
        {person.givenName} {person.familyName}
      </h2>
      <p>
        {t('unit.worksWith')}:{' '}
        {person.staff.map((one) => `${one.staffName} (${t(roleWord[one.role])})`).join(', ') ||
          t('unit.nobody')}
      </p>
      {groups.map(({ title, kinds }) => {
        const values = person.values.filter(({ kind }) => kinds.some((one) => one === kind));
        return (
          <section className="aside-block" key={title}>
            <h3>{t(title)}</h3>
            {values.length === 0 ? <p className="muted">{t('unit.nothingSaid')}</p> : null}
            <ul className="plist">{values.map(lineOf)}</ul>
          </section>
        );
      })}
      <LinkButton to="/enhet">{t('unit.back')}</LinkButton>
    </div>
  );
}
