import { useState } from 'react';
import {
  Button,
  Checkbox,
  DateField,
  Dialog,
  FieldErrorLine,
  ProblemNotice,
  RadioGroup,
  showToast,
  TextField,
  UnknownOutcome,
} from '../../design';
import { fieldError } from '../../data/problems';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { RepresentationKind, RepresentationScope } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { RegisterRepresentation } from './participant-documents';
import { useProfile } from './profile-context';

const kinds: readonly RepresentationKind[] = ['god_man', 'forvaltare', 'guardian'];
const scopes: readonly RepresentationScope[] = ['person', 'rights', 'property'];

/** Records who may speak for the person. The link to begin with goes to the address by mail, and nowhere else (security D5). */
export function AddRepresentative({ onClose }: Readonly<{ onClose: () => void }>) {
  const { t } = useTranslation();
  const { participant, onAnswer } = useProfile();
  const [register, { busy, problem, unknown }, retry] = useMutationWithKey(
    RegisterRepresentation,
    'registerRepresentation',
  );
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [kind, setKind] = useState<RepresentationKind>('god_man');
  const [scope, setScope] = useState<readonly RepresentationScope[]>(['person', 'rights']);
  const [appointedBy, setAppointedBy] = useState('');
  const [validTo, setValidTo] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const missing = {
    name: tried && !name.trim() ? t('represented.nameMissing') : undefined,
    email: tried && !email.includes('@') ? t('represented.emailMissing') : undefined,
    scope: tried && scope.length === 0 ? t('represented.scopeMissing') : undefined,
    appointedBy: tried && !appointedBy.trim() ? t('represented.appointedByMissing') : undefined,
  };
  const finish = (outcome: Awaited<ReturnType<typeof register>> | undefined): void => {
    if (outcome?.state !== 'done') return;
    onAnswer(outcome.payload.participant);
    showToast(t('represented.registered'));
    onClose();
  };
  const save = (): void => {
    setTried(true);
    if (!name.trim() || !email.includes('@') || scope.length === 0 || !appointedBy.trim()) return;
    void register({
      participantId: participant.id,
      name: name.trim(),
      email: email.trim(),
      kind,
      scope: [...scope],
      appointedBy: appointedBy.trim(),
      ...(validTo ? { validTo } : {}),
    }).then(finish);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('represented.add')}
      actions={
        <>
          <Button kind="primary" busy={busy} onPress={save}>
            {t('represented.register')}
          </Button>
          <Button onPress={onClose}>{t('profile.cancel')}</Button>
        </>
      }
    >
      <div className="stack">
        {problem?.fields.length ? null : <ProblemNotice problem={problem} />}
        {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
        <TextField
          label={t('represented.name')}
          value={name}
          maxLength={200}
          autoComplete="off"
          onChange={setName}
          error={missing.name ?? fieldError(problem, 'name')}
        />
        <TextField
          label={t('represented.email')}
          type="email"
          inputMode="email"
          autoComplete="off"
          value={email}
          maxLength={254}
          onChange={setEmail}
          error={missing.email ?? fieldError(problem, 'email')}
        />
        <RadioGroup
          legend={t('represented.kind')}
          value={kind}
          onChange={setKind}
          options={kinds.map((value) => ({ value, label: t(`represented.kind.${value}`) }))}
        />
        <fieldset aria-describedby={missing.scope ? 'omfattning-fel' : undefined}>
          <legend className="legend">{t('represented.scope')}</legend>
          {scopes.map((one) => (
            <Checkbox
              key={one}
              checked={scope.includes(one)}
              onChange={(on) => setScope(on ? [...scope, one] : scope.filter((other) => other !== one))}
            >
              {t(`represented.scope.${one}`)}
            </Checkbox>
          ))}
          {missing.scope ? <FieldErrorLine id="omfattning-fel">{missing.scope}</FieldErrorLine> : null}
        </fieldset>
        <TextField
          label={t('represented.appointedBy')}
          value={appointedBy}
          maxLength={200}
          onChange={setAppointedBy}
          error={missing.appointedBy ?? fieldError(problem, 'appointedBy')}
        />
        <DateField
          label={t('represented.validTo')}
          value={validTo}
          onChange={setValidTo}
          error={fieldError(problem, 'validTo')}
        />
      </div>
    </Dialog>
  );
}
