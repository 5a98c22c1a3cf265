import { registerEnumType } from '@nestjs/graphql';

export const OpeningStatusEnum = {
  draft: 'draft',
  published: 'published',
  paused: 'paused',
  closed: 'closed',
} as const;
registerEnumType(OpeningStatusEnum, {
  name: 'OpeningStatus',
  description: 'State in the life cycle of an opening.',
  valuesMap: {
    draft: { description: 'Utkast: being written.' },
    published: { description: 'Publicerad: in the lists.' },
    paused: { description: 'Pausad: out of the lists for a while.' },
    closed: { description: 'Stängd: over for good.' },
  },
});

export const OpeningAudienceEnum = {
  consultants: 'consultants',
  participants: 'participants',
  municipality: 'municipality',
  public: 'public',
} as const;
registerEnumType(OpeningAudienceEnum, {
  name: 'OpeningAudience',
  description: 'Who an opening is for.',
  valuesMap: {
    consultants: { description: 'Arbetskonsulenter: job consultants.' },
    participants: { description: 'Deltagare: participants too, when the easy-to-read text is approved.' },
    municipality: { description: 'Kommunens personal: staff of the municipality.' },
    public: { description: 'Alla: everyone.' },
  },
});

export const OpeningOrderEnum = { newest: 'newest', title: 'title', organisation: 'organisation' } as const;
registerEnumType(OpeningOrderEnum, {
  name: 'OpeningOrder',
  description: 'How a list of openings is ordered.',
  valuesMap: {
    newest: { description: 'Latest published first.' },
    title: { description: 'By title.' },
    organisation: { description: 'By the name of the organisation.' },
  },
});
