import type { RetentionFactsFragment } from '../../gql/graphql';
import type { useTranslation } from '../../i18n/use-translation';

const RULES = [
  'case_file',
  'case_file_provider',
  'presented_profile',
  'matching_results',
  'notices',
  'outbox',
  'idempotency_keys',
  'sessions',
  'rates',
  'sign_in_attempts',
  'invitations',
  'access_log',
  'data_exports',
  'imports',
  'backups',
  'retention_runs',
  'account',
  'municipal_plan',
  'reference',
] as const;

/** A rule that has words; a newer one shows its code until it has. */
export const isRule = (code: string): code is (typeof RULES)[number] =>
  (RULES as readonly string[]).includes(code);

/** "5 år", "90 dagar", or that there is no fixed time. */
export const keepWords = (
  keep: RetentionFactsFragment['times'][number]['keep'] | null,
  t: ReturnType<typeof useTranslation>['t'],
): string => (keep ? t(`retention.unit.${keep.unit}`, { n: keep.amount }) : t('retention.noTime'));
