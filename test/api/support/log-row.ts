/** A row of the access log, as its tests read it. */
export interface LogRow {
  readonly subject_id: string | null;
  readonly membership_id: string;
  readonly domain_id: string;
  readonly role: string;
  readonly action: string;
  readonly data_classes: readonly string[];
  readonly relation: string;
  readonly decision: 'permit' | 'deny';
  readonly request_id: string;
  readonly source: string;
}
