import { EmptyState, LinkButton, PageHead } from '../../design';
import { useTranslation } from '../../i18n/use-translation';
import { beginners, type Beginner } from '../../session/beginners';
import { isOfficer } from '../../session/officers';
import { useViewer } from '../../session/viewer';
import { CaseList } from '../cases/case-list';
import { RepresentedList } from '../represented/represented-list';
import { LookQuestions } from './look-questions';
import { WaitingPartialities } from './waiting-partialities';
import { roleWord } from '../../shell/role-word';

const isBeginner = (role: string): role is Beginner => beginners.some((one) => one === role);

/** Where a role begins that others give things to: what will come, from whom, and where it is told of. */
export function Component() {
  const { t } = useTranslation();
  const { role, organisation } = useViewer();
  if (!isBeginner(role)) return null;
  return (
    <div className="page page-narrow">
      <PageHead
        title={t('shell.navStart')}
        sub={
          role === 'fk_liaison' || role === 'af_liaison'
            ? organisation?.name
            : [t(roleWord[role]), organisation?.name].filter(Boolean).join(', ')
        }
      />
      {role === 'unit_manager' ? <WaitingPartialities /> : null}
      {role === 'unit_manager' ? <LookQuestions /> : null}
      {role === 'representative' ? (
        <RepresentedList />
      ) : isOfficer(role) ? (
        <CaseList role={role} />
      ) : (
        <EmptyState
          title={t(`begin.title.${role}`)}
          action={
            <div className="row">
              <LinkButton to="/inkorg">{t('inbox.title')}</LinkButton>
              <LinkButton to="/hjalp">{t('shell.help')}</LinkButton>
            </div>
          }
        >
          {t(`begin.text.${role}`)}
        </EmptyState>
      )}
    </div>
  );
}
