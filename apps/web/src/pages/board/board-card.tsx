import { Link } from 'react-router';
import { Button, Chips, Icon, Menu, type MenuChoice, Verdict } from '../../design';
import type { BoardCardFactsFragment, BoardTarget } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';

/** What a dragged card carries: the id of whom it is of, readable by this board alone. */
export const CARD_TYPE = 'application/x-stegvis-card';

/** One person on the board: what comes next, when, why, and the menu that does all that a drag does. */
export function BoardCard({
  card,
  onMove,
}: Readonly<{
  card: BoardCardFactsFragment;
  onMove: (card: BoardCardFactsFragment, to: BoardTarget) => void;
}>) {
  const { t, format } = useTranslation();
  const { participant, moves } = card;
  const name = `${participant.givenName} ${participant.familyName}`;
  const choice = (to: BoardTarget): MenuChoice => ({
    id: to,
    label: t(`board.column.${to}`),
    onAction: () => onMove(card, to),
  });
  const open = moves.filter(({ act }) => act !== null);
  const closed = moves.filter(({ act }) => act === null);
  return (
    <li
      className="board-card"
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData(CARD_TYPE, participant.id);
        event.dataTransfer.effectAllowed = 'move';
      }}
    >
      <h3>
        <Link to={`/deltagare/${participant.id}`}>{name}</Link>
      </h3>
      <p className="small">
        {card.nextStep}
        {card.due ? <strong>{format.longDate(card.due)}</strong> : null}
      </p>
      {card.verdict ? <Verdict value={card.verdict} /> : null}
      <Chips chips={card.chips.slice(0, 3)} />
      <p className="small muted">
        {card.column === 'possible' && card.putBy
          ? t('board.putBy', { name: card.putBy, day: format.shortDate(card.since) })
          : t('board.since', { day: format.shortDate(card.since) })}
      </p>
      <Menu
        label={t('board.moveOf', { name })}
        trigger={
          <Button small label={t('board.moveOf', { name })}>
            {t('board.move')} <Icon name="caret-down" small />
          </Button>
        }
        groups={[
          ...(open.length > 0
            ? [{ id: 'open', heading: t('board.moveTo'), choices: open.map(({ to }) => choice(to)) }]
            : []),
          ...(closed.length > 0
            ? [{ id: 'closed', heading: t('board.notNow'), choices: closed.map(({ to }) => choice(to)) }]
            : []),
        ]}
      />
    </li>
  );
}
