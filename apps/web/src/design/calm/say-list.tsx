import { Pictogram } from '../icons/pictogram';
import { Spoken } from './read-aloud';
import type { Reading } from './use-reading';

export type SayLine = Readonly<{ concept: string; heading: string; text: string }>;

/** Sentences with pictures, three at most: what suits, what may be hard, what can help. The one being read has an ink edge. */
export function SayList({
  lines,
  reading,
  first = 0,
}: Readonly<{ lines: readonly SayLine[]; reading?: Reading; first?: number }>) {
  return (
    <ol className="say">
      {lines.map((line, at) => {
        const now = reading?.place?.sentence === first + at;
        return (
          <li key={line.text} className={now ? 'reading' : ''} {...(now ? { 'aria-current': true } : {})}>
            <Pictogram concept={line.concept} />
            <div>
              <span className="k">{line.heading}</span>
              <p className="t">
                <Spoken text={line.text} at={first + at} {...(reading ? { reading } : {})} />
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
