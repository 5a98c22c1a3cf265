import '../disclosed/disclosed.css';
import type { ReactNode } from 'react';
import { Pictogram } from '../../design';
import type { ConsentFactsFragment, ConsentState } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { stateWord, waits } from './consent-words';

const pictureOf = (state: ConsentState): string =>
  state === 'yes' ? 'menu.choices' : waits(state) ? 'answer.ask' : 'answer.no';

/** A consent as a card: Vem? Vad? Varför? Till när? The state is a word; nothing here is red. */
export function ChoiceCard({
  consent,
  level = 2,
  staff = false,
  children,
}: Readonly<{ consent: ConsentFactsFragment; level?: 2 | 3; staff?: boolean; children?: ReactNode }>) {
  const { t, format } = useTranslation();
  const Heading = `h${level}` as const;
  const what = [
    ...consent.dataClasses.flatMap((one) =>
      one === 'C4' ? [] : [t(one === 'C3' && consent.needsCase ? 'consents.name' : `consents.class.${one}`)],
    ),
    ...consent.items.map((one) => t(`consents.item.${one}`)),
  ].join(', ');
  const officer = consent.cases.find((one) => one.validTo === null)?.officerName;
  const listed =
    consent.items.length > 0 ? (
      <ul className="bul">
        {consent.whatParts.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
    ) : (
      consent.whatText
    );
  const lines = [
    [t('calm.choiceWhat'), staff ? what : listed],
    [t('calm.choiceWhy'), consent.purposeText],
    [t('calm.choiceUntil'), format.longDate(consent.validTo)],
    ...(consent.needsCase && consent.state === 'yes'
      ? [[t('calm.choiceOfficer'), officer ?? t('calm.choiceNoOfficer')] as const]
      : []),
  ] as const;
  return (
    <article className="consent-card" aria-labelledby={`val-${consent.id}`}>
      <div className="row">
        <Pictogram concept={pictureOf(consent.state)} />
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
