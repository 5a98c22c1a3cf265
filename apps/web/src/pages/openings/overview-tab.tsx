import { Link } from 'react-router';
import { Scene } from '../../design';
import { useCatalogue } from '../../data/use-catalogue';
import { useTranslation } from '../../i18n/use-translation';
import type { OpeningData } from './opening-facts';

/** The texts of the opening, where it is and whom to call. */
export function OverviewTab({ opening }: { opening: OpeningData }) {
  const { t, format } = useTranslation();
  const words = useCatalogue();
  const { workplace } = opening;
  const period = [opening.opensOn, opening.closesOn].map((day) => (day ? format.shortDate(day) : ''));
  return (
    <div className="opening-overview">
      <div className="stack">
        <section>
          <h2>{t('openings.description')}</h2>
          <p className="pre" lang={opening.description ? 'sv' : undefined}>
            {opening.description || t('openings.noDescription')}
          </p>
        </section>
        <section>
          <h2>{t('openings.easyText')}</h2>
          {opening.easyText ? (
            <blockquote className="easy-quote" lang="sv">
              {opening.easyText}
            </blockquote>
          ) : (
            <p className="muted">{t('openings.noEasyText')}</p>
          )}
          <p className="small muted">
            {opening.easyTextApprovedAt
              ? t('openings.approvedBy', {
                  name: opening.easyTextApprovedBy ?? '',
                  day: format.shortDate(opening.easyTextApprovedAt),
                })
              : t(opening.easyText ? 'openings.easyWaits' : 'openings.easyMissing')}
          </p>
        </section>
        <section>
          <h2>{t('openings.workplace')}</h2>
          <dl className="kv">
            <dt>{t('openings.workplace')}</dt>
            <dd>
              <Link to={`/arbetsgivare/${opening.organisation.id}`}>
                {workplace?.name ?? opening.organisation.name}
              </Link>
              {workplace?.streetAddress
                ? `, ${[workplace.streetAddress, workplace.postalTown].filter(Boolean).join(', ')}`
                : ''}
            </dd>
            {workplace?.travelNote ? (
              <>
                <dt>{t('openings.travelNote')}</dt>
                <dd>{workplace.travelNote}</dd>
              </>
            ) : null}
            {workplace?.contacts.map((contact) => (
              <div className="kv-row" key={contact.id}>
                <dt>{t('openings.contacts')}</dt>
                <dd>
                  {[contact.name, contact.title, contact.phone, contact.email].filter(Boolean).join(', ')}
                </dd>
              </div>
            ))}
            <dt>{t('openings.area')}</dt>
            <dd>{opening.areas.map((area) => words.label('interest-areas', area)).join(', ')}</dd>
            {opening.occupation ? (
              <>
                <dt>{t('openings.occupation')}</dt>
                <dd>{opening.occupation.label}</dd>
              </>
            ) : null}
            <dt>{t('openings.audience')}</dt>
            <dd>{words.label('opening-audiences', opening.audience)}</dd>
            {period.some(Boolean) ? (
              <>
                <dt>{t('openings.period')}</dt>
                <dd>{period.join('–')}</dd>
              </>
            ) : null}
          </dl>
          <p className="small muted">
            {t(opening.postedForEmployer ? 'openings.postedFor' : 'openings.postedBy', {
              name: opening.postedBy,
            })}{' '}
            {opening.constructed ? t('openings.constructed') : ''}
          </p>
        </section>
      </div>
      <div className="opening-scene">
        <Scene area={opening.areas[0] ?? ''} decorative />
      </div>
    </div>
  );
}
