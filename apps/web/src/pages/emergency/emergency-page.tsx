import { PageHead } from '../../design';
import { useTranslation } from '../../i18n/use-translation';
import { EmergencyForm } from './emergency-form';
import { EmergencyList } from './emergency-list';

/** Nödåtkomst (A11): asking for it, and what was asked for in the last month. */
export function Component() {
  const { t } = useTranslation();
  return (
    <div className="page page-narrow">
      <PageHead title={t('emergency.menu')} sub={t('emergency.lead')} />
      <EmergencyForm />
      <EmergencyList />
    </div>
  );
}
