import type { ReactNode } from 'react';

export type AnswerShape =
  'very' | 'yes' | 'maybe' | 'no' | 'ask' | 'one' | 'two' | 'three' | 'plain' | 'good' | 'so_so' | 'bad';

const dot = (x: number): ReactNode => (
  <circle key={x} cx={x} cy="20" r="4.5" fill="currentColor" stroke="none" />
);
/** A face by its mouth alone; all three weigh the same. */
const face = (mouth: string): ReactNode => (
  <>
    <circle cx="20" cy="20" r="16" strokeWidth="3" />
    <path d={mouth} strokeWidth="3" />
    <path d="M14 15v.01M26 15v.01" />
  </>
);
const shapes: Readonly<Record<AnswerShape, ReactNode>> = {
  very: <path d="m4 21 7 8L23 11M18 27l2 2 16-18" />,
  yes: <path d="m7 21 9 10L34 9" />,
  maybe: <path d="M13 14a7.5 7.5 0 1 1 11 6.6c-3 1.6-4 3.4-4 6.4M20 35v.01" />,
  no: <path d="m9 9 22 22M31 9 9 31" />,
  ask: <path d="M6 8h28v19H19l-8 7v-7H6Z" />,
  one: dot(20),
  two: [dot(12), dot(28)],
  three: [dot(8), dot(20), dot(32)],
  plain: <circle cx="20" cy="20" r="12" />,
  good: face('M12 23c2 5 14 5 16 0'),
  so_so: face('M12 26h16'),
  bad: face('M12 28c2-5 14-5 16 0'),
};

export type AnswerChoice<V extends string> = Readonly<{ value: V; label: string; shape: AnswerShape }>;

/** Answers of the same weight: size, border and colour are equal, only shape and word differ. None is primary. */
export function AnswerChoices<V extends string>({
  label,
  choices,
  chosen,
  onAnswer,
  busy = false,
}: Readonly<{
  label: string;
  choices: readonly AnswerChoice<V>[];
  chosen: V | null;
  onAnswer: (value: V) => void;
  busy?: boolean;
}>) {
  return (
    <div className={`answers n${choices.length}`} role="group" aria-label={label}>
      {choices.map((choice) => (
        <button
          type="button"
          className="answer"
          key={choice.value}
          aria-pressed={chosen === choice.value}
          aria-disabled={busy || undefined}
          onClick={() => (busy ? undefined : onAnswer(choice.value))}
        >
          <svg
            viewBox="0 0 40 40"
            aria-hidden="true"
            fill="none"
            stroke="currentColor"
            strokeWidth="5"
            strokeLinecap="round"
            strokeLinejoin="round"
          >
            {shapes[choice.shape]}
          </svg>
          {choice.label}
        </button>
      ))}
    </div>
  );
}
