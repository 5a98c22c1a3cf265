import './find.css';
import { Link } from 'react-router';
import {
  Button,
  Chips,
  EmptyState,
  ErrorState,
  Icon,
  LinkButton,
  ProblemNotice,
  ShowMore,
  Skeleton,
  Table,
  UnknownOutcome,
  Verdict,
  type Column,
} from '../../design';
import { useCatalogue } from '../../data/use-catalogue';
import { useConnection } from '../../data/use-connection';
import { graphql } from '../../gql';
import type { ChangedBy, ParticipantsForOpeningQuery } from '../../gql/graphql';
import { useTranslation, type PlainKey } from '../../i18n/use-translation';
import { useShortList } from '../board/use-short-list';
import { StepOf } from '../participants/step-of';
import { matchContext } from './find-documents';

const ParticipantsForOpening = graphql(`
  query ParticipantsForOpening($openingId: UUID!, $after: String) {
    participantsForOpening(openingId: $openingId, first: 20, after: $after) {
      totalCount
      othersBand
      doors {
        text
        changedBy
        opens
      }
      nearly {
        change
        changedBy
        verdictAfter
        participant {
          id
          givenName
          familyName
        }
        match {
          participantId
          openingId
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          participant {
            id
            givenName
            familyName
            step
            unit {
              id
              name
            }
          }
          match {
            participantId
            openingId
            verdict
            chips {
              kind
              text
            }
          }
        }
      }
    }
  }
`);

type Answer = ParticipantsForOpeningQuery['participantsForOpening'];
type Person = Answer['edges'][number]['node'];

const read = (data: ParticipantsForOpeningQuery) => data.participantsForOpening;
const doorWord: Readonly<Record<ChangedBy, PlainKey>> = {
  employer: 'find.doorEmployer',
  municipality: 'find.doorMunicipality',
  participant: 'find.doorParticipant',
};
const reasonsOf = (participantId: string, openingId: string, tab = ''): string =>
  `/deltagare/${participantId}/hitta-plats?${tab}ruta=${openingId}`;

/** The band stands in the middle of a sentence. */
const inside = (band: string): string => band.charAt(0).toLocaleLowerCase('sv') + band.slice(1);

/**
 * Hitta personer: the reader's own participants whom an opening suits, best for the person first; who is one change away;
 * what would open it to more; and others in the municipality as a band only. For the opening's page; it has no frame of its own.
 */
export function FindPeople({ openingId }: { openingId: string }) {
  const { t } = useTranslation();
  const words = useCatalogue();
  const list = useConnection(ParticipantsForOpening, { openingId }, read, matchContext);
  const shortList = useShortList(openingId, () => undefined);
  const answer = list.data?.participantsForOpening;
  if (list.loading || !words.ready) return <Skeleton rows={6} height={56} />;
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (!answer) return null;
  const name = ({ participant }: Person) => `${participant.givenName} ${participant.familyName}`;
  const columns: Column<Person>[] = [
    {
      id: 'person',
      head: t('find.peopleCol'),
      rowHead: true,
      cell: (row) => (
        <>
          <Link to={`/deltagare/${row.participant.id}`}>{name(row)}</Link>
          <br />
          <StepOf step={row.participant.step} words={words} />
        </>
      ),
    },
    { id: 'fit', head: t('find.fitCol'), cell: (row) => <Verdict value={row.match.verdict} /> },
    { id: 'reasons', head: t('find.reasonsCol'), cell: (row) => <Chips chips={row.match.chips} /> },
    {
      id: 'act',
      head: t('find.showReasons'),
      numeric: true,
      cell: (row) => (
        <div className="row">
          <LinkButton
            small
            to={`/deltagare/${row.participant.id}/foresla?plats=${openingId}`}
            label={t('proposals.proposeFor', { name: name(row) })}
          >
            {t('proposals.propose')}
          </LinkButton>
          <LinkButton
            small
            to={reasonsOf(row.participant.id, openingId)}
            label={t('find.showReasonsFor', { name: name(row) })}
          >
            {t('find.showReasons')}
          </LinkButton>
          <Button
            small
            busy={shortList.busy}
            label={t('board.putOnFor', { name: name(row) })}
            onPress={() => void shortList.set(row.participant.id, row.participant.givenName, true)}
          >
            {t('board.putOn')}
          </Button>
        </div>
      ),
    },
  ];
  return (
    <div className="people">
      {list.nodes.length > 0 ? (
        <>
          <p className="small muted bar">{t('find.peopleBest')}</p>
          <ProblemNotice problem={shortList.problem} />
          {shortList.unknown ? <UnknownOutcome onRetry={() => void shortList.retry()} /> : null}
          <Table
            caption={t('find.people')}
            columns={columns}
            rows={list.nodes}
            keyOf={(row) => row.participant.id}
            toList
          />
          <ShowMore
            shown={list.nodes.length}
            total={list.total}
            hasMore={list.hasMore}
            busy={list.busy}
            onMore={() => void list.more()}
          />
        </>
      ) : (
        <EmptyState title={t('find.peopleNone')}>{t('find.peopleNoneText')}</EmptyState>
      )}
      {answer.othersBand ? (
        <p className="more-note">
          <Icon name="info" />
          <span>{t('find.others', { band: inside(answer.othersBand) })}</span>
        </p>
      ) : null}
      <NearlyPeople nearly={answer.nearly} openingId={openingId} />
      <Doors doors={answer.doors} />
    </div>
  );
}

function NearlyPeople({ nearly, openingId }: Readonly<{ nearly: Answer['nearly']; openingId: string }>) {
  const { t } = useTranslation();
  if (nearly.length === 0) return null;
  return (
    <section className="near" aria-labelledby="nastan">
      <div className="near-head">
        <h2 id="nastan">{t('find.nearlyPeople')}</h2>
      </div>
      <ul>
        {nearly.map(({ participant, change, verdictAfter }) => {
          const name = `${participant.givenName} ${participant.familyName}`;
          return (
            <li key={participant.id}>
              <div>
                <h3>{name}</h3>
                <p className="small muted">
                  {t('find.nearlyPersonText', { change, verdict: t(`design.verdict.${verdictAfter}`) })}
                </p>
              </div>
              <LinkButton
                small
                to={reasonsOf(participant.id, openingId, 'flik=nastan&')}
                label={t('find.showReasonsFor', { name })}
              >
                {t('find.showReasons')}
              </LinkButton>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Doors({ doors }: { doors: Answer['doors'] }) {
  const { t } = useTranslation();
  if (doors.length === 0) return null;
  return (
    <section className="near" aria-labelledby="fler">
      <div className="near-head">
        <h2 id="fler">{t('find.openForMore')}</h2>
      </div>
      <ul>
        {doors.map((door) => (
          <li key={`${door.changedBy} ${door.text}`}>
            <div>
              <h3>{door.text}</h3>
              <p className="small muted">
                {t(doorWord[door.changedBy])} {t('find.doorPeople', { n: door.opens })}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
