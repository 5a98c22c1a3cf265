import type { Key } from '../i18n/use-translation';
import type { Role } from '../session/viewer';

/** The word for a role, as a message key. */
export const roleWord = {
  participant: 'shell.role.participant',
  supervisor: 'shell.role.supervisor',
  job_consultant: 'shell.role.jobConsultant',
  employer_contact: 'shell.role.employerContact',
  hr_officer: 'shell.role.hrOfficer',
  coordinator: 'shell.role.coordinator',
  administrator: 'shell.role.administrator',
  representative: 'shell.role.representative',
  unit_manager: 'shell.role.unitManager',
  labour_market_coach: 'shell.role.labourMarketCoach',
  fk_liaison: 'shell.role.fkLiaison',
  af_liaison: 'shell.role.afLiaison',
  analyst: 'shell.role.analyst',
  log_reviewer: 'shell.role.logReviewer',
} as const satisfies Record<Role, Key>;
