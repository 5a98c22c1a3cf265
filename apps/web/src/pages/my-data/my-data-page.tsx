import { useQuery } from 'urql';
import {
  type Concept,
  ErrorState,
  Pictogram,
  ReadAloud,
  Skeleton,
  Spoken,
  usePageTitle,
  useReading,
} from '../../design';
import { readFragment } from '../../gql';
import { useTranslation } from '../../i18n/use-translation';
import { OpenedNumber } from '../personal-number/opened-number';
import { rightSentences } from './detail-words';
import { MyDetails, MyDetailsDocument } from './my-data-documents';

const context = { additionalTypenames: ['Me'] };

/** Mina uppgifter: the facts about her, in plain words. */
export function Component() {
  const translation = useTranslation();
  const { t, language } = translation;
  usePageTitle(t('myData.title'));
  const [{ data, error }, ask] = useQuery({ query: MyDetailsDocument, context });
  const me = readFragment(MyDetails, data?.me);
  const details: readonly Readonly<{ concept: Concept; label: string; text: string }>[] = me
    ? [
        { concept: 'menu.about_me', label: t('myData.name'), text: `${me.givenName} ${me.familyName}` },
        { concept: 'people.group', label: t('myData.unit'), text: me.unit?.name ?? t('myData.noUnit') },
        {
          concept: 'rule.info',
          label: t('myData.right'),
          text: rightSentences(me.participation, translation).join(' '),
        },
      ]
    : [];
  const reading = useReading(
    details.map(({ label, text }) => `${label}. ${text}`),
    language,
  );
  if (!data && error)
    return (
      <>
        <h1>{t('myData.title')}</h1>
        <ErrorState error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      </>
    );
  if (!me) return <Skeleton rows={3} height={120} />;
  return (
    <div className="narrow">
      <div className="player spread">
        <div>
          <h1>{t('myData.title')}</h1>
          <p className="lead">{t('myData.lead')}</p>
        </div>
        <ReadAloud reading={reading} />
      </div>
      <ul className="seen">
        {details.map(({ concept, label, text }, at) => (
          <li key={label} className={reading.place?.sentence === at ? 'reading' : ''}>
            <Pictogram concept={concept} />
            <div>
              <p className="day">{label}</p>
              <p className="name">
                <Spoken text={text} at={at} reading={reading} />
              </p>
            </div>
          </li>
        ))}
        {me.hasPersonalNumber ? (
          <li>
            <Pictogram concept="access.named_supervisor" />
            <div>
              <p className="day">{t('number.heading')}</p>
              <p className="name">
                <OpenedNumber big participantId={me.participantId} />
              </p>
            </div>
          </li>
        ) : null}
      </ul>
    </div>
  );
}
