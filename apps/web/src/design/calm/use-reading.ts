import { useCallback, useEffect, useRef, useState } from 'react';
import type { Language } from '../../i18n/fill-message';

export type Place = Readonly<{ sentence: number; start: number; end: number }>;
export type Reading = Readonly<{
  /** False when the browser has no voice for the language: then show no button at all. */
  available: boolean;
  state: 'silent' | 'reading' | 'paused';
  place: Place | null;
  speed: number;
  setSpeed: (speed: number) => void;
  start: () => void;
  pause: () => void;
  resume: () => void;
  stop: () => void;
}>;

const STORE = 'stegvis.readingSpeed';

function findVoice(language: Language): SpeechSynthesisVoice | undefined {
  if (!('speechSynthesis' in window)) return undefined;
  const voices = window.speechSynthesis.getVoices();
  return (
    voices.find((voice) => voice.lang.replace('_', '-') === (language === 'sv' ? 'sv-SE' : 'en-GB')) ??
    voices.find((voice) => voice.lang.startsWith(language))
  );
}

function savedSpeed(): number {
  try {
    return localStorage.getItem(STORE) === 'slow' ? 0.75 : 1;
  } catch {
    return 1;
  }
}

/** Reads sentences aloud one by one (Web Speech) and tells which word is being said. Never starts by itself; stops on leave. */
export function useReading(sentences: readonly string[], language: Language): Reading {
  const [available, setAvailable] = useState(
    () => typeof window !== 'undefined' && Boolean(findVoice(language)),
  );
  const [state, setState] = useState<Reading['state']>('silent');
  const [place, setPlace] = useState<Place | null>(null);
  const [speed, keepSpeed] = useState(savedSpeed);
  const turn = useRef(0);

  useEffect(() => {
    if (!('speechSynthesis' in window)) return undefined;
    const look = () => setAvailable(Boolean(findVoice(language)));
    look();
    window.speechSynthesis.addEventListener('voiceschanged', look);
    return () => window.speechSynthesis.removeEventListener('voiceschanged', look);
  }, [language]);

  const stop = useCallback(() => {
    turn.current += 1;
    if ('speechSynthesis' in window) window.speechSynthesis.cancel();
    setState('silent');
    setPlace(null);
  }, []);
  useEffect(() => stop, [stop]);

  const start = useCallback(() => {
    stop();
    const voice = findVoice(language);
    if (!voice) return;
    const mine = turn.current;
    const say = (sentence: number): void => {
      const text = sentences[sentence];
      if (mine !== turn.current) return;
      if (text === undefined) return stop();
      const speech = new SpeechSynthesisUtterance(text);
      speech.voice = voice;
      speech.lang = voice.lang;
      speech.rate = speed;
      speech.onboundary = (event) => {
        if (mine !== turn.current || event.name === 'sentence') return;
        const length =
          event.charLength || (/^[\p{L}\d-]+/u.exec(text.slice(event.charIndex))?.[0].length ?? 0);
        setPlace({ sentence, start: event.charIndex, end: event.charIndex + length });
      };
      speech.onend = () => say(sentence + 1);
      speech.onerror = () => (mine === turn.current ? stop() : undefined);
      setPlace({ sentence, start: 0, end: 0 });
      window.speechSynthesis.speak(speech);
    };
    setState('reading');
    say(0);
  }, [language, sentences, speed, stop]);

  const pause = useCallback(() => {
    window.speechSynthesis.pause();
    setState('paused');
  }, []);
  const resume = useCallback(() => {
    window.speechSynthesis.resume();
    setState('reading');
  }, []);
  const setSpeed = useCallback((now: number) => {
    keepSpeed(now);
    try {
      localStorage.setItem(STORE, now < 1 ? 'slow' : 'normal');
    } catch {
      // Lasts as long as the page.
    }
  }, []);
  return { available, state, place, speed, setSpeed, start, pause, resume, stop };
}
