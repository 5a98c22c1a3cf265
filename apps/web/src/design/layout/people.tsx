import type { ReactNode } from 'react';

/** First letters of the first and last name. */
export function initials(name: string): string {
  const parts = name.trim().split(/\s+/);
  return [parts[0], parts.length > 1 ? parts.at(-1) : '']
    .map((part) => [...(part ?? '')][0] ?? '')
    .join('')
    .toLocaleUpperCase('sv');
}

/** Initials on a tint; the name stands beside, so it is hidden from readers. Never an invented portrait. */
export function Avatar({ name, face = false }: { name: string; face?: boolean }) {
  return (
    <span className={face ? 'me face' : 'me'} aria-hidden="true">
      {initials(name)}
    </span>
  );
}

/** Sticky head of a person page: name, facts (each may begin with an Icon), two actions at most. */
export function PersonHeader({
  name,
  facts,
  actions,
}: Readonly<{ name: string; facts: readonly ReactNode[]; actions?: ReactNode }>) {
  return (
    <header className="person">
      <Avatar name={name} face />
      <div>
        <h1>{name}</h1>
        <div className="facts">
          {facts.map((fact, at) => (
            <span key={at}>{fact}</span>
          ))}
        </div>
      </div>
      {actions ? <div className="row acts">{actions}</div> : null}
    </header>
  );
}
