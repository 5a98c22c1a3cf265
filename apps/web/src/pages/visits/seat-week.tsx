import type { PlaceToPlanQuery } from '../../gql/graphql';
import { weekdayCodes } from '../../i18n/format-working-time';
import { useTranslation } from '../../i18n/use-translation';

type Calendar = NonNullable<PlaceToPlanQuery['seatCalendar']>;

/** A week of the seats of an opening: one row a seat, and in each day what somebody holds. It names nobody. */
export function SeatWeek({ calendar }: Readonly<{ calendar: Calendar }>) {
  const { t, format } = useTranslation();
  const caption = t('placements.seatWeek', { day: format.longDate(calendar.firstDay) });
  return (
    <div className="scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('placements.seat')}</th>
            {weekdayCodes.map((day) => (
              <th scope="col" key={day}>
                {format.weekdays([day])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: calendar.seats }, (_, at) => at + 1).map((seat) => (
            <tr key={seat}>
              <th scope="row">{seat}</th>
              {weekdayCodes.map((day) => {
                const held = calendar.held.filter((one) => one.seat === seat && one.weekday === day);
                return (
                  <td key={day}>
                    {held.length === 0
                      ? t('placements.free')
                      : held.map(({ starts, ends }) => `${starts}–${ends}`).join(', ')}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
