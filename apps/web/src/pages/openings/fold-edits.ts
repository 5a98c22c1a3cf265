type Event = Readonly<{ act: string; by: string }>;

/** The history with edits in a row by the same person as one line, the latest: saving field by field makes one of each field. */
export function foldEdits<E extends Event>(history: readonly E[]): E[] {
  return history.filter((event, at) => {
    const newer = history[at - 1];
    return event.act !== 'edit' || newer?.act !== 'edit' || newer.by !== event.by;
  });
}
