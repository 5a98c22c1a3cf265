import { EmptyState, LinkButton } from '../../design';
import { useTranslation } from '../../i18n/use-translation';

/** The one page for every link that shows nobody, whatever the reason (security A13). */
export function NoLonger() {
  const { t } = useTranslation();
  return (
    <div className="page">
      <h1 className="sr">{t('disclosed.title')}</h1>
      <EmptyState
        title={t('disclosed.gone')}
        action={<LinkButton to="/delade">{t('disclosed.toList')}</LinkButton>}
      >
        {t('disclosed.goneText')}
      </EmptyState>
    </div>
  );
}
