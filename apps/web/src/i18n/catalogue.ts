import { accessibilityEn } from './messages/accessibility.en';
import { accessibilitySv } from './messages/accessibility.sv';
import { aboutEn } from './messages/about.en';
import { aboutSv } from './messages/about.sv';
import { accountsEn } from './messages/accounts.en';
import { accountsSv } from './messages/accounts.sv';
import { agreementsEn } from './messages/agreements.en';
import { agreementsSv } from './messages/agreements.sv';
import { assistedEn } from './messages/assisted.en';
import { assistedSv } from './messages/assisted.sv';
import { beginEn } from './messages/begin.en';
import { beginSv } from './messages/begin.sv';
import { boardEn } from './messages/board.en';
import { boardSv } from './messages/board.sv';
import { calmEn } from './messages/calm.en';
import { calmSv } from './messages/calm.sv';
import { casesEn } from './messages/cases.en';
import { casesSv } from './messages/cases.sv';
import { consentsEn } from './messages/consents.en';
import { consentsSv } from './messages/consents.sv';
import { designEasy } from './messages/design.easy';
import { designEn } from './messages/design.en';
import { designSv } from './messages/design.sv';
import { dialogueEn } from './messages/dialogue.en';
import { dialogueSv } from './messages/dialogue.sv';
import { erasuresEn } from './messages/erasures.en';
import { erasuresSv } from './messages/erasures.sv';
import { retentionEn } from './messages/retention.en';
import { retentionSv } from './messages/retention.sv';
import { emergencyEn } from './messages/emergency.en';
import { emergencySv } from './messages/emergency.sv';
import { findEn } from './messages/find.en';
import { findSv } from './messages/find.sv';
import { employmentsEn } from './messages/employments.en';
import { employmentsSv } from './messages/employments.sv';
import { fundingEn } from './messages/funding.en';
import { fundingSv } from './messages/funding.sv';
import { helpEasy } from './messages/help.easy';
import { helpEn } from './messages/help.en';
import { helpSv } from './messages/help.sv';
import { inboxEn } from './messages/inbox.en';
import { inboxSv } from './messages/inbox.sv';
import { logReviewsEn } from './messages/log-reviews.en';
import { workEn } from './messages/work.en';
import { workSv } from './messages/work.sv';
import { logReviewsSv } from './messages/log-reviews.sv';
import { looksEn } from './messages/looks.en';
import { myDataEn } from './messages/my-data.en';
import { looksSv } from './messages/looks.sv';
import { myDataSv } from './messages/my-data.sv';
import { openingsEn } from './messages/openings.en';
import { openingsSv } from './messages/openings.sv';
import { importsEn } from './messages/imports.en';
import { importsSv } from './messages/imports.sv';
import { organisationsEn } from './messages/organisations.en';
import { organisationsSv } from './messages/organisations.sv';
import { overviewEn } from './messages/overview.en';
import { overviewSv } from './messages/overview.sv';
import { ownDataEn } from './messages/own-data.en';
import { ownDataSv } from './messages/own-data.sv';
import { participantsEn } from './messages/participants.en';
import { participantsSv } from './messages/participants.sv';
import { postEn } from './messages/post.en';
import { postSv } from './messages/post.sv';
import { placementsEn } from './messages/placements.en';
import { placementsSv } from './messages/placements.sv';
import { stepsEn } from './messages/steps.en';
import { stepsSv } from './messages/steps.sv';
import { followUpsEn } from './messages/follow-ups.en';
import { followUpsSv } from './messages/follow-ups.sv';
import { visitsEn } from './messages/visits.en';
import { visitsSv } from './messages/visits.sv';
import { proposalsEn } from './messages/proposals.en';
import { proposalsSv } from './messages/proposals.sv';
import { questionEn } from './messages/question.en';
import { questionSv } from './messages/question.sv';
import { recoveryEasy } from './messages/recovery.easy';
import { recoveryEn } from './messages/recovery.en';
import { recoverySv } from './messages/recovery.sv';
import { representedEn } from './messages/represented.en';
import { representedSv } from './messages/represented.sv';
import { sessionEasy } from './messages/session.easy';
import { sessionEn } from './messages/session.en';
import { sessionSv } from './messages/session.sv';
import { shellEasy } from './messages/shell.easy';
import { shellEn } from './messages/shell.en';
import { shellSv } from './messages/shell.sv';
import { signInEasy } from './messages/sign-in.easy';
import { signInEn } from './messages/sign-in.en';
import { signInSv } from './messages/sign-in.sv';
import { trustEasy } from './messages/trust.easy';
import { trustEn } from './messages/trust.en';
import { trustSv } from './messages/trust.sv';
import { unitEn } from './messages/unit.en';
import { unitSv } from './messages/unit.sv';
import type { EasyWording, Translation } from './message';

/** Swedish is the source of the keys. Each feature owns its files in messages/; a new feature adds its lines here. */
export const sv = {
  ...aboutSv,
  ...accessibilitySv,
  ...accountsSv,
  ...agreementsSv,
  ...assistedSv,
  ...beginSv,
  ...calmSv,
  ...casesSv,
  ...consentsSv,
  ...designSv,
  ...erasuresSv,
  ...retentionSv,
  ...emergencySv,
  ...findSv,
  ...fundingSv,
  ...employmentsSv,
  ...helpSv,
  ...inboxSv,
  ...logReviewsSv,
  ...workSv,
  ...looksSv,
  ...myDataSv,
  ...openingsSv,
  ...importsSv,
  ...organisationsSv,
  ...overviewSv,
  ...ownDataSv,
  ...participantsSv,
  ...postSv,
  ...proposalsSv,
  ...boardSv,
  ...dialogueSv,
  ...visitsSv,
  ...placementsSv,
  ...stepsSv,
  ...followUpsSv,
  ...questionSv,
  ...recoverySv,
  ...representedSv,
  ...sessionSv,
  ...shellSv,
  ...signInSv,
  ...trustSv,
  ...unitSv,
};

export type Key = keyof typeof sv;

/** English is complete: a missing key is a type error. */
export const en: Translation<typeof sv> = {
  ...aboutEn,
  ...accessibilityEn,
  ...accountsEn,
  ...agreementsEn,
  ...assistedEn,
  ...beginEn,
  ...calmEn,
  ...casesEn,
  ...consentsEn,
  ...designEn,
  ...erasuresEn,
  ...retentionEn,
  ...emergencyEn,
  ...findEn,
  ...fundingEn,
  ...employmentsEn,
  ...helpEn,
  ...inboxEn,
  ...logReviewsEn,
  ...workEn,
  ...looksEn,
  ...myDataEn,
  ...openingsEn,
  ...importsEn,
  ...organisationsEn,
  ...overviewEn,
  ...ownDataEn,
  ...participantsEn,
  ...postEn,
  ...proposalsEn,
  ...boardEn,
  ...dialogueEn,
  ...visitsEn,
  ...placementsEn,
  ...stepsEn,
  ...followUpsEn,
  ...questionEn,
  ...recoveryEn,
  ...representedEn,
  ...sessionEn,
  ...shellEn,
  ...signInEn,
  ...trustEn,
  ...unitEn,
};

/** Easy-to-read Swedish for keys that calm mode shows. `calm.*` is written easy from the start. */
export const easy: EasyWording<typeof sv> = {
  ...designEasy,
  ...helpEasy,
  ...recoveryEasy,
  ...sessionEasy,
  ...shellEasy,
  ...signInEasy,
  ...trustEasy,
};
