import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import type { Problem } from '../../data/problems';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { Saving } from '../../design';
import { readFragment } from '../../gql';
import { OpeningFacts, type OpeningData } from '../openings/opening-facts';
import { contentOf, emptyContent, toInput, type ContentPatch } from './content';
import { CreateOpening, EditOpening, LatestOpening } from './draft-documents';
import { compareVersions, keepUnsaved, without, type Divergence } from './merge-changes';

const PAUSE = 800;
type Work = {
  server: OpeningData | null;
  organisationId: string | null;
  pending: ContentPatch;
  /** Sent without an answer: the same words go again with the same key before anything newer. */
  unsure: ContentPatch | null;
  held: boolean;
  sending: Promise<void> | null;
  timer: ReturnType<typeof setTimeout> | undefined;
};
const isEmpty = (patch: ContentPatch): boolean => Object.keys(patch).length === 0;

/**
 * An opening that is saved field by field while one writes: made at the first change, edited after that. One request at a
 * time; what is typed meanwhile goes with the next. Refused or unanswered words stay in the form and are sent again.
 */
export function useDraft(initial: OpeningData | null, startOrganisation: string | null) {
  const client = useClient();
  const [create] = useMutationWithKey(CreateOpening, 'createOpening');
  const [edit] = useMutationWithKey(EditOpening, 'editOpening');
  const [content, setContent] = useState(() => (initial ? contentOf(initial) : emptyContent));
  const [server, setServer] = useState(initial);
  const [saving, setSaving] = useState<Saving>({ state: 'idle' });
  const [problem, setProblem] = useState<Problem | null>(null);
  const [divergence, setDivergence] = useState<Divergence | null>(null);
  const work = useRef<Work>({
    server: initial,
    organisationId: initial?.organisation.id ?? startOrganisation,
    pending: {},
    unsure: null,
    held: false,
    sending: null,
    timer: undefined,
  });

  const flush = useCallback(async (): Promise<void> => {
    const now = work.current;
    clearTimeout(now.timer);
    // Who waited may find the next one already sent by another who waited: only silence means that all is saved.
    while (now.sending) await now.sending;
    if (now.held || !now.organisationId || (isEmpty(now.pending) && !now.unsure)) return;
    const patch = now.unsure ?? now.pending;
    if (!now.unsure) now.pending = {};
    const refused = (): void => {
      now.unsure = null;
      now.pending = { ...patch, ...now.pending };
    };
    const meetOther = async (id: string, base: OpeningData): Promise<boolean> => {
      const answer = await client.query(LatestOpening, { id }, { requestPolicy: 'network-only' }).toPromise();
      const latest = answer.data?.opening ? readFragment(OpeningFacts, answer.data.opening) : null;
      if (!latest) return false;
      const found = compareVersions(contentOf(base), contentOf(latest), now.pending);
      now.server = latest;
      now.held = found.both.length > 0;
      setServer(latest);
      setContent(keepUnsaved(found.theirs, now.pending));
      setDivergence(found);
      return true;
    };
    const send = async (organisationId: string): Promise<void> => {
      setSaving({ state: 'saving' });
      const base = now.server;
      const outcome = base
        ? await edit({ id: base.id, expectedVersion: base.version, content: toInput(patch) })
        : await create({ organisationId, content: toInput(patch) });
      if (outcome.state === 'done') {
        now.unsure = null;
        now.server = readFragment(OpeningFacts, outcome.payload.opening);
        setServer(now.server);
        setProblem(null);
        setSaving({ state: 'saved', at: new Date() });
      } else if (outcome.state === 'unknown') {
        now.unsure = patch;
        setSaving({ state: 'unknown', retry: () => void flush() });
      } else {
        refused();
        const conflict = outcome.problem.currentVersion != null && base !== null;
        if (conflict && (await meetOther(base.id, base))) setSaving({ state: 'idle' });
        else {
          setProblem(outcome.problem);
          setSaving({ state: 'failed', retry: () => void flush() });
          return;
        }
      }
    };
    now.sending = send(now.organisationId);
    await now.sending;
    now.sending = null;
  }, [client, create, edit]);

  /** Sends until nothing is left, or until something stands in the way. True when all is saved. */
  const settle = useCallback(async (): Promise<boolean> => {
    for (let round = 0; round < 4; round += 1) {
      await flush();
      if (isEmpty(work.current.pending) && !work.current.unsure) return true;
    }
    return false;
  }, [flush]);

  /** Takes a change into the form and saves it: `later` for what is typed, so that not every letter is sent. */
  const change = useCallback(
    (patch: ContentPatch, when: 'now' | 'later' = 'now'): void => {
      const now = work.current;
      setContent((content) => ({ ...content, ...patch }));
      now.pending = { ...now.pending, ...patch };
      clearTimeout(now.timer);
      now.timer = setTimeout(() => void settle(), when === 'now' ? 0 : PAUSE);
    },
    [settle],
  );

  const setOrganisation = useCallback(
    (id: string): void => {
      work.current.organisationId = id;
      void settle();
    },
    [settle],
  );

  const resolve = useCallback(
    (whose: 'mine' | 'theirs'): void => {
      const now = work.current;
      if (divergence && whose === 'theirs') {
        now.pending = without(now.pending, divergence.both);
        setContent(keepUnsaved(divergence.theirs, now.pending));
      }
      now.held = false;
      setDivergence(null);
      void settle();
    },
    [divergence, settle],
  );

  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (!isEmpty(work.current.pending) || work.current.unsure) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
      void settle();
    };
  }, [settle]);

  /** The version that stands now, for an act right after `settle`. */
  const latest = useCallback(() => work.current.server, []);
  return { content, server, saving, problem, divergence, change, settle, setOrganisation, resolve, latest };
}

export type Draft = ReturnType<typeof useDraft>;
