import { useState } from 'react';
import { useClient } from 'urql';
import { Button, Dialog, ProblemNotice, Select, showToast, TextField, UnknownOutcome } from '../../design';
import { fieldError } from '../../data/problems';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { useTranslation } from '../../i18n/use-translation';
import { Dissent } from '../corrections/dissent';
import { nearestDistrict, type Position } from '../participants/malmo-districts';
import { PositionPicker } from '../participants/position-picker';
import { useUnits } from '../participants/units';
import { EditParticipant, ParticipantPage } from './participant-documents';
import { useProfile } from './profile-context';

/** Name, unit and roughly where home is; the point itself is not shown, it is no address. */
export function Facts() {
  const { t, format } = useTranslation();
  const { participant } = useProfile();
  const [editing, setEditing] = useState(false);
  const { home } = participant;
  const near = home ? nearestDistrict(home) : null;
  const facts = [
    [t('profile.name'), `${participant.givenName} ${participant.familyName}`],
    [t('participants.unit'), participant.unit?.name ?? t('participants.noUnit')],
    [
      t('participants.home'),
      !home
        ? t('participants.homeUnknown')
        : near
          ? t('participants.homeNear', { place: near.name })
          : t('participants.homeFar'),
    ],
    [t('profile.registeredOn'), format.shortDate(participant.registeredAt)],
  ] as const;
  return (
    <section className="aside-block" aria-labelledby="uppgifter">
      <div className="row spread">
        <h2 id="uppgifter" tabIndex={-1}>
          {t('profile.facts')}
        </h2>
        <Button small kind="quiet" icon="pencil-simple" onPress={() => setEditing(true)}>
          {t('profile.edit')}
        </Button>
      </div>
      <dl className="kv">
        {facts.map(([label, text]) => (
          <div key={label} className="kv-row">
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <Dissent of={{ field: 'name' }} />
      <Dissent of={{ field: 'unit' }} />
      {editing ? <EditFacts onClose={() => setEditing(false)} /> : null}
    </section>
  );
}

function EditFacts({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const client = useClient();
  const units = useUnits();
  const { participant, onAnswer } = useProfile();
  const [givenName, setGivenName] = useState(participant.givenName);
  const [familyName, setFamilyName] = useState(participant.familyName);
  const [unitId, setUnitId] = useState(participant.unit?.id ?? '');
  const [home, setHome] = useState<Position | null>(participant.home ?? null);
  // The name and home of a protected person are not here, so they cannot be changed here.
  const open = participant.protection.state === 'none';
  const [edit, { busy, problem, unknown }, retry, clear] = useMutationWithKey(
    EditParticipant,
    'editParticipant',
  );
  const finish = (outcome: Awaited<ReturnType<typeof edit>> | undefined) => {
    if (outcome?.state !== 'done') return;
    onAnswer(outcome.payload.participant);
    showToast(t('profile.edited'));
    onClose();
  };
  const save = () => {
    void edit({
      id: participant.id,
      expectedVersion: participant.version,
      ...(open
        ? {
            givenName: givenName.trim(),
            familyName: familyName.trim(),
            home: home ? { latitude: home.latitude, longitude: home.longitude } : null,
          }
        : {}),
      ...(units.length > 0 ? { unitId: unitId || null } : {}),
    }).then(finish);
  };
  const reload = () =>
    void client
      .query(ParticipantPage, { id: participant.id }, { requestPolicy: 'network-only' })
      .toPromise()
      .then(clear);
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('profile.editTitle')}
      actions={
        <>
          <Button kind="primary" busy={busy} onPress={save}>
            {t('profile.editSave')}
          </Button>
          <Button onPress={onClose}>{t('profile.cancel')}</Button>
        </>
      }
    >
      <ProblemNotice problem={problem} />
      {problem?.kind === 'ConflictProblem' ? <Button onPress={reload}>{t('profile.reload')}</Button> : null}
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
      {open ? (
        <>
          <TextField
            label={t('participants.givenName')}
            value={givenName}
            onChange={setGivenName}
            error={fieldError(problem, 'givenName')}
            maxLength={80}
            autoComplete="off"
          />
          <TextField
            label={t('participants.familyName')}
            value={familyName}
            onChange={setFamilyName}
            error={fieldError(problem, 'familyName')}
            maxLength={80}
            autoComplete="off"
          />
        </>
      ) : null}
      {units.length > 0 ? (
        <Select
          label={t('participants.unit')}
          value={unitId}
          empty={t('participants.noUnit')}
          options={units}
          onChange={setUnitId}
        />
      ) : null}
      {open ? <PositionPicker value={home} onChange={setHome} /> : null}
    </Dialog>
  );
}
