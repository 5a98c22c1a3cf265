import { useParams } from 'react-router';
import { useClient, useQuery } from 'urql';
import { ErrorState, PageHead, Skeleton } from '../../design';
import { useCatalogue } from '../../data/use-catalogue';
import { readFragment, type FragmentType } from '../../gql';
import type { RepresentedFactsFragment, ValueKind } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { roleWord } from '../../shell/role-word';
import { NotFoundPage } from '../../shell/not-found-page';
import { CorrectionFacts } from '../corrections/correction-documents';
import { SayWrong } from '../corrections/say-wrong';
import { detailsOf } from '../my-data/detail-words';
import { MyDetails, RepresentedNumberDocument } from '../my-data/my-data-documents';
import { OwnNumber } from '../personal-number/opened-number';
import { nameOf, sourceWord, wordsOf } from '../participant/value-words';
import { RepresentedDocument, RepresentedFacts } from './represented-documents';
import { SayFor } from './say-for';

const context = { additionalTypenames: ['Me', 'ProfileValue', 'Correction'] };
const parts = [
  { title: 'represented.wants', kinds: ['interest', 'excluded_area', 'environment_mark'] },
  { title: 'represented.can', kinds: ['capacity'] },
  { title: 'represented.needs', kinds: ['tolerance', 'access_need', 'support_need', 'condition'] },
] as const satisfies readonly { title: string; kinds: readonly ValueKind[] }[];

/** One person whom the reader represents: what has been said, by whom, and what the reader may say for her. */
export function Component() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const words = useCatalogue();
  const [{ data, error, fetching }, ask] = useQuery({
    query: RepresentedDocument,
    variables: { id },
    context,
  });
  if (error && !data)
    return <ErrorState error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if ((fetching && !data) || !words.ready) return <Skeleton rows={6} height={64} />;
  const person = data?.representedPerson;
  if (!person) return <NotFoundPage />;
  const facts = readFragment(RepresentedFacts, person);
  return (
    <div className="page page-narrow">
      <PageHead
        title={t('represented.title')}
        sub={[facts.givenName, facts.step ? words.label('steps', facts.step) : null]
          .filter(Boolean)
          .join(', ')}
      />
      <p className="muted">
        {facts.supportPeople.map(({ name, role }) => `${name}, ${t(roleWord[role])}`).join('; ')}
      </p>
      <SayFor person={facts} />
      <Details person={person} onDone={() => ask({ requestPolicy: 'network-only' })} />
      {parts.map(({ title, kinds }) => (
        <Said key={title} title={t(title)} kinds={kinds} facts={facts} />
      ))}
    </div>
  );
}

/** The facts about her, and the way to say that one is wrong. */
function Details({
  person,
  onDone,
}: Readonly<{ person: FragmentType<typeof MyDetails>; onDone: () => void }>) {
  const translation = useTranslation();
  const { t } = translation;
  const words = useCatalogue();
  const client = useClient();
  const me = readFragment(MyDetails, person);
  const hersNumber = () =>
    client
      .query(RepresentedNumberDocument, { id: me.participantId }, { requestPolicy: 'network-only' })
      .toPromise()
      .then(({ data }) => data?.representedPerson?.personalNumber ?? null);
  const corrections = me.corrections.map((one) => readFragment(CorrectionFacts, one));
  return (
    <section className="aside-block">
      <h2>{t('represented.details')}</h2>
      <ul className="plist">
        {detailsOf(me, words, translation).map(({ subject, label, text }) => (
          <li key={label}>
            <div>
              <b>{label}</b>: {subject.field === 'personal_number' ? <OwnNumber ask={hersNumber} /> : text}
              <SayWrong
                participantId={me.participantId}
                subject={subject}
                label={label}
                shown={text}
                corrections={corrections}
                onDone={onDone}
              />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Said({
  title,
  kinds,
  facts,
}: Readonly<{ title: string; kinds: readonly ValueKind[]; facts: RepresentedFactsFragment }>) {
  const translation = useTranslation();
  const { t, format } = translation;
  const words = useCatalogue();
  const values = facts.values.filter(({ kind }) => kinds.some((one) => one === kind));
  return (
    <section className="aside-block">
      <h2>{title}</h2>
      {values.length === 0 ? <p className="muted">{t('represented.nothingSaid')}</p> : null}
      <ul className="plist">
        {values.map((value) => (
          <li key={value.id}>
            <span>
              <b>{nameOf(value.kind, value.code, words, translation)}</b>:{' '}
              {wordsOf(value.kind, value.code, value, words, translation)}
              <br />
              <span className="small muted">
                {value.saidBy}, {t(sourceWord[value.source])}, {format.shortDate(value.saidAt)}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
