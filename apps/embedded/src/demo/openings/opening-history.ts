import type { SetUpOpening } from '@stegvis/openings';
import type { Chance } from '../chance/chance';
import type { Author } from './author';

type Act = SetUpOpening['history'][number];

/** Where an opening stands, and whether a consultant has approved its easy-to-read text. */
export type Standing = 'approved' | 'waiting' | 'draft' | 'paused' | 'closed';

const DAY = 86_400_000;

const REASONS = [
  'Platsen är tillsatt.',
  'Arbetsplatsen tar en paus under ombyggnad.',
  'Rollen finns inte kvar.',
] as const;

/**
 * How an opening came to where it stands: made some weeks or months before the reference day, published a few days
 * later, approved by a consultant, and perhaps paused or closed since.
 */
export const openingHistory = (
  standing: Standing,
  author: Author,
  approver: Author,
  before: Date,
  chance: Chance,
): Act[] => {
  const workingHour = () => chance.whole(7 * 60, 15 * 60) * 60_000;
  let at = before.getTime() - chance.whole(20, 180) * DAY + workingHour();
  const acts: Act[] = [];
  const take = (act: Act['act'], to: Act['to'], by: Author, reason: string | null = null) => {
    acts.push({ act, to, at: new Date(at), byMembership: by.membershipId, byName: by.name, reason });
    at += chance.whole(1, 4) * DAY + chance.whole(1, 180) * 60_000;
  };
  take('create', 'draft', author);
  if (standing === 'draft') return acts;
  take('publish', 'published', author);
  if (standing === 'waiting') return acts;
  take('approve_easy_text', 'published', approver);
  if (standing === 'paused') take('pause', 'paused', author);
  if (standing === 'closed') take('close', 'closed', author, chance.pick(REASONS));
  return acts;
};
