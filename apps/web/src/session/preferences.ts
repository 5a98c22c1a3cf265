import { useSyncExternalStore } from 'react';
import type { Language } from '../i18n/fill-message';

export type Mode = 'work' | 'calm';
export type Theme = 'auto' | 'light' | 'dark';
export type TextSize = 'normal' | 'large' | 'larger';
export type Preferences = Readonly<{ language: Language; mode: Mode; theme: Theme; textSize: TextSize }>;

const STORE = 'stegvis.preferences';
const listeners = new Set<() => void>();

const pick = <T extends string>(value: unknown, allowed: readonly T[], otherwise: T): T =>
  allowed.find((one) => one === value) ?? otherwise;

function load(): Preferences {
  let saved: Record<string, unknown> = {};
  try {
    saved = JSON.parse(localStorage.getItem(STORE) ?? '{}') as Record<string, unknown>;
  } catch {
    // Storage is closed or holds something else: the defaults stand.
  }
  return {
    language: pick(saved['language'], ['sv', 'en'], 'sv'),
    mode: pick(saved['mode'], ['work', 'calm'], 'work'),
    theme: pick(saved['theme'], ['auto', 'light', 'dark'], 'auto'),
    textSize: pick(saved['textSize'], ['normal', 'large', 'larger'], 'normal'),
  };
}

let current = load();

/** Puts the preferences on <html>; public/boot.js does the same before the first paint. */
function apply(preferences: Preferences): void {
  const root = document.documentElement;
  root.lang = preferences.language;
  if (preferences.mode === 'calm') root.dataset['mode'] = 'calm';
  else delete root.dataset['mode'];
  if (preferences.theme === 'auto') delete root.dataset['theme'];
  else root.dataset['theme'] = preferences.theme;
  if (preferences.textSize === 'normal') delete root.dataset['text'];
  else root.dataset['text'] = preferences.textSize;
}

/** Changes some preferences, on screen and in this browser at once. The account's own are set by usePreferenceSwitch. */
export function setPreferences(change: Partial<Preferences>): void {
  current = { ...current, ...change };
  apply(current);
  try {
    localStorage.setItem(STORE, JSON.stringify(current));
  } catch {
    // Private windows may refuse: the choice then lasts as long as the page.
  }
  listeners.forEach((tell) => tell());
}

export const getPreferences = (): Preferences => current;

/** Language, density, theme and text size in force. */
export function usePreferences(): Preferences {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => current,
  );
}
