import { useState } from 'react';
import { useQuery } from 'urql';
import {
  Button,
  DateField,
  ErrorState,
  NumberField,
  ProblemNotice,
  Segmented,
  showToast,
  Skeleton,
  TextArea,
  TextField,
  TimeField,
  UnknownOutcome,
} from '../../design';
import { fieldError } from '../../data/problems';
import { type MutationState, useMutationWithKey } from '../../data/use-mutation-with-key';
import type { VisitFactsFragment, VisitKind } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { useViewer } from '../../session/viewer';
import { BookVisit, ChangeVisit, PlaceToVisit } from './visit-documents';

interface Terms {
  readonly day: string | null;
  readonly starts: string | null;
  readonly minutes: number | null;
  readonly place: string;
  readonly companion: string;
  readonly directions: string;
}

/** A new visit at an opening: time and day are to be said, the rest is filled in from the place and from who books. */
export function NewVisit({
  participantId,
  openingId,
  proposalId,
  firstKind,
  onDone,
  onCancel,
}: Readonly<{
  participantId: string;
  openingId: string;
  proposalId: string | null;
  firstKind: VisitKind;
  onDone: () => void;
  onCancel: () => void;
}>) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const [{ data, error }, ask] = useQuery({ query: PlaceToVisit, variables: { id: openingId } });
  const [kind, setKind] = useState<VisitKind>(firstKind);
  const [book, state, retry] = useMutationWithKey(BookVisit, 'bookVisit');
  if (error && !data)
    return <ErrorState error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton rows={5} height={32} />;
  const { opening } = data;
  if (!opening) return <p>{t('visits.placeGone')}</p>;
  const { workplace } = opening;
  const finish = (outcome: Awaited<ReturnType<typeof book>> | undefined): void => {
    if (outcome?.state !== 'done') return;
    showToast(t('visits.booked'));
    onDone();
  };
  return (
    <VisitForm
      title={t('visits.bookAt', { title: opening.title })}
      before={{
        day: null,
        starts: '10:00',
        minutes: 60,
        place: [workplace?.name ?? opening.organisation.name, workplace?.streetAddress, workplace?.postalTown]
          .filter(Boolean)
          .join(', '),
        companion: viewer?.name ?? '',
        directions: workplace?.travelNote ?? '',
      }}
      state={state}
      onCancel={onCancel}
      onSave={({ day, starts, minutes, ...words }) =>
        void book({
          participantId,
          openingId,
          ...(proposalId ? { proposalId } : {}),
          kind,
          day: day ?? '',
          starts: starts ?? '',
          minutes: minutes ?? 0,
          ...words,
        }).then(finish)
      }
      onRetry={() => void retry().then(finish)}
    >
      <Segmented<VisitKind>
        legend={t('visits.kind')}
        value={kind}
        onChange={setKind}
        options={(['study_visit', 'try_out_day'] as const).map((value) => ({
          value,
          label: t(`visits.kind.${value}`),
        }))}
      />
    </VisitForm>
  );
}

/** Another time or place for a visit that is to come; what was not touched is not sent. */
export function ChangedVisit({
  visit,
  onDone,
  onCancel,
}: Readonly<{ visit: VisitFactsFragment; onDone: () => void; onCancel: () => void }>) {
  const { t } = useTranslation();
  const [change, state, retry] = useMutationWithKey(ChangeVisit, 'changeVisit');
  const finish = (outcome: Awaited<ReturnType<typeof change>> | undefined): void => {
    if (outcome?.state !== 'done') return;
    showToast(t('visits.changed'));
    onDone();
  };
  return (
    <VisitForm
      title={t('visits.changeOf', { title: visit.title ?? '' })}
      before={visit}
      state={state}
      onCancel={onCancel}
      onSave={({ day, starts, minutes, place, companion, directions }) =>
        void change({
          visitId: visit.id,
          expectedVersion: visit.version,
          day: day ?? '',
          starts: starts ?? '',
          minutes: minutes ?? 0,
          place,
          ...(companion === visit.companion ? {} : { companion }),
          ...(directions === visit.directions ? {} : { directions }),
        }).then(finish)
      }
      onRetry={() => void retry().then(finish)}
    />
  );
}

function VisitForm({
  title,
  before,
  state: { busy, problem, unknown },
  onSave,
  onCancel,
  onRetry,
  children,
}: Readonly<{
  title: string;
  before: Terms;
  state: MutationState;
  onSave: (terms: Terms) => void;
  onCancel: () => void;
  onRetry: () => void;
  children?: React.ReactNode;
}>) {
  const { t } = useTranslation();
  const [terms, setTerms] = useState<Terms>(before);
  const [tried, setTried] = useState(false);
  const set = (part: Partial<Terms>) => setTerms({ ...terms, ...part });
  const missing = (value: unknown) => (tried && !value ? t('visits.fillIn') : undefined);
  const save = (): void => {
    setTried(true);
    if (terms.day && terms.starts && terms.minutes && terms.place.trim()) onSave(terms);
  };
  return (
    <section className="consent-card" aria-labelledby="boka-besok">
      <h3 id="boka-besok">{title}</h3>
      {children}
      <div className="row">
        <DateField
          label={t('visits.day')}
          error={fieldError(problem, 'day') ?? missing(terms.day)}
          value={terms.day}
          onChange={(day) => set({ day })}
        />
        <TimeField
          label={t('visits.starts')}
          error={fieldError(problem, 'starts') ?? missing(terms.starts)}
          value={terms.starts}
          onChange={(starts) => set({ starts })}
        />
        <NumberField
          label={t('visits.minutes')}
          error={fieldError(problem, 'minutes') ?? missing(terms.minutes)}
          value={terms.minutes}
          onChange={(minutes) => set({ minutes })}
          min={15}
          max={720}
          step={15}
          unit={t('visits.minutesUnit')}
        />
      </div>
      <TextField
        label={t('visits.place')}
        hint={t('visits.placeHint')}
        error={fieldError(problem, 'place') ?? missing(terms.place.trim())}
        value={terms.place}
        onChange={(place) => set({ place })}
        maxLength={200}
      />
      <TextField
        label={t('visits.companion')}
        error={fieldError(problem, 'companion')}
        value={terms.companion}
        onChange={(companion) => set({ companion })}
        maxLength={200}
      />
      <TextArea
        label={t('visits.directions')}
        hint={t('visits.directionsHint')}
        error={fieldError(problem, 'directions')}
        value={terms.directions}
        onChange={(directions) => set({ directions })}
        rows={2}
        maxLength={500}
      />
      <ProblemNotice problem={problem} />
      {unknown ? <UnknownOutcome onRetry={onRetry} /> : null}
      <div className="row">
        <Button kind="primary" busy={busy} onPress={save}>
          {t('visits.save')}
        </Button>
        <Button onPress={onCancel}>{t('visits.back')}</Button>
      </div>
    </section>
  );
}
