import { EmptyState, LinkButton } from '../../design';
import { useTranslation } from '../../i18n/use-translation';
import { isOfficer } from '../../session/officers';
import { useViewer } from '../../session/viewer';

/** The one page for every link that shows nobody, whatever the reason (security A13). */
export function NoLonger() {
  const { t } = useTranslation();
  const { role } = useViewer();
  const inCase = isOfficer(role);
  return (
    <div className="page">
      <h1 className="sr">{t(inCase ? 'cases.title' : 'disclosed.title')}</h1>
      <EmptyState
        title={t('disclosed.gone')}
        action={<LinkButton to="/delade">{t(inCase ? 'cases.toList' : 'disclosed.toList')}</LinkButton>}
      >
        {t('disclosed.goneText')}
      </EmptyState>
    </div>
  );
}
