import { Link } from 'react-router';
import { useQuery } from 'urql';
import { ErrorState, Icon, LinkButton } from '../../design';
import { graphql } from '../../gql';
import type { EmployerHereQuery } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';

const EmployerHere = graphql(`
  query EmployerHere {
    presentedProposals(first: 20) {
      edges {
        node {
          id
          title
          state
          answerBy
          person {
            id
            shownName
          }
        }
      }
    }
    presentedVisits(first: 20) {
      edges {
        node {
          id
          openingId
          title
          kind
          day
          starts
          ends
          person {
            id
            shownName
          }
        }
      }
    }
    presentedPlacements(first: 50) {
      edges {
        node {
          id
          openingId
          title
          fromDay
          lastDay
          started
          weekdays
          person {
            id
            shownName
          }
        }
      }
    }
  }
`);

const context = { additionalTypenames: ['PresentedProposal', 'PresentedVisit', 'PresentedPlacement'] };
const nodesOf = <N,>(connection: { edges: readonly { node: N }[] }): N[] =>
  connection.edges.map(({ node }) => node);

/** The employer's own page begins with persons: who works here now, and what comes next, by day. Nobody is here who has not said yes. */
export function HereNow() {
  const { t, format } = useTranslation();
  const [{ data, error }, ask] = useQuery({
    query: EmployerHere,
    context,
    requestPolicy: 'cache-and-network',
  });
  if (!data)
    return error ? <ErrorState error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} /> : null;
  const now = nodesOf(data.presentedPlacements).filter(({ started }) => started);
  const next = comingOf(data, t);
  return (
    <>
      {next.length > 0 ? (
        <section className="bucket" aria-labelledby="harnast">
          <h2 id="harnast">
            {t('openings.hereNext')} <span className="c">{next.length}</span>
          </h2>
          <ul>
            {next.map(({ key, day, what, who, time, answer }) => (
              <li className="task own" key={key}>
                <Icon name={answer ? 'handshake' : 'calendar-blank'} />
                <div>
                  <span className="who">{what}</span>
                  <p className="why">{[who, time].filter(Boolean).join('. ')}</p>
                </div>
                <span className="due">{format.longDate(day)}</span>
                {answer ? (
                  <LinkButton small to="/forslag" label={`${t('openings.hereAnswer')}: ${who}`}>
                    {t('openings.hereAnswer')}
                  </LinkButton>
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {now.length > 0 ? (
        <section className="bucket" aria-labelledby="hos-er-nu">
          <h2 id="hos-er-nu">
            {t('openings.hereNow')} <span className="c">{now.length}</span>
          </h2>
          <ul>
            {now.map((one) => (
              <li className="task own" key={one.id}>
                <Icon name="user" />
                <div>
                  <span className="who">{one.person.shownName}</span>
                  <p className="why">
                    <Link to={`/platser/${one.openingId}`}>{one.title}</Link>. {format.weekdays(one.weekdays)}
                  </p>
                </div>
                <span className="due">
                  {one.lastDay
                    ? t('openings.hereUntil', { day: format.longDate(one.lastDay) })
                    : t('openings.hereOpen')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

interface Coming {
  readonly key: string;
  readonly day: string;
  readonly what: string;
  readonly who: string;
  readonly time?: string;
  readonly answer?: true;
}

/** Answers that are waited for, visits and first days, the next one first. */
const comingOf = (data: EmployerHereQuery, t: ReturnType<typeof useTranslation>['t']): readonly Coming[] =>
  [
    ...nodesOf(data.presentedProposals)
      .filter(({ state }) => state === 'presented')
      .map(({ id, title, answerBy, person }): Coming => ({
        key: `forslag ${id}`,
        day: answerBy,
        what: t('openings.hereProposal', { title }),
        who: person.shownName,
        answer: true,
      })),
    ...nodesOf(data.presentedVisits).map(({ id, title, kind, day, starts, ends, person }): Coming => ({
      key: `besok ${id}`,
      day,
      what: `${t(`visits.kind.${kind}`)}: ${title}`,
      who: person.shownName,
      time: `${starts}–${ends}`,
    })),
    ...nodesOf(data.presentedPlacements)
      .filter(({ started }) => !started)
      .map(({ id, title, fromDay, person }): Coming => ({
        key: `start ${id}`,
        day: fromDay,
        what: t('openings.hereStarts', { title }),
        who: person.shownName,
      })),
  ].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
