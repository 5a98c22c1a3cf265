import '../disclosed/disclosed.css';
import type { ReactNode } from 'react';
import { Pictogram } from '../../design';
import type { ConsentFactsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { stateWord } from './consent-words';

/** A consent as a card: Vem? Vad? Varför? Till när? The state is a word; nothing here is red. */
export function ChoiceCard({
  consent,
  level = 2,
  staff = false,
  children,
}: Readonly<{ consent: ConsentFactsFragment; level?: 2 | 3; staff?: boolean; children?: ReactNode }>) {
  const { t, format } = useTranslation();
  const Heading = `h${level}` as const;
  const lines = [
    [t('calm.choiceWhat'), consent.whatText],
    [t('calm.choiceWhy'), consent.purposeText],
    [t('calm.choiceUntil'), format.longDate(consent.validTo)],
  ] as const;
  return (
    <article className="consent-card" aria-labelledby={`val-${consent.id}`}>
      <div className="row">
        <Pictogram concept="menu.choices" />
        <div>
          <Heading id={`val-${consent.id}`}>
            <span className="sr">{t('calm.choiceWho')} </span>
            <span lang="sv">{consent.receiverName}</span>
          </Heading>
          <p>
            <b>{t(staff ? `consents.state.${consent.state}` : stateWord[consent.state])}</b>
          </p>
        </div>
      </div>
      <dl>
        {lines.map(([label, text]) => (
          <div key={label} style={{ display: 'contents' }}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {children}
    </article>
  );
}
