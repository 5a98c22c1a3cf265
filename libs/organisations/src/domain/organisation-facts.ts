import type { OrganisationType } from './organisation-types';

/** What other rooms may know of an organisation. */
export interface OrganisationFacts {
  readonly id: string;
  readonly municipalityCode: string;
  readonly type: OrganisationType;
  readonly name: string;
  /** NNNNNN-NNNN. */
  readonly organisationNumber: string | null;
  readonly parentId: string | null;
  readonly description: string | null;
  readonly version: number;
}

export interface WorkplaceFacts {
  readonly id: string;
  readonly organisationId: string;
  readonly name: string;
  readonly streetAddress: string | null;
  readonly postalTown: string | null;
  /** WGS 84 degrees. */
  readonly position: { readonly latitude: number; readonly longitude: number } | null;
  readonly travelNote: string | null;
  readonly version: number;
}

export interface ContactFacts {
  readonly id: string;
  readonly workplaceId: string;
  readonly name: string;
  readonly title: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly version: number;
}
