/**
 * Who acts. A member acts through one membership (account x role x organisation); everything else about
 * her is looked up live by the database, so a changed role holds at the next statement (security A6).
 * A system actor is a named part of Stegvis itself; policies name the few rows each may touch.
 */
export type Actor = MemberActor | SystemActor;

export interface MemberActor {
  readonly kind: 'member';
  readonly membershipId: string;
  readonly accountId: string;
  readonly role: Role;
  readonly organisationId: string | null;
  readonly domainId: string | null;
  readonly municipalityCode: string | null;
  readonly participantId: string | null;
  /** Who helps, in a session that staff began for a participant (security E4). */
  readonly assistedBy?: Assistant;
}

export interface Assistant {
  readonly membershipId: string;
  readonly name: string;
}

export interface SystemActor {
  readonly kind: 'system';
  readonly name: SystemName;
}

export const ROLES = [
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
export type Role = (typeof ROLES)[number];

/**
 * sign-in: reads credentials and opens sessions · set-up: first start, reference data and demo world ·
 * matching: reads coded columns · relay: hands over the outbox · notices: writes inbox rows · search: fills the index ·
 * retention: removes what is due and who is to be forgotten ·
 * limits: counts requests ·
 * sealer: seals the access log and verifies it · mail: sends mails and makes their links ·
 * log-review: draws what of the access log is to be reviewed · questions: asks employers whether openings are still there ·
 * proposals: ends those whose day of answering is over · reminders: looks after those that nobody answers ·
 * imports: finds whose import is to be worked on.
 */
export const SYSTEM_NAMES = [
  'sign-in',
  'set-up',
  'matching',
  'relay',
  'notices',
  'search',
  'retention',
  'limits',
  'sealer',
  'mail',
  'log-review',
  'questions',
  'proposals',
  'reminders',
  'imports',
] as const;
export type SystemName = (typeof SYSTEM_NAMES)[number];

/** System parts that run as the worker role of the database; the rest run as the app role. */
const WORKER_PARTS: ReadonlySet<SystemName> = new Set([
  'matching',
  'relay',
  'notices',
  'search',
  'retention',
  'sealer',
  'mail',
  'log-review',
  'imports',
]);

export const system = (name: SystemName): SystemActor => ({ kind: 'system', name });

/** The text that `app.actor` is set to: `m:<membership id>` or `s:<name>`. Policies parse it with `stegvis.actor_*`. */
export const actorSetting = (actor: Actor): string =>
  actor.kind === 'member' ? `m:${actor.membershipId}` : `s:${actor.name}`;

/** Which of the two login roles does this actor's work (security.md §3). */
export const databaseRoleOf = (actor: Actor): 'app' | 'worker' =>
  actor.kind === 'system' && WORKER_PARTS.has(actor.name) ? 'worker' : 'app';
