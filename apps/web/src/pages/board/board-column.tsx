import { useState } from 'react';
import type { BoardCardFactsFragment, BoardColumn as ColumnName, BoardTarget } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { BoardCard, CARD_TYPE } from './board-card';

/** A column as a list with its count; a card may be dropped on it. */
export function BoardColumn({
  column,
  cards,
  onMove,
  onDrop,
}: Readonly<{
  column: ColumnName;
  cards: readonly BoardCardFactsFragment[];
  onMove: (card: BoardCardFactsFragment, to: BoardTarget) => void;
  onDrop: (participantId: string, to: ColumnName) => void;
}>) {
  const { t } = useTranslation();
  const [over, setOver] = useState(false);
  return (
    <section
      className={['board-column', cards.length === 0 ? 'none' : '', over ? 'over' : '']
        .filter(Boolean)
        .join(' ')}
      aria-labelledby={`kolumn-${column}`}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(CARD_TYPE)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDrop(event.dataTransfer.getData(CARD_TYPE), column);
      }}
    >
      <h2 id={`kolumn-${column}`}>
        {t(`board.column.${column}`)} <span className="c">{cards.length}</span>
      </h2>
      {cards.length === 0 ? (
        <p className="small muted">{t('board.none')}</p>
      ) : (
        <ul>
          {cards.map((card) => (
            <BoardCard key={card.participant.id} card={card} onMove={onMove} />
          ))}
        </ul>
      )}
    </section>
  );
}
