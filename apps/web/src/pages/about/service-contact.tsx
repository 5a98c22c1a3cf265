import { useQuery } from 'urql';
import { graphql } from '../../gql';
import { useTranslation } from '../../i18n/use-translation';

const Facts = graphql(`
  query ServiceFacts {
    serviceFacts {
      matchingVersion
      matchingSince
      contactName
      contactEmail
      contactPhone
    }
  }
`);

/** Who answers for the service and which rules it compares by; undefined until the answer is there. */
export function useServiceFacts() {
  const [{ data }] = useQuery({ query: Facts, requestPolicy: 'cache-first' });
  return data?.serviceFacts;
}

/** How to reach who runs the service, as far as the settings say. */
export function ServiceContact() {
  const { t } = useTranslation();
  const facts = useServiceFacts();
  return (
    <>
      {facts?.contactName ? <p>{t('trust.contactName', { name: facts.contactName })}</p> : null}
      {facts?.contactEmail || facts?.contactPhone ? (
        <ul>
          {facts.contactEmail ? (
            <li>
              <a href={`mailto:${facts.contactEmail}`}>{t('trust.write', { email: facts.contactEmail })}</a>
            </li>
          ) : null}
          {facts.contactPhone ? (
            <li>
              <a href={`tel:${facts.contactPhone.replace(/[^+\d]/g, '')}`}>
                {t('trust.call', { phone: facts.contactPhone })}
              </a>
            </li>
          ) : null}
        </ul>
      ) : null}
    </>
  );
}
