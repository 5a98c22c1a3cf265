import { Link } from 'react-router';
import { useQuery } from 'urql';
import { EmptyState, ErrorState, LinkButton, Skeleton } from '../../design';
import { useTranslation } from '../../i18n/use-translation';
import { RepresentedPeople } from './represented-documents';

const context = { additionalTypenames: ['RepresentedPerson'] };

/** Whom the reader represents: as what, in what and until when. */
export function RepresentedList() {
  const { t, format } = useTranslation();
  const [{ data, error, fetching }, ask] = useQuery({ query: RepresentedPeople, context });
  if (error && !data)
    return <ErrorState error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if (fetching && !data) return <Skeleton rows={2} height={64} />;
  const people = data?.representedPeople ?? [];
  if (people.length === 0)
    return (
      <EmptyState
        title={t('begin.title.representative')}
        action={<LinkButton to="/inkorg">{t('inbox.title')}</LinkButton>}
      >
        {t('begin.text.representative')}
      </EmptyState>
    );
  return (
    <ul className="plist">
      {people.map((one) => (
        <li key={one.participantId}>
          <span>
            {one.scope.includes('person') ? (
              <Link to={`/foretradd/${one.participantId}`}>
                {one.givenName} {one.familyName}
              </Link>
            ) : (
              <b>
                {one.givenName} {one.familyName}
              </b>
            )}
            <br />
            <span className="small muted">
              {t(`represented.kind.${one.kind}`)}:{' '}
              {one.scope.map((scope) => t(`represented.scope.${scope}`)).join(', ')}.{' '}
              {one.validTo
                ? t('represented.until', { day: format.longDate(one.validTo) })
                : t('represented.noEnd')}
            </span>
            {one.scope.includes('rights') ? (
              <>
                <br />
                <Link to={`/foretradd/${one.participantId}/val`}>
                  {t('represented.choicesFor', { name: one.givenName })}
                </Link>
                <br />
                <Link to={`/foretradd/${one.participantId}/tittat`}>
                  {t('represented.looksFor', { name: one.givenName })}
                </Link>
              </>
            ) : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
