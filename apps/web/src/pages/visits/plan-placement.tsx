import { useState } from 'react';
import { useQuery } from 'urql';
import {
  Button,
  DateField,
  ErrorState,
  FilterChip,
  ProblemNotice,
  showToast,
  Skeleton,
  TextField,
  TimeField,
  UnknownOutcome,
} from '../../design';
import { today } from '../../data/today';
import { fieldError } from '../../data/problems';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { PlacementWeekday } from '../../gql/graphql';
import { weekdayCodes } from '../../i18n/format-working-time';
import { useTranslation } from '../../i18n/use-translation';
import { PlaceToPlan, PlanPlacement } from './placement-documents';
import { SeatWeek } from './seat-week';

/** A placement at an opening: days of the week with the same hours, from when to when, and who guides there. */
export function NewPlacement({
  participantId,
  openingId,
  onDone,
}: Readonly<{ participantId: string; openingId: string; onDone: () => void }>) {
  const { t, format } = useTranslation();
  const [fromDay, setFrom] = useState<string | null>(null);
  const [lastDay, setLast] = useState<string | null>(null);
  const [days, setDays] = useState<readonly PlacementWeekday[]>([]);
  const [starts, setStarts] = useState<string | null>('09:00');
  const [ends, setEnds] = useState<string | null>('12:00');
  const [named, setNamed] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const [{ data, error }, ask] = useQuery({
    query: PlaceToPlan,
    variables: { id: openingId, day: fromDay ?? today() },
    requestPolicy: 'cache-and-network',
  });
  const [plan, { busy, problem, unknown }, retry] = useMutationWithKey(PlanPlacement, 'planPlacement');
  if (error && !data)
    return <ErrorState error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton rows={5} height={32} />;
  if (!data.opening) return <p>{t('visits.placeGone')}</p>;
  const contact = named ?? data.opening.workplace?.contacts[0]?.name ?? '';
  const finish = (outcome: Awaited<ReturnType<typeof plan>> | undefined): void => {
    if (outcome?.state !== 'done') return;
    showToast(t('placements.planned'));
    onDone();
  };
  const missing = (value: unknown) => (tried && !value ? t('visits.fillIn') : undefined);
  const save = (): void => {
    setTried(true);
    if (!fromDay || !starts || !ends || days.length === 0) return;
    const week = days.map((weekday) => ({ weekday, starts, ends }));
    void plan({ participantId, openingId, fromDay, ...(lastDay ? { lastDay } : {}), week, contact }).then(
      finish,
    );
  };
  return (
    <section className="consent-card" aria-labelledby="planera">
      <h3 id="planera">{t('placements.planAt', { title: data.opening.title })}</h3>
      {data.seatCalendar ? <SeatWeek calendar={data.seatCalendar} /> : null}
      <div className="row">
        <DateField
          label={t('placements.from')}
          error={fieldError(problem, 'fromDay') ?? missing(fromDay)}
          value={fromDay}
          onChange={setFrom}
        />
        <DateField
          label={t('placements.last')}
          hint={t('placements.lastHint')}
          error={fieldError(problem, 'lastDay')}
          value={lastDay}
          onChange={setLast}
        />
      </div>
      <div className="row" role="group" aria-label={t('placements.days')}>
        {weekdayCodes.map((day) => (
          <FilterChip
            key={day}
            pressed={days.includes(day)}
            onChange={(on) => setDays(on ? [...days, day] : days.filter((one) => one !== day))}
          >
            {format.weekdays([day])}
          </FilterChip>
        ))}
      </div>
      {tried && days.length === 0 ? <p role="alert">{t('placements.daysMissing')}</p> : null}
      <div className="row">
        <TimeField
          label={t('placements.starts')}
          error={fieldError(problem, 'starts') ?? missing(starts)}
          value={starts}
          onChange={setStarts}
        />
        <TimeField
          label={t('placements.ends')}
          error={fieldError(problem, 'ends') ?? missing(ends)}
          value={ends}
          onChange={setEnds}
        />
      </div>
      <TextField
        label={t('placements.contact')}
        hint={t('placements.contactHint')}
        error={fieldError(problem, 'contact')}
        value={contact}
        onChange={setNamed}
        maxLength={200}
      />
      <ProblemNotice problem={problem} />
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
      <div className="row">
        <Button kind="primary" busy={busy} onPress={save}>
          {t('placements.plan')}
        </Button>
        <Button onPress={onDone}>{t('visits.back')}</Button>
      </div>
    </section>
  );
}
