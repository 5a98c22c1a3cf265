import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { EmptyState, ErrorState, LinkButton, PageHead, Skeleton } from '../../design';
import { useCatalogue } from '../../data/use-catalogue';
import type { ValueKind } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { roleWord } from '../../shell/role-word';
import { ValueLines } from '../participant/value-lines';
import { PersonWithReasonDocument } from './unit-documents';

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
  const { t, format } = useTranslation();
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
      {groups.map(({ title, kinds }) => (
        <section className="aside-block" key={title}>
          <h3>{t(title)}</h3>
          <ValueLines
            values={person.values.filter(({ kind }) => kinds.some((one) => one === kind))}
            words={words}
            none={t('unit.nothingSaid')}
          />
        </section>
      ))}
      <LinkButton to="/enhet">{t('unit.back')}</LinkButton>
    </div>
  );
}
