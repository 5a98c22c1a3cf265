import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { EmptyState, ErrorState, LinkButton, PageHead, Skeleton } from '../../design';
import { useCatalogue } from '../../data/use-catalogue';
import { useTranslation } from '../../i18n/use-translation';
import { roleWord } from '../../shell/role-word';
import { ValueLines } from '../participant/value-lines';
import { EmergencyPersonDocument } from './emergency-documents';

/** What an emergency opens: needs and who knows the person, for what is left of the hour. No name stands in title or address. */
export function Component() {
  const { t, format } = useTranslation();
  const { id = '' } = useParams();
  const words = useCatalogue();
  const [{ data, error }, ask] = useQuery({
    query: EmergencyPersonDocument,
    variables: { id },
    requestPolicy: 'network-only',
  });
  if (error && !data)
    return <ErrorState error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if (!data || !words.ready) return <Skeleton rows={5} height={64} />;
  const person = data.emergencyPerson;
  if (!person)
    return (
      <div className="page page-narrow">
        <PageHead title={t('emergency.menu')} />
        <EmptyState
          title={t('emergency.over')}
          action={<LinkButton to="/nodatkomst">{t('emergency.back')}</LinkButton>}
        >
          {t('emergency.overText')}
        </EmptyState>
      </div>
    );
  const now = person.staff.filter(({ validTo }) => validTo === null);
  return (
    <div className="page page-narrow">
      <PageHead
        title={t('emergency.menu')}
        sub={t('emergency.until', { until: format.clock(person.until) })}
      />
      <h2>
        {person.givenName} {person.familyName}
      </h2>
      {person.unit ? <p>{t('emergency.unit', { unit: person.unit })}</p> : null}
      <section className="aside-block">
        <h3>{t('emergency.needs')}</h3>
        <ValueLines values={person.values} words={words} none={t('emergency.noNeeds')} />
      </section>
      <section className="aside-block">
        <h3>{t('emergency.staff')}</h3>
        {now.length === 0 ? <p className="muted">{t('emergency.noStaff')}</p> : null}
        <ul className="plist">
          {now.map((one) => (
            <li key={one.id}>
              {one.staffName}, {t(roleWord[one.role])}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
