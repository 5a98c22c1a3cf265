import { useCallback, useEffect, useRef, useState } from 'react';
import { showToast, type Saving } from '../../design';
import type { Problem } from '../../data/problems';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { FragmentType } from '../../gql';
import type { RatingSource, ValueKind } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { RecordValues, type ParticipantProfile } from './participant-documents';
import { saysTheSame, thingOf, undoOf, type ProfileValue, type Saying } from './profile-value';

/** Arrow keys move through a scale one step at a time; only where one stops is said. */
const PAUSE = 600;

export type Change = Readonly<{
  kind: ValueKind;
  code: string;
  saying: Saying;
  before: ProfileValue | null;
  source: RatingSource;
  /** What it is called in the receipt: "Läsa". */
  name: string;
  /** Text fields save when they are left, so they do not wait. */
  now?: boolean;
}>;
type Waiting = Readonly<{ change: Change; timer: ReturnType<typeof setTimeout> }>;
type Answer = FragmentType<typeof ParticipantProfile>;

/**
 * Autosave of single statements: shown at once, said after a short pause, one after the other, with a receipt that can
 * undo it. `pending` holds what is not answered yet, `faults` what the server refused, by thing. What waits is sent when
 * the page is left.
 */
export function useRecording(participantId: string, onAnswer: (participant: Answer) => void) {
  const { t } = useTranslation();
  const [record, , retryLast] = useMutationWithKey(RecordValues, 'recordValues');
  const [saving, setSaving] = useState<Saving>({ state: 'idle' });
  const [pending, setPending] = useState<ReadonlyMap<string, Saying>>(new Map());
  const [faults, setFaults] = useState<ReadonlyMap<string, string>>(new Map());
  const waiting = useRef(new Map<string, Waiting>());
  const line = useRef<Promise<unknown>>(Promise.resolve());

  const settle = useCallback((thing: string, fault: string | null) => {
    setPending((all) => without(all, thing));
    setFaults((all) => (fault === null ? without(all, thing) : new Map(all).set(thing, fault)));
  }, []);

  const say = useCallback(
    (change: Change, undoing: boolean): Promise<Problem | null> => {
      const { kind, code, saying, before, source, name } = change;
      const thing = thingOf(kind, code);
      const input = { participantId, source, values: [{ kind, code, ...saying }] };
      const finish = async (attempt: ReturnType<typeof record>): Promise<Problem | null> => {
        setSaving({ state: 'saving' });
        const outcome = await attempt;
        if (outcome.state === 'unknown') {
          setSaving({
            state: 'unknown',
            retry: () => void retryLast().then((again) => again && finish(Promise.resolve(again))),
          });
          return null;
        }
        if (outcome.state === 'problem') {
          setSaving({ state: 'failed' });
          settle(thing, outcome.problem.fields[0]?.message ?? outcome.problem.message);
          return outcome.problem;
        }
        onAnswer(outcome.payload.participant);
        settle(thing, null);
        setSaving({ state: 'saved', at: new Date() });
        const back = undoOf(kind, code, before);
        if (undoing) showToast(t('profile.undone', { name }));
        else
          showToast(
            t('profile.saved', { name }),
            back
              ? () => {
                  const note = kind === 'step' ? { note: t('profile.undoNote') } : {};
                  void say(
                    {
                      ...change,
                      code: back.code,
                      saying: { ...back.saying, ...note },
                      before: null,
                      source: before?.source ?? source,
                    },
                    true,
                  );
                }
              : undefined,
          );
        return null;
      };
      const turn = line.current.then(() => finish(record(input)));
      line.current = turn;
      return turn;
    },
    [participantId, record, retryLast, onAnswer, settle, t],
  );

  const flush = useCallback(
    (thing: string) => {
      const held = waiting.current.get(thing);
      if (!held) return;
      clearTimeout(held.timer);
      waiting.current.delete(thing);
      if (saysTheSame(held.change.saying, held.change.before)) settle(thing, null);
      else void say(held.change, false);
    },
    [say, settle],
  );

  const change = useCallback(
    (wish: Change): void => {
      const thing = thingOf(wish.kind, wish.code);
      const held = waiting.current.get(thing);
      if (held) clearTimeout(held.timer);
      setPending((all) => new Map(all).set(thing, wish.saying));
      waiting.current.set(thing, {
        change: wish,
        timer: setTimeout(() => flush(thing), wish.now ? 0 : PAUSE),
      });
    },
    [flush],
  );

  const latestFlush = useRef(flush);
  useEffect(() => {
    latestFlush.current = flush;
  }, [flush]);
  useEffect(() => {
    const held = waiting.current;
    return () => [...held.keys()].forEach((thing) => latestFlush.current(thing));
  }, []);

  return { change, say, saving, setSaving, pending, faults };
}

function without<V>(all: ReadonlyMap<string, V>, thing: string): ReadonlyMap<string, V> {
  if (!all.has(thing)) return all;
  const rest = new Map(all);
  rest.delete(thing);
  return rest;
}
