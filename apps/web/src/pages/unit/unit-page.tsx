import { useState } from 'react';
import { PageHead } from '../../design';
import { useTranslation } from '../../i18n/use-translation';
import { useViewer } from '../../session/viewer';
import { NotFound } from '../../shell/not-found-page';
import { UnitPersons } from './unit-persons';
import { UnitStaffTable } from './unit-staff';

/** Min enhet: staff with how many persons each has, and the persons (security §2, A14). */
export function Component() {
  const { t } = useTranslation();
  const { role, organisation } = useViewer();
  const [handedOver, setHandedOver] = useState(0);
  if (role !== 'unit_manager') return <NotFound />;
  return (
    <div className="page">
      <PageHead title={t('unit.menu')} sub={organisation?.name} />
      <UnitStaffTable onHandedOver={() => setHandedOver((n) => n + 1)} />
      <UnitPersons key={handedOver} />
    </div>
  );
}
