import type { DeclaredOperation } from '@stegvis/access';
import { metIn, type WalkedAnswer } from '../../api/support/walk';
import { kindOfClass } from '../expected-access';
import type { WalkedWorld } from './walked-world';

/** Who acts for her own person in the small world, or for the one whom she represents. */
const HERSELF = {
  participant: 'assigned',
  otherParticipant: 'colleagues',
  representative: 'assigned',
} as const;

/**
 * Holds the persons of every answer against the rows of the access log of its request, both ways (security T5). An answer
 * about a person who was asked for shows her although it need not repeat her name; her own account is not about her. A
 * log reviewer meets persons as pseudonyms, which the marks of persons cannot tell.
 */
export const reconcile = async (
  { world, queries }: WalkedWorld,
  operations: readonly DeclaredOperation[],
): Promise<{ readonly persons: number; readonly differences: readonly string[] }> => {
  const rows = await world.look<{ request: string; subject: string }>(
    `select request_id::text as request, subject_id::text as subject from access_log where decision = 'permit' and relation <> 'review'`,
  );
  const logged = new Map<string, Set<string>>();
  for (const { request, subject } of rows)
    logged.set(request, (logged.get(request) ?? new Set<string>()).add(subject));
  const known = new Set<string>(Object.values(world.participants));
  const differences = new Set<string>();
  let persons = 0;
  for (const [name, answers] of queries)
    for (const answer of answers) {
      const own = world.participants[HERSELF[name as keyof typeof HERSELF]];
      const shown = shownIn(answer, world, operations, own);
      const written = logged.get(answer.requestId) ?? new Set<string>();
      persons += shown.size;
      for (const id of shown)
        if (!written.has(id)) differences.add(`${answer.field} shows ${name} somebody who is not in the log`);
      for (const id of written)
        if (known.has(id) && !shown.has(id))
          differences.add(`${answer.field} logs for ${name} somebody who is not shown`);
    }
  return { persons, differences: [...differences] };
};

const shownIn = (
  { field, text, variables }: WalkedAnswer,
  world: WalkedWorld['world'],
  operations: readonly DeclaredOperation[],
  own: string | undefined,
): ReadonlySet<string> => {
  const data = (JSON.parse(text) as { data?: Readonly<Record<string, unknown>> | null }).data ?? {};
  const operation = operations.find((o) => o.field === field);
  const about = operation?.dataClasses.some((c) => kindOfClass(c) === 'person') ?? false;
  const met = metIn(world, JSON.stringify(data)).map((who) => world.participants[who]);
  const answered = (data[field] ?? null) !== null;
  const asked = about && answered ? [variables['participantId'], own] : [];
  return new Set(
    [...met.filter((id) => about || id !== own), ...asked].filter((id) => typeof id === 'string'),
  );
};
