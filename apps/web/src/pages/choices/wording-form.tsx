import { useState } from 'react';
import { Button, ProblemNotice, TextArea, TextField, UnknownOutcome } from '../../design';
import { fieldError } from '../../data/problems';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { WordingFactsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { WritePresentation } from './choices-documents';

/**
 * The wording, written by the participant herself or together with staff. What she writes holds at once; what staff write
 * (`participantId`) waits for her.
 */
export function WordingForm({
  from,
  givenName,
  participantId,
  onDone,
  onCancel,
}: Readonly<{
  from: WordingFactsFragment | null;
  givenName: string;
  participantId?: string;
  onDone: () => void;
  onCancel: () => void;
}>) {
  const { t, calm } = useTranslation();
  const [shownName, setShownName] = useState(from?.shownName ?? givenName);
  const [interests, setInterests] = useState(from?.interests ?? '');
  const [skills, setSkills] = useState(from?.skills ?? '');
  const [needs, setNeeds] = useState(from?.needs ?? '');
  const [write, { busy, problem, unknown }, retry] = useMutationWithKey(
    WritePresentation,
    'writePresentation',
  );
  const finish = (outcome: Awaited<ReturnType<typeof write>> | undefined): void => {
    if (outcome?.state === 'done') onDone();
  };
  const send = () =>
    void write({
      ...(participantId ? { participantId } : {}),
      shownName,
      interests,
      skills,
      needs,
    }).then(finish);
  const areas = [
    ['interests', t('disclosed.interests'), interests, setInterests],
    ['skills', t('disclosed.skills'), skills, setSkills],
    ['needs', t('disclosed.needs'), needs, setNeeds],
  ] as const;
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <TextField
        label={t('calm.wordingName')}
        hint={t('calm.wordingNameHint')}
        value={shownName}
        maxLength={60}
        onChange={setShownName}
        error={fieldError(problem, 'shownName')}
      />
      {areas.map(([name, label, value, set]) => (
        <TextArea
          key={name}
          label={label}
          value={value}
          rows={3}
          maxLength={1000}
          onChange={set}
          error={fieldError(problem, name)}
        />
      ))}
      {/* What is wrong with a field stands at the field, once. */}
      <ProblemNotice problem={problem?.fields.length ? null : problem} />
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
      <div className="row">
        <Button kind="primary" type="submit" big={calm} busy={busy}>
          {t('calm.wordingSave')}
        </Button>
        <Button big={calm} onPress={onCancel}>
          {t('calm.stopNo')}
        </Button>
      </div>
    </form>
  );
}
