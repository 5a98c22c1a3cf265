/** The mark: three stones, the last one is where you are. */
export function Mark() {
  return (
    <svg viewBox="0 0 34 20" aria-hidden="true">
      <rect className="st" x="0" y="11" width="11" height="7.5" rx="3.75" />
      <rect className="st" x="11.5" y="1.5" width="11" height="7.5" rx="3.75" />
      <rect className="nu" x="23" y="11" width="11" height="7.5" rx="3.75" />
    </svg>
  );
}

const HERE = 14;
const kind = (at: number): string =>
  at > HERE ? 'p0' : at === HERE ? 'p4' : at > 9 ? 'p3' : at > 4 ? 'p2' : 'p1';

/** The path of stones that may end the sign-in, an empty first day and error pages. Never behind text, never on work pages. */
export function StonePath() {
  return (
    <svg className="path" viewBox="0 0 1440 96" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      {Array.from({ length: 19 }, (_, at) => (
        <rect
          key={at}
          className={kind(at)}
          x={14 + at * 76}
          y={at % 2 === 0 ? 50 : 14}
          width="64"
          height="30"
          rx="15"
          {...(at > HERE ? { fill: 'none', stroke: 'var(--line-strong)', strokeWidth: 1.5 } : {})}
        />
      ))}
    </svg>
  );
}
