import type { Hostile } from './hostile-values';

interface Field {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}
interface ProblemSeen {
  readonly code: string;
  readonly message: string;
  readonly requestId?: string;
  readonly fields?: readonly Field[];
}

/** What must be in no answer: the insides of the service. */
const INSIDES =
  /stack|\bat \w+ \(|node_modules|\.ts:|QueryFailed|TypeError|Variable \\?"\$|syntax error|violates|constraint|relation \\?"|select .* from|_ck\b|_fk\b|_uq\b|_pk\b|pg_|undefined|\[object |Cannot (read|return)|INTERNAL|ECONN|Expected type|cannot represent|Did you mean|GraphQL/i;

/** Words that only the messages of one language use. */
const ONLY_ENGLISH = /\b(the|is|are|not|your|give|write|choose|this|must)\b/i;
const ONLY_SWEDISH = /[åäö]|\b(inte|och|är|skriv|ange|finns|fyll|välj|kontrollera|ska)\b/i;

/** The first problem of an answer: an error, or a member of the result union that is a problem. Null for a success. */
export const problemOf = (text: string, name: string): ProblemSeen | null => {
  const answer = JSON.parse(text) as {
    data?: Record<string, (ProblemSeen & { __typename?: string }) | null> | null;
    errors?: readonly { message: string; extensions: Omit<ProblemSeen, 'message'> }[];
  };
  const [error] = answer.errors ?? [];
  if (error)
    return {
      message: error.message,
      ...error.extensions,
      fields: answer.errors?.flatMap(({ extensions }) => extensions.fields ?? []) ?? [],
    };
  const value = answer.data?.[name];
  return value?.__typename?.endsWith('Problem') ? value : null;
};

/** What an answer to a hostile value lacks; null when it is as it must be. */
export const wrongWith = (
  text: string,
  asked: {
    readonly name: string;
    readonly hostile: Hostile;
    readonly language: 'sv' | 'en';
    readonly status: number;
  },
): string | null => {
  const { hostile, language } = asked;
  if (asked.status >= 500) return `status ${asked.status}`;
  const problem = problemOf(text, asked.name);
  if (problem === null) return hostile.refusedByType || hostile.refusedByRule ? 'was taken:' : null;
  const inside = INSIDES.exec(text.replaceAll(String(hostile.value), ''));
  if (inside) return `shows "${inside[0]}":`;
  if (!problem.requestId) return 'has no request id:';
  if (problem.code !== 'BAD_USER_INPUT')
    return hostile.refusedByType || hostile.refusedByRule ? `has code ${problem.code}:` : null;
  const fields = problem.fields ?? [];
  if (fields.length === 0) return 'names no field:';
  const place = hostile.path.join('.').replace(/^input\./, '');
  if (!fields.some(({ path }) => isAbout(path, place)))
    return `names ${fields.map((f) => f.path).join(', ')} instead of ${place}:`;
  const words = [problem.message, ...fields.map((f) => f.message)].join(' ');
  if (language === 'sv' ? ONLY_ENGLISH.test(words) : ONLY_SWEDISH.test(words))
    return 'is in the other language:';
  return words.trim() === '' ? 'says nothing:' : null;
};

/** Two fields of which each is right only beside the other. */
const PAIRS = [
  ['id', 'expectedVersion'],
  ['minHoursQuarters', 'maxHoursQuarters'],
] as const;

/** The field itself, the list or object that holds it, or a part of it. */
const isAbout = (named: string, place: string): boolean =>
  PAIRS.some((pair) => pair.some((end) => named.endsWith(end)) && pair.some((end) => place.endsWith(end))) ||
  named === place ||
  place.startsWith(`${named}.`) ||
  named.startsWith(`${place}.`);
