import { Link } from 'react-router';
import { Icon, LinkButton } from '../../design';
import type { OpeningRowFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { addressOfField } from '../post/field-places';
import { whenLine } from './when-line';

const icons = {
  draft: 'pencil-simple',
  published: 'check-circle',
  paused: 'pause',
  closed: 'archive',
} as const;

/** One of the employer's own: what it is, how it stands, and the one thing to do next. */
export function OwnOpening({ row }: { row: OpeningRowFragment }) {
  const { t, format } = useTranslation();
  const title = row.title || t('openings.untitled');
  const first = row.missing[0];
  const next =
    row.status !== 'draft'
      ? { to: `/platser/${row.id}`, word: t('openings.ownNextOpen') }
      : first
        ? { to: addressOfField(row.id, first.path), word: t('openings.ownNextDraft') }
        : { to: `/platser/${row.id}/andra?steg=4`, word: t('openings.ownNextPublish') };
  return (
    <li className="task own">
      <Icon name={icons[row.status]} />
      <div>
        <Link className="who" to={`/platser/${row.id}`}>
          {title}
        </Link>
        <p className="why">{stateOf(row, t)}</p>
        <p className="why">
          {[
            row.workplace?.name,
            whenLine(row.schedule, format),
            t('openings.seatsFree', { n: row.freeSeats }),
          ]
            .filter(Boolean)
            .join('. ')}
        </p>
      </div>
      <span className="due">{t('openings.ownChanged', { day: format.shortDate(row.updatedAt) })}</span>
      <LinkButton to={next.to} small label={`${next.word}: ${title}`}>
        {next.word}
      </LinkButton>
    </li>
  );
}

function stateOf(row: OpeningRowFragment, t: ReturnType<typeof useTranslation>['t']): string {
  if (row.status === 'closed') return t('openings.ownClosed');
  if (row.status === 'paused') return t('openings.ownPaused');
  if (row.status === 'draft')
    return row.missing.length === 0
      ? t('openings.ownReady')
      : t('openings.ownMissing', {
          what: row.missing.map((one) => one.message.replace(/\.$/, '')).join(' · '),
        });
  if (row.easyTextNeedsApproval) return t('openings.ownEasyWaits');
  return t(row.audience === 'consultants' ? 'openings.ownStaffOnly' : 'openings.ownLive');
}
