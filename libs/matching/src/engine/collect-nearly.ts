import { Counterfactual, MatchRecord } from '../model';
import { findCounterfactuals } from '../relax/find-counterfactuals';
import { compareRecords } from '../score/compare-records';
import { scorePair } from '../score/score-pair';
import { Ground } from './ground';
import { NearPair } from './near-pairs';
import { NearlyMatch, NearlyRanking } from './surface';

/** *Nästan* with before and after, ordered by the record after the change as every other list is. */
export function collectNearly(
  ground: Ground,
  pairs: readonly NearPair[],
  options: { readonly today: number; readonly seed: string; readonly limit: number },
): NearlyRanking {
  const { vocabulary, parameters } = ground;
  const compare = compareRecords(options.seed);
  const matches = pairs.map(({ participant, opening }) => {
    const record = scorePair(vocabulary, participant, opening, options.today, { parameters });
    const changes = findCounterfactuals(vocabulary, participant, opening, options.today, record, {
      parameters,
    });
    const [counterfactual, ...alternatives] = changes as [Counterfactual, ...Counterfactual[]];
    const match: NearlyMatch = { record, counterfactual, alternatives };
    return { match, after: counterfactual.after as MatchRecord };
  });
  matches.sort((a, b) => compare(a.after, b.after));
  return {
    matches: matches.slice(0, Math.max(0, options.limit)).map(({ match }) => match),
    total: matches.length,
  };
}
