import { useTranslation } from '../../i18n/use-translation';
import { weekdayCodes, type WeekdayCode } from '../../i18n/format-working-time';

export type DayChoice = 'no' | 'may' | 'must';

/**
 * The days of a week as one row of buttons that step no → may → must (or no → yes). Each button says its day and state in words.
 * `labels` are the words of the states, so that the page decides what they mean.
 */
export function WeekGrid({
  legend,
  value,
  onChange,
  labels,
  threeStates = false,
}: Readonly<{
  legend: string;
  value: Readonly<Partial<Record<WeekdayCode, DayChoice>>>;
  onChange: (day: WeekdayCode, choice: DayChoice) => void;
  labels: Readonly<Record<DayChoice, string>>;
  threeStates?: boolean;
}>) {
  const { format } = useTranslation();
  const order: readonly DayChoice[] = threeStates ? ['no', 'may', 'must'] : ['no', 'must'];
  return (
    <div className="scroll" role="region" aria-label={legend} tabIndex={0}>
      <table className="weeks">
        <caption className="sr">{legend}</caption>
        <thead>
          <tr>
            {weekdayCodes.map((day) => (
              <th scope="col" key={day}>
                {format.weekdays([day])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {weekdayCodes.map((day) => {
              const now = value[day] ?? 'no';
              const next = order[(order.indexOf(now) + 1) % order.length] ?? 'no';
              return (
                <td key={day}>
                  <button
                    type="button"
                    className={`cell ${now === 'may' ? 'may' : ''}`}
                    aria-pressed={now !== 'no'}
                    aria-label={`${format.weekdays([day], 'long')}: ${labels[now]}`}
                    onClick={() => onChange(day, next)}
                  >
                    <span aria-hidden="true">{labels[now]}</span>
                  </button>
                </td>
              );
            })}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
