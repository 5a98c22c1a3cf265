import { useTranslation } from '../../i18n/use-translation';

export type AnswerValue = 'yes' | 'maybe' | 'no';

const shapes: Readonly<Record<AnswerValue, React.ReactNode>> = {
  yes: <path d="m7 21 9 10L34 9" />,
  maybe: <path d="M13 14a7.5 7.5 0 1 1 11 6.6c-3 1.6-4 3.4-4 6.4M20 35v.01" />,
  no: <path d="m9 9 22 22M31 9 9 31" />,
};

/** Ja, Kanske, Nej: same size, border and colour. Only shape and word differ, and none is primary. */
export function Answers({
  chosen,
  onAnswer,
  busy = false,
}: Readonly<{ chosen: AnswerValue | null; onAnswer: (answer: AnswerValue) => void; busy?: boolean }>) {
  const { t } = useTranslation();
  const words = { yes: t('design.answerYes'), maybe: t('design.answerMaybe'), no: t('design.answerNo') };
  return (
    <div className="answers">
      {(['yes', 'maybe', 'no'] as const).map((answer) => (
        <button
          type="button"
          className="answer"
          key={answer}
          aria-pressed={chosen === answer}
          aria-disabled={busy || undefined}
          onClick={() => (busy ? undefined : onAnswer(answer))}
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
            {shapes[answer]}
          </svg>
          {words[answer]}
        </button>
      ))}
    </div>
  );
}
