import { useClient, useQuery } from 'urql';
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
import { useCatalogue } from '../../data/use-catalogue';
import { readFragment } from '../../gql';
import { useTranslation } from '../../i18n/use-translation';
import { CorrectionFacts } from '../corrections/correction-documents';
import { SayWrong } from '../corrections/say-wrong';
import { OwnNumber } from '../personal-number/opened-number';
import { detailsOf } from './detail-words';
import { MyDetails, MyDetailsDocument, MyNumberDocument } from './my-data-documents';

const context = { additionalTypenames: ['Me', 'Correction'] };
const picture: Readonly<Record<string, Concept>> = {
  name: 'menu.about_me',
  unit: 'people.group',
  right: 'rule.info',
  value: 'menu.plan',
  personal_number: 'access.named_supervisor',
};

/** Mina uppgifter: the facts about her in plain words, and the way to say that one is wrong. */
export function Component() {
  const translation = useTranslation();
  const { t, language } = translation;
  usePageTitle(t('myData.title'));
  const words = useCatalogue();
  const [{ data, error }, ask] = useQuery({ query: MyDetailsDocument, context });
  const me = readFragment(MyDetails, data?.me);
  const details = me && words.ready ? detailsOf(me, words, translation) : [];
  const client = useClient();
  const myNumber = () =>
    client
      .query(MyNumberDocument, {}, { requestPolicy: 'network-only' })
      .toPromise()
      .then(({ data: found }) => found?.me?.personalNumber ?? null);
  const again = () => ask({ requestPolicy: 'network-only' });
  const reading = useReading(
    details.map(({ label, text }) => `${label}. ${text}`),
    language,
  );
  if (!data && error)
    return (
      <>
        <h1>{t('myData.title')}</h1>
        <ErrorState error={error} onRetry={again} />
      </>
    );
  if (!me || !words.ready) return <Skeleton rows={3} height={120} />;
  const corrections = me.corrections.map((one) => readFragment(CorrectionFacts, one));
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
        {details.map(({ subject, label, text }, at) => (
          <li key={label} className={reading.place?.sentence === at ? 'reading' : ''}>
            <Pictogram concept={picture[subject.field] ?? 'rule.info'} />
            <div className="detail">
              <p className="day">{label}</p>
              {subject.field === 'personal_number' ? (
                <div className="name">
                  <OwnNumber big ask={myNumber} />
                </div>
              ) : (
                <p className="name">
                  <Spoken text={text} at={at} reading={reading} />
                </p>
              )}
              <SayWrong
                participantId={me.participantId}
                subject={subject}
                label={label}
                shown={text}
                corrections={corrections}
                onDone={again}
              />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
