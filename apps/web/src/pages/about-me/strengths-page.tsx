import { Link } from 'react-router';
import { ErrorState, LinkButton, Pictogram, Skeleton, Tally, usePageTitle } from '../../design';
import { useCatalogue } from '../../data/use-catalogue';
import { useTranslation } from '../../i18n/use-translation';
import type { Answer } from './me-documents';
import { useMe } from './use-me';
import '../places/places.css';

/** Kan: what she is good at first, then where she wants help. What nobody has said anything about is not listed. */
export function Component() {
  const { t } = useTranslation();
  usePageTitle(t('calm.partCan'));
  const words = useCatalogue();
  const { me, values, suggestions, error, retry } = useMe();
  if (error) return <ErrorState error={error} onRetry={retry} />;
  if (!me || !words.ready) return <Skeleton rows={4} height={80} />;
  const said = values
    .filter(({ kind, state, level }) => kind === 'capacity' && state === 'answered' && level != null)
    .sort((a, b) => (b.level ?? 0) - (a.level ?? 0));
  const groups = [
    { title: t('calm.canWell'), rows: said.filter(({ level }) => (level ?? 0) >= 2) },
    { title: t('calm.canWithHelp'), rows: said.filter(({ level }) => (level ?? 0) < 2) },
  ].filter(({ rows }) => rows.length > 0);
  const waits = new Set(suggestions.filter(({ kind }) => kind === 'capacity').map(({ code }) => code));
  return (
    <>
      <h1>{t('calm.partCan')}</h1>
      <p className="lead">{t(said.length === 0 ? 'calm.canEmpty' : 'calm.canLead')}</p>
      {said.length === 0 ? (
        <p>
          <LinkButton to="/om-mig" big>
            {t('calm.toAboutMe')}
          </LinkButton>
        </p>
      ) : null}
      {groups.map(({ title, rows }) => (
        <section key={title}>
          <h2 className="calm-group">{title}</h2>
          <ul className="say strengths">
            {rows.map((row) => (
              <Strength key={row.code} row={row} waits={waits.has(row.code)} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Strength({ row, waits }: Readonly<{ row: Answer; waits: boolean }>) {
  const { t } = useTranslation();
  const words = useCatalogue();
  const label = words.label('abilities', row.code);
  return (
    <li>
      <Pictogram concept={`ability.${row.code}`} />
      <div>
        <h3>{label}</h3>
        <p>
          <Tally n={row.level ?? 0} of={3}>
            {words.text('abilities', row.code, `capacity.${row.level}`)}
          </Tally>
        </p>
        {waits ? (
          <p className="muted">{t('calm.canWaits')}</p>
        ) : (
          <Link to={`/om-mig/kan/${row.code}`} aria-label={`${t('calm.notRight')}: ${label}`}>
            {t('calm.notRight')}
          </Link>
        )}
      </div>
    </li>
  );
}
