import './board.css';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import {
  Breadcrumbs,
  ErrorState,
  Icon,
  LinkButton,
  Notice,
  PageHead,
  ProblemNotice,
  Skeleton,
  UnknownOutcome,
} from '../../design';
import { isId } from '../../data/is-id';
import { readFragment } from '../../gql';
import type {
  BoardCardFactsFragment,
  BoardColumn as ColumnName,
  BoardTarget,
  OpeningBoardQuery,
} from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { NotFound } from '../../shell/not-found-page';
import { TakeBack } from '../proposals/take-back';
import { BoardColumn } from './board-column';
import { BoardCardFacts, BoardDocument } from './board-documents';
import { addressOfMove } from './address-of-move';
import { useShortList } from './use-short-list';

type Board = OpeningBoardQuery['openingBoard'];

export const COLUMNS: readonly ColumnName[] = [
  'possible',
  'asked',
  'wants',
  'presented',
  'visit',
  'trial',
  'agreement',
  'no',
];

const context = { additionalTypenames: ['Proposal', 'Visit', 'Placement', 'ShortListPayload'] };

/** Kortlista: whom of the reader's own caseload an opening is thought of for, and how far each has come. */
export function Component() {
  const { id = '' } = useParams();
  const known = isId(id);
  const [{ data, error }, ask] = useQuery({
    query: BoardDocument,
    variables: { openingId: id },
    context,
    pause: !known,
    requestPolicy: 'cache-and-network',
  });
  const again = (): void => ask({ requestPolicy: 'network-only' });
  const missing = error?.graphQLErrors.some(({ extensions }) => extensions['code'] === 'NOT_FOUND');
  if (!known || missing) return <NotFound />;
  const board = data?.openingBoard;
  return (
    <div className="page board-page">
      {board ? (
        <BoardView board={board} onChange={again} />
      ) : error ? (
        <ErrorState error={error} onRetry={again} />
      ) : (
        <Skeleton rows={8} />
      )}
    </div>
  );
}

function BoardView({ board, onChange }: Readonly<{ board: Board; onChange: () => void }>) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const list = useShortList(board.openingId, onChange);
  const [said, say] = useState<string | null>(null);
  const [taking, takeBack] = useState<BoardCardFactsFragment | null>(null);
  const cards = board.cards.map((one) => readFragment(BoardCardFacts, one));
  const move = (card: BoardCardFactsFragment, to: BoardTarget): void => {
    const way = card.moves.find((one) => one.to === to);
    say(way?.refusal ?? null);
    if (!way?.act) return;
    const name = card.participant.givenName;
    if (way.act === 'put' || way.act === 'take_off')
      void list.set(card.participant.id, name, way.act === 'put').then(() => say(null));
    else if (way.act === 'withdraw') takeBack(card);
    else void navigate(addressOfMove(way.act, card, board.openingId));
  };
  const drop = (participantId: string, to: ColumnName): void => {
    const card = cards.find((one) => one.participant.id === participantId);
    if (card && card.column !== to) move(card, to);
  };
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: t('openings.title'), to: '/platser' },
          { label: board.title, to: `/platser/${board.openingId}` },
          { label: t('board.title') },
        ]}
      />
      <PageHead
        title={t('board.titleOf', { title: board.title })}
        tab={t('board.title')}
        sub={board.employer}
        actions={
          <LinkButton icon="users" to={`/platser/${board.openingId}?flik=personer`}>
            {t('board.find')}
          </LinkButton>
        }
      />
      <div role="status" className="board-said">
        {said ? <Notice kind="info" title={said} /> : null}
      </div>
      <ProblemNotice problem={list.problem} />
      {list.unknown ? <UnknownOutcome onRetry={() => void list.retry()} /> : null}
      {cards.length === 0 ? <p className="bar">{t('board.empty')}</p> : null}
      <div className="short-list" role="region" tabIndex={0} aria-label={t('board.title')}>
        {COLUMNS.map((column) => (
          <BoardColumn
            key={column}
            column={column}
            cards={cards.filter((card) => card.column === column)}
            onMove={move}
            onDrop={drop}
          />
        ))}
      </div>
      {board.othersBand ? (
        <p className="more-note">
          <Icon name="info" />
          <span>{t('board.others', { band: board.othersBand })}</span>
        </p>
      ) : null}
      {taking?.proposalId ? (
        <TakeBack
          proposal={{ id: taking.proposalId, version: taking.proposalVersion ?? 0, title: board.title }}
          onClose={() => takeBack(null)}
          onDone={onChange}
        />
      ) : null}
    </>
  );
}
