import type { ViewerData } from '../operations/read-viewer';
import { Viewer, ViewerMembership } from './account.types';

export const toViewer = ({ account, current, memberships }: ViewerData): Viewer =>
  Object.assign(new Viewer(), {
    accountId: account.id,
    name: account.name,
    email: account.email,
    role: current.role,
    membershipId: current.id,
    roles: memberships.map((m) =>
      Object.assign(new ViewerMembership(), {
        membershipId: m.id,
        role: m.role,
        organisationId: m.organisationId,
      }),
    ),
    language: account.language,
    displayMode: account.displayMode,
    participantId: current.participantId,
    organisationId: current.organisationId,
  });
