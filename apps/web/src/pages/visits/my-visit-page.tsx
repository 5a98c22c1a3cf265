import { useMemo, useState } from 'react';
import { useParams } from 'react-router';
import {
  AnswerChoices,
  Button,
  ErrorState,
  LinkButton,
  ProblemNotice,
  ReadAloud,
  SayList,
  Scene,
  Skeleton,
  UnknownOutcome,
  usePageTitle,
  useReading,
} from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { MyVisitFactsFragment, VisitAnswer } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { NotFound } from '../../shell/not-found-page';
import '../places/places.css';
import { useMyVisits } from './my-visits';
import { AnswerVisit } from './visit-documents';

/** Ditt besök: when, where, who goes along and how to get there; afterwards three faces. */
export function Component() {
  const { id } = useParams();
  const { t } = useTranslation();
  usePageTitle(t('calm.visitTitle'));
  const { me, visits, error, again } = useMyVisits();
  if (error) return <ErrorState error={error} onRetry={again} />;
  if (!me) return <Skeleton rows={4} height={80} />;
  const visit = visits.find((one) => one.id === id);
  return visit ? <OneVisit visit={visit} onAnswered={again} /> : <NotFound />;
}

function OneVisit({ visit, onAnswered }: Readonly<{ visit: MyVisitFactsFragment; onAnswered: () => void }>) {
  const { t, format, language } = useTranslation();
  const [answer, { busy, problem, unknown }, retry] = useMutationWithKey(AnswerVisit, 'answerVisit');
  const [declining, setDeclining] = useState(false);
  const lines = [
    {
      concept: 'time.days',
      heading: t('calm.visitWhen'),
      text: `${format.longDate(visit.day)}, ${format.timeSpan(visit.starts, visit.ends)}`,
    },
    { concept: 'travel.place', heading: t('calm.visitWhere'), text: visit.place },
    { concept: 'support.beside', heading: t('calm.visitWho'), text: visit.companion },
    { concept: 'travel.bus', heading: t('calm.visitHow'), text: visit.directions },
  ].filter(({ text }) => text);
  const words = lines.map(({ heading, text }) => `${heading}. ${text}`).join('\n\n');
  const spoken = useMemo(() => words.split('\n\n'), [words]);
  const reading = useReading(spoken, language);
  const finish = (outcome: Awaited<ReturnType<typeof answer>> | undefined): void => {
    if (outcome?.state !== 'done') return;
    setDeclining(false);
    onAnswered();
  };
  const say = (value: VisitAnswer): void =>
    void answer({ visitId: visit.id, expectedVersion: visit.version, answer: value }).then(finish);
  const tells = visit.allowedActs.includes('tell');
  const over = visit.state === 'cancelled' || visit.state === 'missed' ? visit.state : null;
  return (
    <div className="stack">
      <div className="why-page">
        <div className="place-side">
          <Scene area={visit.area ?? ''} />
          <h1>{t(`calm.visitKind.${visit.kind}`)}</h1>
          <p className="lead" lang="sv">
            {visit.title}
          </p>
          <p className="lead muted" lang="sv">
            {visit.employer}
          </p>
        </div>
        <section aria-labelledby="besoket">
          <div className="player spread">
            <h2 id="besoket">{t('calm.visitTitle')}</h2>
            <ReadAloud reading={reading} />
          </div>
          <SayList lines={lines} reading={reading} />
        </section>
      </div>
      <p className="lead answered" role="status">
        {over ? t(`calm.visit.${over}`) : visit.herFace ? t('calm.visitTold') : ''}
      </p>
      {tells ? (
        <section className="ask-box" aria-labelledby="hur-var-det">
          <h2 id="hur-var-det">{t('calm.visitHowWasIt')}</h2>
          <AnswerChoices<VisitAnswer>
            label={t('calm.visitHowWasIt')}
            chosen={visit.herFace}
            busy={busy}
            onAnswer={say}
            choices={(['good', 'so_so', 'bad'] as const).map((value) => ({
              value,
              label: t(`calm.face.${value}`),
              shape: value,
            }))}
          />
        </section>
      ) : null}
      {declining ? (
        <section className="ask-box" aria-labelledby="vill-inte">
          <h2 id="vill-inte">{t('calm.visitDeclineSure')}</h2>
          <p className="lead">{t('calm.visitDeclineText')}</p>
          <div className="row">
            <Button big busy={busy} onPress={() => say('decline')}>
              {t('calm.visitDecline')}
            </Button>
            <Button big onPress={() => setDeclining(false)}>
              {t('calm.visitGo')}
            </Button>
          </div>
        </section>
      ) : (
        <div className="row">
          <LinkButton big to="/platser-for-mig">
            {t('calm.proposalDone')}
          </LinkButton>
          {visit.state === 'planned' && !visit.begun ? (
            <a
              className="btn big"
              download="besok.ics"
              href={`data:text/calendar;charset=utf-8,${encodeURIComponent(visit.calendar)}`}
            >
              {t('calm.visitToCalendar')}
            </a>
          ) : null}
          {visit.allowedActs.includes('decline') && !visit.begun ? (
            <Button big onPress={() => setDeclining(true)}>
              {t('calm.visitDecline')}
            </Button>
          ) : null}
        </div>
      )}
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
      <ProblemNotice problem={problem} />
    </div>
  );
}
