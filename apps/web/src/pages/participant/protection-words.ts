import type { ProtectionKind } from '../../gql/graphql';
import type { PlainKey } from '../../i18n/use-translation';

export const protectionKinds: readonly ProtectionKind[] = [
  'none',
  'unknown',
  'sekretessmarkering',
  'skyddad_folkbokforing',
  'fingerade',
];

export const protectionWord: Readonly<Record<ProtectionKind, PlainKey>> = {
  none: 'participants.protectionNone',
  unknown: 'participants.protectionUnknown',
  sekretessmarkering: 'participants.protectionMarked',
  skyddad_folkbokforing: 'participants.protectionRegistered',
  fingerade: 'participants.protectionNew',
};
