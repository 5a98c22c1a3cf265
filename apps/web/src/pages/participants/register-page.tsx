import './participants.css';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import {
  Breadcrumbs,
  Button,
  ErrorSummary,
  LinkButton,
  PageHead,
  ProblemNotice,
  RadioGroup,
  Select,
  showToast,
  TextField,
  UnknownOutcome,
  type FormFault,
} from '../../design';
import { fieldError } from '../../data/problems';
import { useCatalogue } from '../../data/use-catalogue';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { graphql } from '../../gql';
import type { ProtectionKind, SuggestionAnswer } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { staff } from '../../features/feature';
import { NotFound } from '../../shell/not-found-page';
import { useViewer } from '../../session/viewer';
import { protectionKinds, protectionWord } from '../participant/protection-words';
import { answers } from './list-choice';
import type { Position } from './malmo-districts';
import { PositionPicker } from './position-picker';
import { useUnits } from './units';

const RegisterParticipant = graphql(`
  mutation RegisterParticipant($input: RegisterParticipantInput!) {
    registerParticipant(input: $input) {
      __typename
      ... on ParticipantPayload {
        participant {
          id
        }
      }
      ...ProblemParts
    }
  }
`);

const longWord = {
  yes: 'participants.wantsYesLong',
  no: 'participants.wantsNoLong',
  not_asked: 'participants.wantsNotAskedLong',
} as const satisfies Record<SuggestionAnswer, string>;

/** Registrera deltagare. Who registers is assigned, so the new person's page opens next. */
export function Component() {
  const { role } = useViewer();
  return staff.includes(role) ? <RegisterPage /> : <NotFound />;
}

function RegisterPage() {
  const { t } = useTranslation();
  const words = useCatalogue();
  const navigate = useNavigate();
  const viewer = useViewer();
  const units = useUnits();
  const [givenName, setGivenName] = useState('');
  const [familyName, setFamilyName] = useState('');
  const [chosenUnit, setUnit] = useState<string | null>(null);
  const [home, setHome] = useState<Position | null>(null);
  const [step, setStep] = useState('');
  const [wants, setWants] = useState<SuggestionAnswer>('not_asked');
  const [protection, setProtection] = useState<ProtectionKind | null>(null);
  const [number, setNumber] = useState('');
  const [attempt, setAttempt] = useState(0);
  const [save, { busy, problem, unknown }, retry] = useMutationWithKey(
    RegisterParticipant,
    'registerParticipant',
  );
  const own = units.find((unit) => unit.value === viewer.organisation?.id)?.value ?? '';
  const unitId = chosenUnit ?? own;
  const tried = attempt > 0;
  const faults = {
    givenName:
      fieldError(problem, 'givenName') ?? (givenName.trim() ? undefined : t('participants.needGivenName')),
    familyName:
      fieldError(problem, 'familyName') ?? (familyName.trim() ? undefined : t('participants.needFamilyName')),
    personalNumber: fieldError(problem, 'personalNumber'),
    protection: protection ? undefined : t('participants.needProtection'),
  };
  const listed: FormFault[] = tried
    ? Object.entries(faults).flatMap(([fieldId, message]) => (message ? [{ fieldId, message }] : []))
    : [];
  const finish = (outcome: Awaited<ReturnType<typeof save>> | undefined) => {
    if (outcome?.state !== 'done') return;
    showToast(t('participants.registered'));
    void navigate(`/deltagare/${outcome.payload.participant.id}`);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (!givenName.trim() || !familyName.trim() || !protection) return;
    void save({
      givenName: givenName.trim(),
      familyName: familyName.trim(),
      wantsSuggestions: wants,
      protection,
      ...(number.trim() ? { personalNumber: number.trim() } : {}),
      ...(home ? { home: { latitude: home.latitude, longitude: home.longitude } } : {}),
      ...(unitId ? { unitId } : {}),
      ...(step ? { step } : {}),
    }).then(finish);
  };
  return (
    <div className="page page-narrow">
      <Breadcrumbs
        crumbs={[{ label: t('participants.title'), to: '/deltagare' }, { label: t('participants.register') }]}
      />
      <PageHead title={t('participants.register')} sub={t('participants.registerSub')} />
      <form className="stack form" noValidate onSubmit={submit}>
        <ErrorSummary faults={listed} attempt={attempt} />
        {listed.length === 0 ? <ProblemNotice problem={problem} /> : null}
        {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
        <div className="pair">
          <TextField
            id="givenName"
            label={t('participants.givenName')}
            value={givenName}
            onChange={setGivenName}
            error={tried ? faults.givenName : undefined}
            autoComplete="off"
            maxLength={80}
          />
          <TextField
            id="familyName"
            label={t('participants.familyName')}
            value={familyName}
            onChange={setFamilyName}
            error={tried ? faults.familyName : undefined}
            autoComplete="off"
            maxLength={80}
          />
        </div>
        <TextField
          id="personalNumber"
          label={t('number.optional')}
          hint={t('number.hint')}
          value={number}
          onChange={setNumber}
          error={tried ? faults.personalNumber : undefined}
          autoComplete="off"
          inputMode="numeric"
          maxLength={13}
        />
        {units.length > 0 ? (
          <Select
            label={t('participants.unit')}
            value={unitId}
            empty={t('participants.noUnit')}
            options={units}
            onChange={setUnit}
          />
        ) : null}
        <PositionPicker value={home} onChange={setHome} />
        <Select
          label={t('participants.step')}
          optional
          value={step}
          empty={t('participants.chooseStep')}
          options={words
            .entries('steps')
            .map((entry) => ({ value: entry.code, label: words.label('steps', entry.code) }))}
          onChange={setStep}
        />
        <RadioGroup
          legend={t('participants.wantsQuestion')}
          hint={t('participants.wantsHint')}
          value={wants}
          onChange={setWants}
          options={answers.map((answer) => ({ value: answer, label: t(longWord[answer]) }))}
        />
        <div id="protection" tabIndex={-1}>
          <RadioGroup
            legend={t('participants.protectionQuestion')}
            hint={t('participants.protectionHint')}
            value={protection}
            onChange={setProtection}
            error={tried ? faults.protection : undefined}
            options={protectionKinds.map((value) => ({ value, label: t(protectionWord[value]) }))}
          />
        </div>
        <div className="row">
          <Button kind="primary" type="submit" busy={busy}>
            {t(busy ? 'participants.saving' : 'participants.save')}
          </Button>
          <LinkButton kind="quiet" to="/deltagare">
            {t('participants.cancel')}
          </LinkButton>
        </div>
      </form>
    </div>
  );
}
