import { useState } from 'react';
import { Button, NumberField, ProblemNotice, TextArea, TextField, UnknownOutcome } from '../../design';
import { fieldError } from '../../data/problems';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { readFragment } from '../../gql';
import { useTranslation } from '../../i18n/use-translation';
import { SaveWorkplace } from './organisation-documents';
import { WorkplaceFacts, type WorkplaceData } from './organisation-facts';

/** A workplace, new or changed: its name, where it is, and how one gets there. */
export function WorkplaceForm({
  organisationId,
  workplace,
  onDone,
  onCancel,
}: Readonly<{
  organisationId: string;
  workplace?: WorkplaceData;
  onDone: (id: string) => void;
  onCancel: () => void;
}>) {
  const { t } = useTranslation();
  const [save, { busy, problem, unknown }, retry] = useMutationWithKey(SaveWorkplace, 'saveWorkplace');
  const [name, setName] = useState(workplace?.name ?? '');
  const [street, setStreet] = useState(workplace?.streetAddress ?? '');
  const [town, setTown] = useState(workplace?.postalTown ?? '');
  const [travel, setTravel] = useState(workplace?.travelNote ?? '');
  const [latitude, setLatitude] = useState(workplace?.position?.latitude ?? null);
  const [longitude, setLongitude] = useState(workplace?.position?.longitude ?? null);
  const [tried, setTried] = useState(false);
  const half = (latitude === null) !== (longitude === null);
  const submit = async (): Promise<void> => {
    setTried(true);
    if (!name.trim() || half) return;
    const outcome = await save({
      ...(workplace ? { id: workplace.id, expectedVersion: workplace.version } : {}),
      organisationId,
      name: name.trim(),
      streetAddress: street.trim() || null,
      postalTown: town.trim() || null,
      travelNote: travel.trim() || null,
      position: latitude !== null && longitude !== null ? { latitude, longitude } : null,
    });
    if (outcome.state === 'done') onDone(readFragment(WorkplaceFacts, outcome.payload.workplace).id);
  };
  return (
    <form
      className="stack inline-form"
      noValidate
      aria-label={t(workplace ? 'organisations.editWorkplace' : 'organisations.newWorkplace')}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {problem?.fields.length ? null : <ProblemNotice problem={problem} />}
      {unknown ? <UnknownOutcome onRetry={() => void retry()} /> : null}
      <TextField
        label={t('organisations.workplaceName')}
        value={name}
        maxLength={200}
        onChange={setName}
        error={tried && !name.trim() ? t('organisations.nameMissing') : fieldError(problem, 'name')}
      />
      <div className="grid2">
        <TextField
          label={t('organisations.street')}
          optional
          value={street}
          maxLength={200}
          onChange={setStreet}
          error={fieldError(problem, 'streetAddress')}
        />
        <TextField
          label={t('organisations.town')}
          optional
          value={town}
          maxLength={100}
          onChange={setTown}
          error={fieldError(problem, 'postalTown')}
        />
        <NumberField
          label={t('organisations.latitude')}
          hint={t('organisations.positionHint')}
          value={latitude}
          min={54}
          max={70}
          step={0.0001}
          onChange={setLatitude}
          error={tried && half ? t('organisations.positionHalf') : fieldError(problem, 'position.latitude')}
        />
        <NumberField
          label={t('organisations.longitude')}
          value={longitude}
          min={10}
          max={25}
          step={0.0001}
          onChange={setLongitude}
          error={fieldError(problem, 'position.longitude')}
        />
      </div>
      <TextArea
        label={t('organisations.travelNote')}
        hint={t('organisations.travelHint')}
        optional
        rows={2}
        maxLength={500}
        value={travel}
        onChange={setTravel}
        error={fieldError(problem, 'travelNote')}
      />
      <div className="row">
        <Button type="submit" kind="primary" busy={busy}>
          {busy ? t('design.saving') : t('organisations.save')}
        </Button>
        <Button onPress={onCancel}>{t('organisations.cancel')}</Button>
      </div>
    </form>
  );
}
