/**
 * What is known about protected identity (security §6). `none` is a confirmed answer; `unknown` means that nobody has
 * asked, and counts as protected (P1).
 */
export const PROTECTION_KINDS = [
  'none',
  'unknown',
  'sekretessmarkering',
  'skyddad_folkbokforing',
  'fingerade',
] as const;
export type ProtectionKind = (typeof PROTECTION_KINDS)[number];

/** What staff who are no handlers are told: that she is protected, never which kind (P2). */
export const PROTECTION_STATES = ['none', 'unknown', 'protected'] as const;
export type ProtectionState = (typeof PROTECTION_STATES)[number];
