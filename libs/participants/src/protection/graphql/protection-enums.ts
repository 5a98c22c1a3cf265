import { registerEnumType } from '@nestjs/graphql';

export const ProtectionKindEnum = {
  none: 'none',
  unknown: 'unknown',
  sekretessmarkering: 'sekretessmarkering',
  skyddad_folkbokforing: 'skyddad_folkbokforing',
  fingerade: 'fingerade',
} as const;
registerEnumType(ProtectionKindEnum, {
  name: 'ProtectionKind',
  description: 'What is known about protected identity (security §6).',
  valuesMap: {
    none: { description: 'Asked and confirmed: none.' },
    unknown: { description: 'Not asked or not answered: counts as protected.' },
    sekretessmarkering: { description: 'Sekretessmarkering.' },
    skyddad_folkbokforing: { description: 'Skyddad folkbokföring: no home is kept.' },
    fingerade: { description: 'Fingerade personuppgifter: only from the first registration.' },
  },
});

export const ProtectionStateEnum = { none: 'none', unknown: 'unknown', protected: 'protected' } as const;
registerEnumType(ProtectionStateEnum, {
  name: 'ProtectionState',
  description: 'What every assigned member of staff is told about protected identity.',
  valuesMap: {
    none: { description: 'Confirmed: none.' },
    unknown: { description: 'Nobody has confirmed it: counts as protected.' },
    protected: { description: 'Protected; which kind is told to named handlers.' },
  },
});
