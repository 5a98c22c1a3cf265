import '../disclosed/disclosed.css';
import type { WordingFactsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';

/** A version of the wording, to read. */
export function Wording({ version }: { version: WordingFactsFragment }) {
  const { t } = useTranslation();
  const parts = [
    [t('disclosed.name'), version.shownName],
    [t('disclosed.interests'), version.interests],
    [t('disclosed.skills'), version.skills],
    [t('disclosed.needs'), version.needs],
  ] as const;
  return (
    <dl className="candidate">
      {parts
        .filter(([, text]) => text)
        .map(([label, text]) => (
          <div key={label}>
            <dt>
              <b>{label}</b>
            </dt>
            <dd className="own-words" lang="sv">
              {text}
            </dd>
          </div>
        ))}
    </dl>
  );
}
