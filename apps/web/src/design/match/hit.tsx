import type { ReactNode } from 'react';
import { Link, type To } from 'react-router';
import { Chips, type ReasonChipValue } from './chip';
import { Verdict, type VerdictValue } from './verdict';

/** One row of a match list. The whole row opens; the title is the link. `here`: its pane is open. */
export function Hit({
  title,
  to,
  verdict,
  who,
  facts,
  chips,
  here = false,
  children,
}: Readonly<{
  title: string;
  to: To;
  verdict: VerdictValue;
  who?: ReactNode;
  facts?: ReactNode;
  chips: readonly ReasonChipValue[];
  here?: boolean;
  children?: ReactNode;
}>) {
  return (
    <li className={here ? 'hit here' : 'hit'}>
      <div className="row spread">
        <h3>
          <Link to={to} lang="sv" {...(here ? { 'aria-current': 'true' as const } : {})} preventScrollReset>
            {title}
          </Link>
        </h3>
        <Verdict value={verdict} />
      </div>
      {who ? <p>{who}</p> : null}
      {facts ? <p className="meta">{facts}</p> : null}
      <Chips chips={chips} />
      {children}
    </li>
  );
}
