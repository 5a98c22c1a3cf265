import { accessOwnData } from '@stegvis/access';
import { identityOwnData } from '@stegvis/identity';
import { notificationsOwnData } from '@stegvis/notifications';
import { participantsOwnData } from '@stegvis/participants';
import { pathwayOwnData } from '@stegvis/pathway';
import { placementsOwnData } from '@stegvis/placements';
import type { OwnDataPart } from '@stegvis/platform';
import { rightsOwnData } from '@stegvis/rights';

/** Everything that is held about a participant, in the order in which she reads it (security R4). */
export const OWN_DATA: readonly OwnDataPart[] = [
  ...participantsOwnData,
  ...accessOwnData,
  ...placementsOwnData,
  ...pathwayOwnData,
  ...notificationsOwnData,
  ...identityOwnData,
  ...rightsOwnData,
];

/** Tables with something of hers that are not lists of the copy, and why (security R4); a test finds one that is in neither. */
export const NOT_IN_COPY: Readonly<Record<string, string>> = {
  account_identities: 'the id by which a sign-in service knows her account; the service tells her of it',
  account_credentials: 'a hash that opens her account; it tells her nothing',
  emergency_accesses: 'why staff asked for emergency access; the reading itself is in the copy',
  log_reviews: 'what a reviewer came to about the looks of staff; it names no participant',
  idempotency_keys: 'ids and times that end after a day',
  others_band_answers:
    'how many others a place suits, as staff were told it; it names nobody and ends after a day',
  import_rows:
    'the sealed line of a file that she was registered from, emptied when she was; what it said stands in the copy',
  invitations: 'hashes of links to her account',
  mail_links: 'hashes of links to her account',
  mails: 'kind and time of mails that she has herself',
  one_time_code_resets: 'times of help with a lost code',
  one_time_codes: 'a sealed secret that opens her account; it tells her nothing',
  recovery_codes: 'hashes that open her account; they tell her nothing',
  outbox: 'ids and times of work to be done',
  partialities: 'what staff stated of themselves; it says who is kin to whom',
  protection_handlers: 'staff who may open protected names',
  work_put_off: 'ids and days of what staff put off in their own lists',
  retention_counts: 'counts',
  need_meter_answers: 'counts',
  need_meter_bundles: 'counts',
  stated_reasons: 'what managers stated of their own reading; the reading itself is in the copy',
};
