import type { PersonName } from './world-people';

/** The columns of the table below, and who in the small world acts for each. */
export const COLUMNS = [
  'nobody',
  'participant',
  'supervisor',
  'job_consultant',
  'employer_contact',
  'hr_officer',
  'coordinator',
  'administrator',
  'representative',
  'unit_manager',
  'labour_market_coach',
  'fk_liaison',
  'af_liaison',
  'analyst',
  'log_reviewer',
] as const;
export type Column = (typeof COLUMNS)[number];

export const ACTS_FOR: Readonly<Record<Column, PersonName | null>> = {
  nobody: null,
  participant: 'participant',
  supervisor: 'supervisor',
  job_consultant: 'consultant',
  employer_contact: 'employer',
  hr_officer: 'hr',
  coordinator: 'coordinator',
  administrator: 'admin',
  representative: 'representative',
  unit_manager: 'manager',
  labour_market_coach: 'coach',
  fk_liaison: 'fk',
  af_liaison: 'af',
  analyst: 'analyst',
  log_reviewer: 'logReviewer',
};

/**
 * Who may call what, written by hand from security.md §2 and the issue: participant herself; supervisor and job
 * consultant; employer contact and HR officer with openings and no person; coordinator with organisations, openings and
 * counts; administrator with accounts and reference data; the seven after her nothing but their own page and inbox until
 * an operation names them. It is compared with the policy of the code and never made from it.
 */
const TABLE = `
                          nobody part superv consult empl hr  coord admin  repr  mgr   coach fk    af    analy logr
acceptInvitation            yes   yes   yes    yes   yes  yes   yes   yes  yes   yes   yes   yes   yes   yes   yes
answerCorrection            -     -     yes    yes   -    -     -     -    -     -     -     -     -     -     -
askCorrection               -     yes   yes    yes   -    -     -     -    yes   -     -     -     -     -     -
answerConsent               -      yes   -      -      -    -    -     -     yes  -     -     -     -     -     -
answerPlace                 -     yes   -      -     -    -     -     -    -     -     -     -     -     -     -
answerSuggestion            -     -     yes    yes   -    -     -     -    -     -     -     -     -     -     -
approvePresentation         -     yes   yes    yes   -    -     -     -    -     -     -     -     -     -     -
approveEasyText             -     -     -      yes   -    -     -     -    -     -     -     -     -     -     -
beginImport                 -     -     yes    yes   -    -     yes   -    -     -     -     -     -     -     -
checkImport                 -     -     yes    yes   -    -     yes   -    -     -     -     -     -     -     -
runImport                   -     -     yes    yes   -    -     yes   -    -     -     -     -     -     -     -
undoImport                  -     -     yes    yes   -    -     yes   -    -     -     -     -     -     -     -
discardImport               -     -     yes    yes   -    -     yes   -    -     -     -     -     -     -     -
import                      -     -     yes    yes   -    -     yes   -    -     -     -     -     -     -     -
imports                     -     -     yes    yes   -    -     yes   -    -     -     -     -     -     -     -
importRows                  -     -     yes    yes   -    -     yes   -    -     -     -     -     -     -     -
askIfCurrent                -     -     -      yes   -    -     yes   -    -     -     -     -     -     -     -
answerOpeningQuestion       yes   yes   yes    yes   yes  yes   yes   yes  yes   yes   yes   yes   yes   yes   yes
answerVisit                 -     yes   -      -     -    -     -     -    -     -     -     -     -     -     -
bookVisit                   -     -     yes    yes   -    -     -     -    -     -     -     -     -     -     -
changeVisit                 -     -     yes    yes   -    -     -     -    -     -     -     -     -     -     -
makeAgreement               -     -     yes    yes   -    -     -     -    -     -     -     -     -     -     -
editAgreement               -     -     yes    yes   -    -     -     -    -     -     -     -     -     -     -
sendAgreement               -     -     yes    yes   -    -     -     -    -     -     -     -     -     -     -
recordAgreementAnswer       -     -     yes    yes   -    -     -     -    -     -     -     -     -     -     -
callOffAgreement            -     -     yes    yes   -    -     -     -    -     -     -     -     -     -     -
answerAgreement             -     yes   -      -     -    -     -     -    yes   -     -     -     -     -     -
representedAgreements       -     -     -      -     -    -     -     -    yes   -     -     -     -     -     -
presentedAgreements         -     -     -      -     yes  yes   -     -    -     -     -     -     -     -     -
replyToAgreement            -     -     -      -     yes  yes   -     -    -     -     -     -     -     -     -
linkedAgreement             yes   yes   yes    yes   yes  yes   yes   yes  yes   yes   yes   yes   yes   yes   yes
approveByLink               yes   yes   yes    yes   yes  yes   yes   yes  yes   yes   yes   yes   yes   yes   yes
planPlacement               -     -     yes    yes   -    -     -     -    -     -     -     -     -     -     -
startPlacement              -     -     yes    yes   -    -     -     -    -     -     -     -     -     -     -
movePlacementEnd            -     -     yes    yes   -    -     -     -    -     -     -     -     -     -     -
endPlacement                -     -     yes    yes   -    -     -     -    -     -     -     -     -     -     -
openingBoard                -     -     yes    yes   -    -     -     -    -     -     -     -     -     -     -
putOnShortList              -     -     yes    yes   -    -     -     -    -     -     -     -     -     -     -
takeOffShortList            -     -     yes    yes   -    -     -     -    -     -     -     -     -     -     -
changeStep                  -     -     yes    yes   -    -     -     -    -     -     -     -     -     -     -
recordSupportContact        -     -     yes    yes   -    -     -     -    -     -     -     -     -     -     -
handOverSupport             -     -     yes    yes   -    -     -     -    -     -     -     -     -     -     -
closeSupport                -     -     yes    yes   -    -     -     -    -     -     -     -     -     -     -
openSupport                 -     -     yes    yes   -    -     -     -    -     -     -     -     -     -     -
seatCalendar                -     -     yes    yes   -    -     -     -    -     -     -     -     -     -     -
recordFollowUp              -     -     yes    yes   -    -     -     -    -     -     -     -     -     -     -
answerFollowUp              -     yes   -      -     -    -     -     -    -     -     -     -     -     -     -
linkedFollowUp              yes   yes   yes    yes   yes  yes   yes   yes  yes   yes   yes   yes   yes   yes   yes
replyToFollowUp             yes   yes   yes    yes   yes  yes   yes   yes  yes   yes   yes   yes   yes   yes   yes
recordVisit                 -     -     yes    yes   -    -     -     -    -     -     -     -     -     -     -
presentedPlacements         -     -     -      -     yes  yes   -     -    -     -     -     -     -     -     -
presentedVisits             -     -     -      -     yes  yes   -     -    -     -     -     -     -     -     -
answerProposal              -     yes   -      -     -    -     -     -    yes   -     -     -     -     -     -
recordProposalAnswer        -     -     yes    yes   -    -     -     -    -     -     -     -     -     -     -
representedProposals        -     -     -      -     -    -     -     -    yes   -     -     -     -     -     -
linkedProposal              yes   yes   yes    yes   yes  yes   yes   yes  yes   yes   yes   yes   yes   yes   yes
presentedProposals          -     -     -      -     yes  yes   -     -    -     -     -     -     -     -     -
proposalDraft               -     -     yes    yes   -    -     -     -    -     -     -     -     -     -     -
propose                     -     -     yes    yes   -    -     -     -    -     -     -     -     -     -     -
replyByLink                 yes   yes   yes    yes   yes  yes   yes   yes  yes   yes   yes   yes   yes   yes   yes
replyToProposal             -     -     -      -     yes  yes   -     -    -     -     -     -     -     -     -
withdrawProposal            -     -     yes    yes   -    -     -     -    -     -     -     -     -     -     -
askConsent                  -     -     yes    yes   -    -     -     -    -     -     -     -     -     -     -
assignStaff                 -     -     yes    yes   -    -     -     -    -     -     -     -     -     -     -
changeParticipation         -     -     yes    yes   -    -     -     -    -     -     -     -     -     -     -
beginOneTimeCode            yes   yes   yes    yes   yes  yes   yes   yes  yes   yes   yes   yes   yes   yes   yes
changePassword              -     yes   yes    yes   yes  yes   yes   yes  yes   yes   yes   yes   yes   yes   yes
chooseMembership            -     yes   yes    yes   yes  yes   yes   yes  yes   yes   yes   yes   yes   yes   yes
closeAccount                -     -     -      -     -    -     -     yes  -     -     -     -     -     -     -
closeOpening                -     -     -      yes   yes  yes   yes   -    -     -     -     -     -     -     -
confirmOneTimeCode          yes   yes   yes    yes   yes  yes   yes   yes  yes   yes   yes   yes   yes   yes   yes
copyOpening                 -     -     -      yes   yes  yes   yes   -    -     -     -     -     -     -     -
createOpening               -     -     -      yes   yes  yes   yes   -    -     -     -     -     -     -     -
decideErasure               -     -     -      -     -    -     -     -    -     yes   -     -     -     -     -
deleteDraft                 -     -     -      yes   yes  yes   yes   -    -     -     -     -     -     -     -
editOpening                 -     -     -      yes   yes  yes   yes   -    -     -     -     -     -     -     -
editParticipant             -     -     yes    yes   -    -     -     -    -     -     -     -     -     -     -
endAssignment               -     -     yes    yes   -    -     -     -    -     -     -     -     -     -     -
endProtectionHandler        -     -     -      -     -    -     -     yes  -     yes   -     -     -     -     -
enterCode                   yes   yes   yes    yes   yes  yes   yes   yes  yes   yes   yes   yes   yes   yes   yes
inviteAccount               -     -     -      -     -    -     -     yes  -     -     -     -     -     -     -
giveMembership              -     -     -      -     -    -     -     yes  -     -     -     -     -     -     -
changeMembership            -     -     -      -     -    -     -     yes  -     -     -     -     -     -     -
endMembership               -     -     -      -     -    -     -     yes  -     -     -     -     -     -     -
keepMembership              -     -     -      -     -    -     -     yes  -     -     -     -     -     -     -
lockAccount                 -     -     -      -     -    -     -     yes  -     -     -     -     -     -     -
unlockAccount               -     -     -      -     -    -     -     yes  -     -     -     -     -     -     -
reinviteAccount             -     -     -      -     -    -     -     yes  -     -     -     -     -     -     -
keepPersonalNumber          -     -     -      yes   -    -     -     -    -     -     -     -     -     -     -
looksAtMe                   -     yes   -      -     -    -     -     -    -     -     -     -     -     -     -
markNoticesRead             -     yes   yes    yes   yes  yes   yes   yes  yes   yes   yes   yes   yes   yes   yes
markProtection              -     -     yes    yes   -    -     -     -    -     -     -     -     -     -     -
nameProtectionHandler       -     -     -      -     -    -     -     yes  -     yes   -     -     -     -     -
openPersonalNumber          -     -     -      yes   -    -     -     -    -     -     -     -     -     -     -
openProtectedIdentity       -     -     yes    yes   -    -     -     -    -     -     -     -     -     -     -
openOwnData                 -     yes   -      -     -    -     -     -    -     -     -     -     -     -     -
pauseOpening                -     -     -      yes   yes  yes   yes   -    -     -     -     -     -     -     -
proposeErasure              -     -     -      yes   -    -     -     -    -     -     -     -     -     -     -
publishOpening              -     -     -      yes   yes  yes   yes   -    -     -     -     -     -     -     -
recordConsent               -     -     yes    yes   -    -     -     -    -     -     -     -     -     -     -
recordMyValues              -     yes   -      -     -    -     -     -    -     -     -     -     -     -     -
recordParticipation         -     -     yes    yes   -    -     -     -    -     -     -     -     -     -     -
recordValues                -     -     yes    yes   -    -     -     -    -     -     -     -     -     -     -
registerParticipant         -     -     yes    yes   -    -     -     -    -     -     -     -     -     -     -
removeOneTimeCode           -     yes   yes    yes   yes  yes   yes   yes  yes   yes   yes   yes   yes   yes   yes
resetOneTimeCode            -     -     -      -     -    -     -     yes  -     -     -     -     -     -     -
removeContact               -     -     -      yes   yes  yes   yes   -    -     -     -     -     -     -     -
requestErasure              -     yes   -      -     -    -     -     -    -     -     -     -     -     -     -
requestOwnData              -     yes   -      -     -    -     -     -    -     -     -     -     -     -     -
resumeOpening               -     -     -      yes   yes  yes   yes   -    -     -     -     -     -     -     -
employerDialogue            -     -     yes    yes   -    -     yes   -    -     -     -     -     -     -     -
logEmployerContact          -     -     yes    yes   -    -     yes   -    -     -     -     -     -     -     -
undoEmployerContact         -     -     yes    yes   -    -     yes   -    -     -     -     -     -     -     -
setEmployerTerms            -     -     yes    yes   -    -     yes   -    -     -     -     -     -     -     -
saveContact                 -     -     -      yes   yes  yes   yes   -    -     -     -     -     -     -     -
saveOrganisation            -     -     -      yes   -    -     yes   -    -     -     -     -     -     -     -
saveWorkplace               -     -     -      yes   yes  yes   yes   -    -     -     -     -     -     -     -
signOutEverywhere           -     yes   yes    yes   yes  yes   yes   yes  yes   yes   yes   yes   yes   yes   yes
setPreferences              -     yes   yes    yes   yes  yes   yes   yes  yes   yes   yes   yes   yes   yes   yes
requestPasswordReset        yes   yes   yes    yes   yes  yes   yes   yes  yes   yes   yes   yes   yes   yes   yes
resetPassword               yes   yes   yes    yes   yes  yes   yes   yes  yes   yes   yes   yes   yes   yes   yes
signIn                      yes   yes   yes    yes   yes  yes   yes   yes  yes   yes   yes   yes   yes   yes   yes
signOut                     yes   yes   yes    yes   yes  yes   yes   yes  yes   yes   yes   yes   yes   yes   yes
openJointCase               -      -     -      yes    -    -    -     -     -    -     -     -     -     -     -
endJointCase                -      -     -      yes    -    -    -     -     -    -     -     -     -     -     -
liaisonOfficers             -      -     -      yes    -    -    -     -     -    -     -     -     -     -     -
jointCase                   -      -     -      -      -    -    -     -     -    -     yes   yes   yes   -     -
jointCases                  -      -     -      -      -    -    -     -     -    -     yes   yes   yes   -     -
confirmAssistedSignIn       yes   yes   yes    yes   yes  yes   yes   yes  yes   yes   yes   yes   yes   yes   yes
startAssistedSignIn         -     -     yes    yes   -    -     -     -    -     -     -     -     -     -     -
chooseIdle                  -     yes   -      -     -    -     -     -    -     -     -     -     -     -     -
writeDissent                -     yes   yes    yes   -    -     -     -    yes   -     -     -     -     -     -
jointCasePreview            -      yes   yes    yes    -    -    -     -     yes  -     -     -     -     -     -
takeBackConsent             -     -     yes    yes   -    -     -     -    -     -     -     -     -     -     -
withdrawConsent             -      yes   yes    yes    -    -    -     -     yes  -     -     -     -     -     -
writePresentation           -     yes   yes    yes   -    -     -     -    -     -     -     -     -     -     -
sendOwnDataLink             -     yes   -      -     -    -     -     -    -     -     -     -     -     -     -
setRetentionTime            -     -     -      -     -    -     -     yes  -     -     -     -     -     -     -
tryRetention                -     -     -      -     -    -     yes   yes  -     -     -     -     -     -     -
withdrawErasure             -     yes   -      -     -    -     -     -    -     -     -     -     -     -     -
accounts                    -     -     -      -     -    -     -     yes  -     -     -     -     -     -     -
account                     -     -     -      -     -    -     -     yes  -     -     -     -     -     -     -
secrecyDomains              -     -     -      -     -    -     -     yes  -     -     -     -     -     -     -
candidatePresentation       -      -     -      -      yes  yes  -     -     -    -     -     -     -     -     -
candidatePresentations      -      -     -      -      yes  yes  -     -     -    -     -     -     -     -     -
demoOutbox                  yes   yes   yes    yes   yes  yes   yes   yes  yes   yes   yes   yes   yes   yes   yes
catalogue                   yes   yes   yes    yes   yes  yes   yes   yes  yes   yes   yes   yes   yes   yes   yes
checkText                   -     -     yes    yes   yes  yes   yes   -    -     -     -     -     -     -     -
colleagues                  -     -     yes    yes   -    -     -     -    -     yes   -     -     -     -     -
consentPreview              -      yes   yes    yes    -    -    -     -     yes  -     -     -     -     -     -
declinedByParticipant       -     -     yes    yes   -    -     -     -    -     -     -     -     -     -     -
erasureCases                -     -     -      yes   -    -     -     -    -     -     -     -     -     -     -
preserveCaseFile            -     -     -      yes   -    -     -     -    -     -     -     -     -     -     -
preservation                -     -     -      yes   -    -     -     -    -     -     -     -     -     -     -
endPreservation             -     -     -      yes   -    -     -     -    -     -     -     -     -     -     -
erasuresToDecide            -     -     -      -     -    -     -     -    -     yes   -     -     -     -     -
invitation                  yes   yes   yes    yes   yes  yes   yes   yes  yes   yes   yes   yes   yes   yes   yes
match                       -     -     yes    yes   -    -     -     -    -     -     -     -     -     -     -
me                          -     yes   -      -     -    -     -     -    -     -     -     -     -     -     -
municipalities              -     yes   yes    yes   yes  yes   yes   yes  yes   yes   yes   yes   yes   yes   yes
nameOfLooker                -     yes   -      -     -    -     -     -    yes   -     -     -     -     -     -
nearlyForParticipant        -     -     yes    yes   -    -     -     -    -     -     -     -     -     -     -
myOneTimeCode               -     yes   yes    yes   yes  yes   yes   yes  yes   yes   yes   yes   yes   yes   yes
mySessions                  -     yes   yes    yes   yes  yes   yes   yes  yes   yes   yes   yes   yes   yes   yes
assistedSignIn              yes   yes   yes    yes   yes  yes   yes   yes  yes   yes   yes   yes   yes   yes   yes
idleChoice                  -     yes   -      -     -    -     -     -    -     -     -     -     -     -     -
needMeter                   -     -     -      -     yes  yes   -     -    -     -     -     -     -     -     -
notices                     -     yes   yes    yes   yes  yes   yes   yes  yes   yes   yes   yes   yes   yes   yes
occupations                 -     yes   yes    yes   yes  yes   yes   yes  yes   yes   yes   yes   yes   yes   yes
opening                     -     -     yes    yes   yes  yes   yes   -    -     -     -     -     -     -     -
openings                    -     -     yes    yes   yes  yes   yes   -    -     -     -     -     -     -     -
openingQuestion             yes   yes   yes    yes   yes  yes   yes   yes  yes   yes   yes   yes   yes   yes   yes
openingsForParticipant      -     -     yes    yes   -    -     -     -    -     -     -     -     -     -     -
organisation                -     -     yes    yes   yes  yes   yes   yes  -     -     -     -     -     -     -
organisations               -     -     yes    yes   yes  yes   yes   yes  -     -     -     -     -     -     -
overview                    -     -     -      -     -    -     yes   -    -     -     -     -     -     -     -
ownRights                   -     yes   -      -     -    -     -     -    -     -     -     -     -     -     -
participant                 -     -     yes    yes   -    -     -     -    -     -     -     -     -     -     -
participants                -     -     yes    yes   -    -     -     -    -     -     -     -     -     -     -
participantsForOpening      -     -     yes    yes   -    -     -     -    -     -     -     -     -     -     -
placeForMe                  -     yes   -      -     -    -     -     -    -     -     -     -     -     -     -
placesForMe                 -     yes   -      -     -    -     -     -    -     -     -     -     -     -     -
postableOrganisations       -     -     -      yes   yes  yes   yes   -    -     -     -     -     -     -     -
protectionHandlers          -     -     -      -     -    -     -     yes  -     yes   -     -     -     -     -
retention                   -     -     -      -     -    -     yes   -    -     -     -     -     -     -     -
retentionSettings           -     -     -      -     -    -     -     yes  -     -     -     -     -     -     -
roleTemplates               -     yes   yes    yes   yes  yes   yes   yes  yes   yes   yes   yes   yes   yes   yes
serviceFacts                yes   yes   yes    yes   yes  yes   yes   yes  yes   yes   yes   yes   yes   yes   yes
signInOptions               yes   yes   yes    yes   yes  yes   yes   yes  yes   yes   yes   yes   yes   yes   yes
stillDisclosed              -     -     -      -     yes  yes   -     -    -     -     yes   yes   yes   -     -
work                        -     -     yes    yes   yes  yes   yes   -    -     yes   -     -     -     -     yes
putOffWork                  -     -     yes    yes   yes  yes   yes   -    -     yes   -     -     -     -     yes
representedPeople           -     -     -      -     -    -     -     -    yes   -     -     -     -     -     -
representedPerson           -     -     -      -     -    -     -     -    yes   -     -     -     -     -     -
representedConsents         -     -     -      -     -    -     -     -    yes   -     -     -     -     -     -
representedLooks            -     -     -      -     -    -     -     -    yes   -     -     -     -     -     -
recordForRepresented        -     -     -      -     -    -     -     -    yes   -     -     -     -     -     -
registerRepresentation      -     -     yes    yes   -    -     -     -    -     -     -     -     -     -     -
endRepresentation           -     -     yes    yes   -    -     -     -    -     -     -     -     -     -     -
handOverCaseload            -     -     yes    yes   -    -     -     -    -     -     -     -     -     -     -
sayPartiality               -     -     yes    yes   -    -     -     -    -     -     -     -     -     -     -
approvePartiality           -     -     -      -     -    -     -     -    -     yes   -     -     -     -     -
waitingPartialities         -     -     -      -     -    -     -     -    -     yes   -     -     -     -     -
assignInUnit                -     -     -      -     -    -     -     -    -     yes   -     -     -     -     -
endAssignmentInUnit         -     -     -      -     -    -     -     -    -     yes   -     -     -     -     -
handOverInUnit              -     -     -      -     -    -     -     -    -     yes   -     -     -     -     -
stateReason                 -     -     -      -     -    -     -     -    -     yes   -     -     -     -     -
personWithReason            -     -     -      -     -    -     -     -    -     yes   -     -     -     -     -
unitPersons                 -     -     -      -     -    -     -     -    -     yes   -     -     -     -     -
unitStaff                   -     -     -      -     -    -     -     -    -     yes   -     -     -     -     -
openEmergency               -     -     -      yes   -    -     -     -    -     yes   -     -     -     -     -
approveEmergency            -     -     -      yes   -    -     -     -    -     yes   -     -     -     -     -
emergencies                 -     -     -      yes   -    -     -     -    -     yes   -     -     -     -     -
emergencyPerson             -     -     -      yes   -    -     -     -    -     yes   -     -     -     -     -
logReviews                  -     -     -      -     -    -     -     -    -     -     -     -     -     -     yes
logReview                   -     -     -      -     -    -     -     -    -     -     -     -     -     -     yes
decideLogReview             -     -     -      -     -    -     -     -    -     -     -     -     -     -     yes
askWhy                      -     yes   -      -     -    -     -     -    yes   -     -     -     -     -     -
answerWhy                   -     -     -      -     -    -     -     -    -     yes   -     -     -     -     -
lookQuestions               -     -     -      -     -    -     -     -    -     yes   -     -     -     -     -
fundingRounds               -     -     -      -     -    yes  yes   -     -    -     -     -     -     -     -
fundingCallOffs             -     -     -      -     -    yes  yes   -     -    -     -     -     -     -     -
requestCallOff              -     -     -      -     -    yes  yes   -     -    -     -     -     -     -     -
approveCallOff              -     -     -      -     -    yes  yes   -     -    -     -     -     -     -     -
refuseCallOff               -     -     -      -     -    yes  yes   -     -    -     -     -     -     -     -
withdrawCallOff             -     -     -      -     -    yes  yes   -     -    -     -     -     -     -     -
payBackCallOff              -     -     -      -     -    yes  yes   -     -    -     -     -     -     -     -
openFundingRound            -     -     -      -     -    -    yes   -     -    -     -     -     -     -     -
grantFundingRound           -     -     -      -     -    -    yes   -     -    -     -     -     -     -     -
jobCarvings                 -     -     -      -     -    yes  -     -     -    -     -     -     -     -     -
carvingBundles              -     -     -      -     -    yes  -     -     -    -     -     -     -     -     -
saveCarving                 -     -     -      -     -    yes  -     -     -    -     -     -     -     -     -
openCarvedJob               -     -     -      -     -    yes  -     -     -    -     -     -     -     -     -
fundCarvedJob               -     -     -      -     -    yes  -     -     -    -     -     -     -     -     -
departmentBoard             -     -     -      -     -    yes  yes   -     -    -     -     -     -     -     -
setDepartmentGoal           -     -     -      -     -    yes  yes   -     -    -     -     -     -     -     -
viewer                      yes   yes   yes    yes   yes  yes   yes   yes  yes   yes   yes   yes   yes   yes   yes
`;

/** Field to the roles that may call it. */
export const OPERATION_ROLES: ReadonlyMap<string, ReadonlySet<Column>> = new Map(
  TABLE.trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [field = '', ...cells] = line.trim().split(/\s+/);
      return [field, new Set(COLUMNS.filter((_, i) => cells[i] === 'yes'))] as const;
    }),
);
