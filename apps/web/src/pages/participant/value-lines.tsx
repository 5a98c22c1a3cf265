import { useTranslation } from '../../i18n/use-translation';
import type { CatalogueWords } from '../../data/use-catalogue';
import type { EmergencyPersonQuery } from '../../gql/graphql';
import { nameOf, wordsOf } from './value-words';

type Value = NonNullable<EmergencyPersonQuery['emergencyPerson']>['values'][number];

/** What is said about a person, a line for each, to somebody who may read it for an hour; without anything to press. */
export function ValueLines({
  values,
  words,
  none,
}: Readonly<{ values: readonly Value[]; words: CatalogueWords; none: string }>) {
  const translation = useTranslation();
  if (values.length === 0) return <p className="muted">{none}</p>;
  return (
    <ul className="plist">
      {values.map((value) => (
        <li key={value.id}>
          <span>
            <b>{nameOf(value.kind, value.code, words, translation)}</b>:{' '}
            {wordsOf(value.kind, value.code, value, words, translation)}
          </span>
        </li>
      ))}
    </ul>
  );
}
