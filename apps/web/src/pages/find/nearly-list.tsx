import { Link } from 'react-router';
import { Chips, EmptyState, ErrorState, Skeleton } from '../../design';
import type { ChangedBy, NearlyForParticipantQuery } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { employerLine } from './match-hit';
import { walkHits } from './use-hit-keys';
import type { useNearly } from './use-nearly';

type Nearly = NearlyForParticipantQuery['nearlyForParticipant']['matches'][number];
/** What the surroundings can do stands before what the person could choose (R-007 leaves her no out of it). */
const givers: readonly ChangedBy[] = ['employer', 'municipality', 'participant'];
const groupWord = {
  employer: 'find.byEmployer',
  municipality: 'find.byMunicipality',
  participant: 'find.byParticipant',
} as const;

/** Nästan: places one change away, by who can make the change; and the changes that would open most. */
export function NearlyHits({
  list,
  total,
  name,
  openingId,
  toOf,
}: Readonly<{
  list: ReturnType<typeof useNearly>;
  /** How many there are; the server gives the best fifty. */
  total: number;
  name: string;
  openingId: string | null;
  toOf: (openingId: string) => string;
}>) {
  const { t } = useTranslation();
  if (list.loading) return <Skeleton rows={6} height={64} />;
  if (list.error)
    return (
      <div className="res-pad">
        <ErrorState error={list.error} onRetry={list.retry} />
      </div>
    );
  if (list.matches.length === 0)
    return (
      <div className="res-pad">
        <EmptyState title={t('find.noNearlyTitle')}>{t('find.noNearlyText')}</EmptyState>
      </div>
    );
  return (
    <>
      <p className="res-note">
        {t('find.nearlyNote')}
        {list.matches.length < total ? ` ${t('find.nearlyCapped', { n: list.matches.length })}` : ''}
      </p>
      <div onKeyDown={walkHits}>
        {givers.map((giver) => {
          const matches = list.matches.filter((one) => one.changedBy === giver);
          if (matches.length === 0) return null;
          return (
            <section key={giver} aria-label={t(groupWord[giver], { name })}>
              <div className="near-g">
                <h2>{t(groupWord[giver], { name })}</h2>
              </div>
              <ul>
                {matches.map((one) => (
                  <NearlyHit
                    key={one.opening.id}
                    nearly={one}
                    to={toOf(one.opening.id)}
                    here={one.opening.id === openingId}
                  />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
      {list.doors.length > 0 ? (
        <section className="near" aria-labelledby="dorrar">
          <div className="near-head">
            <h3 id="dorrar">{t('find.doors')}</h3>
          </div>
          <ul>
            {list.doors.map((door) => (
              <li key={`${door.changedBy} ${door.text}`}>
                <div>{door.text}</div>
                <span className="small muted">{t('find.opens', { n: door.opens })}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

function NearlyHit({ nearly, to, here }: Readonly<{ nearly: Nearly; to: string; here: boolean }>) {
  const { t, rich } = useTranslation();
  return (
    <li className={here ? 'hit near-hit here' : 'hit near-hit'}>
      <div className="row spread">
        <h4>
          <Link to={to} preventScrollReset {...(here ? { 'aria-current': 'true' as const } : {})}>
            {nearly.change}
          </Link>
        </h4>
        <span className="nowrap small">
          {rich('find.becomes', { verdict: <b>{t(`design.verdict.${nearly.verdictAfter}`)}</b> })}
        </span>
      </div>
      <p>
        <span lang="sv">{nearly.opening.title}</span>,{' '}
        <span className="muted">{employerLine(nearly.opening.organisation, nearly.opening.workplace)}</span>
      </p>
      <Chips chips={nearly.match.chips.filter((chip) => chip.kind === 'fits')} />
    </li>
  );
}
