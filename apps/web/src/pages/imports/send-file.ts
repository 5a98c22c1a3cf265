import type { Language } from '../../i18n/fill-message';

/** Largest file that the server takes, bytes. */
export const LARGEST_FILE = 2_000_000;

/** How sending a file ended: `refused` says why in words, `unknown` that no answer came (W8). */
export type Sent =
  | Readonly<{ state: 'sent' }>
  | Readonly<{ state: 'refused'; message: string }>
  | Readonly<{ state: 'unknown' }>;

/** Sends the bytes of a file to the import that waits for it. What it is called stays in the browser. */
export async function sendFile(importId: string, file: Blob, language: Language): Promise<Sent> {
  try {
    const response = await fetch(`/import/fil/${importId}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        'content-type': 'application/octet-stream',
        'x-stegvis-request': '1',
        'accept-language': language,
      },
      body: file,
    });
    if (response.ok) return { state: 'sent' };
    if (response.status >= 500) return { state: 'unknown' };
    const answer = (await response.json()) as { message?: unknown; errors?: { message?: unknown }[] };
    const message = answer.message ?? answer.errors?.[0]?.message;
    return typeof message === 'string' ? { state: 'refused', message } : { state: 'unknown' };
  } catch {
    return { state: 'unknown' };
  }
}
