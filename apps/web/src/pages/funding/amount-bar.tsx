import { useId } from 'react';

const WIDTH = 500;

/**
 * Called off, asked for and remaining side by side, told apart by filling. The numbers stand beside it in words, so it is
 * nothing to a screen reader (D12).
 */
export function AmountBar({
  calledOff,
  committed,
  granted,
  className = 'stack-bar',
}: Readonly<{ calledOff: number; committed: number; granted: number; className?: string }>) {
  const pattern = useId();
  const of = (kronor: number): number => (granted > 0 ? (kronor / granted) * WIDTH : 0);
  const rest = Math.max(0, WIDTH - of(calledOff) - of(committed));
  return (
    <svg className={className} viewBox={`0 0 ${WIDTH} 28`} preserveAspectRatio="none" aria-hidden="true">
      <defs>
        <pattern
          id={pattern}
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="7" height="7" fill="var(--gran-tint)" />
          <rect width="2.5" height="7" fill="var(--gran)" />
        </pattern>
      </defs>
      <rect
        x=".75"
        y=".75"
        width={WIDTH - 1.5}
        height="26.5"
        fill="none"
        stroke="var(--line-strong)"
        strokeWidth="1.5"
        vectorEffect="non-scaling-stroke"
      />
      <rect width={of(calledOff)} height="28" fill="var(--gran)" />
      <rect x={of(calledOff)} width={WIDTH - of(calledOff) - rest} height="28" fill={`url(#${pattern})`} />
    </svg>
  );
}
