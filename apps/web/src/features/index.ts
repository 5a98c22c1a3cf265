import { accounts } from './accounts';
import { agreements } from './agreements';
import { begin } from './begin';
import { board } from './board';
import { calm } from './calm';
import { choices } from './choices';
import { disclosed } from './disclosed';
import { employments } from './employments';
import { erasures } from './erasures';
import { emergency } from './emergency';
import { find } from './find';
import { followUps } from './follow-ups';
import { imports } from './imports';
import { funding } from './funding';
import { inbox } from './inbox';
import { logReviews } from './log-reviews';
import { looks } from './looks';
import { openings } from './openings';
import { organisations } from './organisations';
import { overview } from './overview';
import { ownData } from './own-data';
import { participants } from './participants';
import { post } from './post';
import { proposals } from './proposals';
import { represented } from './represented';
import { retention } from './retention';
import { sessions } from './sessions';
import { unit } from './unit';
import { work } from './work';
import { visits } from './visits';
import type { Feature, NavItem } from './feature';
import type { Role } from '../session/viewer';

/** Every feature of the web. A new one adds a line here and is otherwise its own file. */
export const features: readonly Feature[] = [
  accounts,
  agreements,
  begin,
  calm,
  choices,
  disclosed,
  erasures,
  emergency,
  find,
  followUps,
  imports,
  funding,
  employments,
  inbox,
  logReviews,
  looks,
  openings,
  organisations,
  overview,
  ownData,
  participants,
  post,
  proposals,
  represented,
  retention,
  sessions,
  unit,
  work,
  visits,
  board,
];

/** The menu of a role, in order. */
export function navigationFor(role: Role): NavItem[] {
  return features
    .filter((feature) => feature.routes.length > 0)
    .flatMap((feature) => feature.nav)
    .filter((item) => item.roles.includes(role))
    .sort((a, b) => a.place - b.place);
}

/** Where a role lands after sign-in; null while nothing for it is built. */
export function startPageFor(role: Role): string | null {
  const starts = features
    .filter((feature) => feature.routes.length > 0)
    .flatMap((feature) => feature.start ?? [])
    .filter((start) => start.role === role)
    .sort((a, b) => a.rank - b.rank);
  return starts[0]?.to ?? navigationFor(role)[0]?.to ?? null;
}
