import { Navigate } from 'react-router';
import { EmptyState, LinkButton, PageHead } from '../../design';
import { startPageFor } from '../../features';
import { useTranslation } from '../../i18n/use-translation';
import { useViewer } from '../../session/viewer';

/** The start page of one's role; while nothing for the role is built, a word about that and the way to help. */
export function Component() {
  const { t } = useTranslation();
  const start = startPageFor(useViewer().role);
  if (start) return <Navigate to={start} replace />;
  return (
    <div className="page">
      <PageHead title={t('shell.navStart')} />
      <EmptyState
        title={t('shell.nothingYetTitle')}
        action={<LinkButton to="/hjalp">{t('shell.help')}</LinkButton>}
      >
        {t('shell.nothingYetText')}
      </EmptyState>
    </div>
  );
}
