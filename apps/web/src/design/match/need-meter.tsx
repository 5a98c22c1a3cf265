import type { ReactNode } from 'react';

/**
 * How many could do the job, rounded and in bands; the words come from the server, which shows none under its threshold.
 * `band` is how many of the four bands are filled (0 = under the threshold). Announced politely when it changes.
 */
export function NeedMeter({
  title,
  big,
  text,
  band,
  keys,
  children,
}: Readonly<{
  title: string;
  big: string;
  text: string;
  band: 0 | 1 | 2 | 3 | 4;
  keys: readonly [string, string, string, string];
  children?: ReactNode;
}>) {
  return (
    <section className="meter" aria-label={title}>
      <h2>{title}</h2>
      <div aria-live="polite">
        <p className="big">{big}</p>
        <p>{text}</p>
      </div>
      <div className="band" aria-hidden="true">
        {keys.map((key, at) => (
          <i key={key} className={at < band ? 'on' : ''} />
        ))}
      </div>
      <div className="band-key" aria-hidden="true">
        {keys.map((key) => (
          <span key={key}>{key}</span>
        ))}
      </div>
      {children}
    </section>
  );
}
