import type { ReactNode } from 'react';
import { Icon } from '../icons/icon';

/** First letters of the first and last name. */
export function initials(name: string): string {
  const parts = name.trim().split(/\s+/);
  return [parts[0], parts.length > 1 ? parts.at(-1) : '']
    .map((part) => [...(part ?? '')][0] ?? '')
    .join('')
    .toLocaleUpperCase('sv');
}

/**
 * Initials on a tint; the name stands beside, so it is hidden from readers. Never an invented portrait. A protected person
 * has a sign and no letters, not even those of the words that stand instead of her name (security P2).
 */
export function Avatar({
  name,
  face = false,
  nameless = false,
}: {
  name: string;
  face?: boolean;
  nameless?: boolean;
}) {
  return (
    <span className={face ? 'me face' : 'me'} aria-hidden="true">
      {nameless ? <Icon name="lock-key" /> : initials(name)}
    </span>
  );
}

/** Sticky head of a person page: name, facts (each may begin with an Icon), two actions at most. */
export function PersonHeader({
  name,
  facts,
  actions,
  nameless = false,
}: Readonly<{ name: string; facts: readonly ReactNode[]; actions?: ReactNode; nameless?: boolean }>) {
  return (
    <header className="person">
      <Avatar name={name} face nameless={nameless} />
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
