import type { ParticipantProfileFragment, ProfileValueInput, ValueKind } from '../../gql/graphql';

/** One statement as it was said. */
export type ProfileValue = ParticipantProfileFragment['values'][number];
/** What is about to be said: a value without its kind and code. */
export type Saying = Pick<ProfileValueInput, 'state' | 'level' | 'flag' | 'choice' | 'text' | 'note'>;

/** Kinds that are facts: the server takes no "not asked" for them, so undoing the first one says its opposite. */
const opposites: Readonly<Partial<Record<ValueKind, Saying>>> = {
  excluded_area: { state: 'answered', flag: false },
  environment_mark: { state: 'answered', choice: 'none' },
};

/** Steps are all about one thing whatever their code; everything else is one thing a code. */
export const thingOf = (kind: ValueKind, code: string): string =>
  kind === 'step' ? 'step' : `${kind} ${code}`;

/** A statement in the form that says it again. */
export const sayingOf = (value: ProfileValue): Saying => ({
  state: value.state,
  ...(value.state === 'answered' && value.level != null ? { level: value.level } : {}),
  ...(value.state === 'answered' && value.flag != null ? { flag: value.flag } : {}),
  ...(value.state === 'answered' && value.choice != null ? { choice: value.choice } : {}),
  ...(value.state === 'answered' && value.text != null ? { text: value.text } : {}),
});

/**
 * What undoes a change: the statement that stood before, said again. Where nothing stood, "not asked", or the opposite of
 * a fact. Null for a first step, which nothing can take back.
 */
export function undoOf(
  kind: ValueKind,
  code: string,
  before: ProfileValue | null,
): Readonly<{ code: string; saying: Saying }> | null {
  if (before) return { code: before.code, saying: sayingOf(before) };
  if (kind === 'step' || kind === 'place_answer') return null;
  return { code, saying: opposites[kind] ?? { state: 'not_asked' } };
}

/** True when saying it would change nothing. */
export function saysTheSame(saying: Saying, before: ProfileValue | null): boolean {
  if (!before) return saying.state === 'not_asked';
  const now = sayingOf(before);
  return (
    saying.state === now.state &&
    (saying.level ?? null) === (now.level ?? null) &&
    (saying.flag ?? null) === (now.flag ?? null) &&
    (saying.choice ?? null) === (now.choice ?? null) &&
    (saying.text ?? null) === (now.text ?? null)
  );
}
