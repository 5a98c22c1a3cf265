import { useQuery } from 'urql';
import { PageHead, Skeleton } from '../../design';
import { graphql } from '../../gql';
import { useTranslation } from '../../i18n/use-translation';
import { OuterFrame } from '../../shell/outer-frame';

const Origins = graphql(`
  query Origins {
    catalogue {
      version
      origins {
        name
        version
        licence
        note
      }
    }
  }
`);

/** What Stegvis is, its licence, and whose data and drawings it stands on. */
export function Component() {
  const { t } = useTranslation();
  return (
    <OuterFrame path={false}>
      <main id="innehall" className="signin-main one" tabIndex={-1}>
        <div className="page-narrow prose">
          <PageHead title={t('about.title')} sub={t('about.lead')} />
          <h2>{t('about.licenceTitle')}</h2>
          <p>{t('about.licenceText')}</p>
          <h2>{t('about.originsTitle')}</h2>
          <OriginList />
          <h2>{t('about.designTitle')}</h2>
          <ul>
            <li>{t('about.fonts')}</li>
            <li>{t('about.icons')}</li>
            <li>{t('about.scenes')}</li>
          </ul>
          <h2>{t('about.privacyTitle')}</h2>
          <p>{t('about.privacyText')}</p>
        </div>
      </main>
    </OuterFrame>
  );
}

function OriginList() {
  const { t } = useTranslation();
  const [{ data, fetching, error }] = useQuery({ query: Origins, requestPolicy: 'cache-first' });
  if (fetching) return <Skeleton rows={3} />;
  if (!data)
    return <p>{error?.graphQLErrors.length ? t('about.originsSignIn') : t('about.originsFailed')}</p>;
  return (
    <>
      <p>{t('about.originsText')}</p>
      <ul className="plist">
        {data.catalogue.origins.map((origin) => (
          <li key={origin.name}>
            <span>
              <b>{origin.name}</b>, {t('about.version', { version: origin.version })}
              <br />
              <span className="muted">{origin.note}</span>
            </span>
            <span>{origin.licence}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
