import { Link } from 'react-router';
import { Checkbox, Icon, Table, type Column } from '../../design';
import type { CatalogueWords } from '../../data/use-catalogue';
import { readFragment, type FragmentType } from '../../gql';
import type { ParticipantLineFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { ParticipantLine } from './participant-row';
import { shortMark } from '../participant/person-head';
import { isDue, standingLine } from '../participation/participation-words';
import { StepOf } from './step-of';

type Row = ParticipantLineFragment;

/** Participants as a ledger; under 640 px each row becomes three lines of text. */
export function ParticipantsTable({
  rows,
  words,
  picked,
  onPick,
}: Readonly<{
  rows: readonly FragmentType<typeof ParticipantLine>[];
  words: CatalogueWords;
  picked: ReadonlySet<string>;
  onPick: (id: string, on: boolean) => void;
}>) {
  const translation = useTranslation();
  const { t, format } = translation;
  const columns: Column<Row>[] = [
    {
      id: 'pick',
      head: t('participants.colPick'),
      cell: (row) => (
        <Checkbox checked={picked.has(row.id)} onChange={(on) => onPick(row.id, on)}>
          <span className="sr">{t('participants.pick', { name: `${row.givenName} ${row.familyName}` })}</span>
        </Checkbox>
      ),
    },
    {
      id: 'name',
      head: t('participants.colName'),
      rowHead: true,
      cell: (row) => (
        <>
          <Link to={`/deltagare/${row.id}`}>
            {row.givenName} {row.familyName}
            {row.protected ? ` ${shortMark(row.id)}` : ''}
          </Link>
          <br />
          <StepOf step={row.step} words={words} />
          {isDue(row.participation) ? (
            <>
              <br />
              <span className="fact small">
                <Icon name="calendar-blank" />{' '}
                {row.participation.stepConflict
                  ? t('participation.conflictShort')
                  : standingLine(row.participation, translation)}
              </span>
            </>
          ) : null}
        </>
      ),
    },
    {
      id: 'unit',
      head: t('participants.colUnit'),
      cell: (row) => row.unit?.name ?? <span className="muted">{t('participants.noUnit')}</span>,
    },
    {
      id: 'areas',
      head: t('participants.colAreas'),
      cell: (row) =>
        row.topAreas.length > 0 ? (
          row.topAreas.map((area) => words.label('interest-areas', area)).join(', ')
        ) : (
          <span className="muted">{t('participants.noAreas')}</span>
        ),
    },
    {
      id: 'assessed',
      head: t('participants.colAssessed'),
      cell: (row) => (
        <>
          <span className="hide-list nowrap">
            {t('participants.assessed', { n: row.abilitiesAssessed, of: row.abilitiesTotal })}
          </span>
          <span className="only-list">
            {t('participants.assessedPhone', { n: row.abilitiesAssessed, of: row.abilitiesTotal })}
          </span>
        </>
      ),
    },
    {
      id: 'waiting',
      head: t('participants.colWaiting'),
      cell: (row) =>
        row.suggestionsWaiting > 0 ? (
          <Link to={`/deltagare/${row.id}?flik=kan`}>
            {t('participants.waiting', { n: row.suggestionsWaiting })}
          </Link>
        ) : (
          <span className="muted hide-list">{t('participants.waiting', { n: 0 })}</span>
        ),
    },
    {
      id: 'changed',
      head: t('participants.colChanged'),
      numeric: true,
      cell: (row) => (
        <>
          <span className="hide-list">{format.shortDate(row.lastChangedAt)}</span>
          <span className="only-list small muted">
            {t('participants.changedPhone', { date: format.shortDate(row.lastChangedAt) })}
          </span>
        </>
      ),
    },
  ];
  return (
    <div className="people-table">
      <Table
        caption={t('participants.list')}
        columns={columns}
        rows={rows.map((row) => readFragment(ParticipantLine, row))}
        keyOf={(row) => row.id}
        toList
      />
    </div>
  );
}
