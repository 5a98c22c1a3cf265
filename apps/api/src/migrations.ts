import {
  AccessLog1700000000310,
  AccessLogSeals1700000000311,
  Assignments1700000000050,
  Consents1700000000320,
  JointCases1700000000450,
  OwnAssignments1700000000373,
  Relations1700000000303,
  CheaperPolicies1700000000313,
  LooksAtOneself1700000000312,
  NamesOfRepresentatives1700000000460,
  NothingMoved1700000000461,
} from '@stegvis/access';
import { ReferenceData1700000000020 } from '@stegvis/catalogue';
import {
  Accounts1700000000040,
  AttemptsStay1700000000372,
  MailLinks1700000000331,
  MoreRoles1700000000300,
  OwnSessions1700000000332,
  PrivateAccounts1700000000302,
  OneTimeCodes1700000000402,
  Providers1700000000400,
} from '@stegvis/identity';
import { Outbox1700000000030 } from '@stegvis/jobs';
import { Mails1700000000330 } from '@stegvis/mail';
import {
  ChangesDated1700000000360,
  MatchingChanges1700000000090,
  NeedMeter1700000000322,
  OneAnswerOfAPlace1700000000462,
  ProtectedChanges1700000000351,
} from '@stegvis/matchmaking';
import { KeysOfNoticedMatches1700000000371, Notices1700000000110 } from '@stegvis/notifications';
import { Openings1700000000080 } from '@stegvis/openings';
import { Authorities1700000000301, Organisations1700000000060 } from '@stegvis/organisations';
import {
  ItemsOfCases1700000000451,
  KeysOfPersons1700000000370,
  Participants1700000000070,
  ParticipationRights1700000000440,
  PersonsOfRelations1700000000304,
  Presentations1700000000321,
  ProtectedPresentations1700000000352,
  Protection1700000000350,
} from '@stegvis/participants';
import { Ground1700000000010, type Migration, Rates1700000000340 } from '@stegvis/platform';
import {
  CasesForgotten1700000000453,
  ConsentsForgotten1700000000380,
  LaterTables1700000000363,
  ParticipationForgotten1700000000441,
  Retention1700000000361,
  RetentionOfProtection1700000000389,
  RetentionOfOneTimeCodes1700000000403,
  RetentionOfProviders1700000000401,
} from '@stegvis/rights';
import { TaskWords1700000000210 } from '@stegvis/search';

/** Every change of the schema, oldest first; append only. */
export const MIGRATIONS: readonly Migration[] = [
  Ground1700000000010,
  ReferenceData1700000000020,
  Outbox1700000000030,
  Accounts1700000000040,
  Assignments1700000000050,
  Organisations1700000000060,
  Participants1700000000070,
  Openings1700000000080,
  MatchingChanges1700000000090,
  Notices1700000000110,
  TaskWords1700000000210,
  MoreRoles1700000000300,
  Authorities1700000000301,
  PrivateAccounts1700000000302,
  Relations1700000000303,
  PersonsOfRelations1700000000304,
  AccessLog1700000000310,
  AccessLogSeals1700000000311,
  Consents1700000000320,
  Presentations1700000000321,
  NeedMeter1700000000322,
  Mails1700000000330,
  MailLinks1700000000331,
  OwnSessions1700000000332,
  LooksAtOneself1700000000312,
  CheaperPolicies1700000000313,
  Rates1700000000340,
  Protection1700000000350,
  ProtectedChanges1700000000351,
  ProtectedPresentations1700000000352,
  ChangesDated1700000000360,
  Retention1700000000361,
  LaterTables1700000000363,
  KeysOfPersons1700000000370,
  KeysOfNoticedMatches1700000000371,
  AttemptsStay1700000000372,
  OwnAssignments1700000000373,
  ConsentsForgotten1700000000380,
  RetentionOfProtection1700000000389,
  Providers1700000000400,
  RetentionOfProviders1700000000401,
  OneTimeCodes1700000000402,
  RetentionOfOneTimeCodes1700000000403,
  ParticipationRights1700000000440,
  ParticipationForgotten1700000000441,
  JointCases1700000000450,
  ItemsOfCases1700000000451,
  CasesForgotten1700000000453,
  NamesOfRepresentatives1700000000460,
  NothingMoved1700000000461,
  OneAnswerOfAPlace1700000000462,
];
