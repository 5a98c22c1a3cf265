import { useState } from 'react';
import { Button, ProblemNotice, Select, TextArea, TextField, UnknownOutcome } from '../../design';
import { fieldError } from '../../data/problems';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { readFragment } from '../../gql';
import type { OrganisationType } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { OrganisationFacts, type OrganisationData } from './organisation-facts';
import { SaveOrganisation } from './organisation-documents';

export const organisationTypes: readonly OrganisationType[] = [
  'municipal_department',
  'partner_business',
  'day_activity_unit',
  'committee',
  'authority',
];

/** An employer, new or changed. */
export function OrganisationForm({
  organisation,
  onDone,
  onCancel,
}: Readonly<{ organisation?: OrganisationData; onDone: (id: string) => void; onCancel: () => void }>) {
  const { t } = useTranslation();
  const [save, { busy, problem, unknown }, retry] = useMutationWithKey(SaveOrganisation, 'saveOrganisation');
  const [name, setName] = useState(organisation?.name ?? '');
  const [type, setType] = useState<OrganisationType>(organisation?.type ?? 'municipal_department');
  const [number, setNumber] = useState(organisation?.organisationNumber ?? '');
  const [description, setDescription] = useState(organisation?.description ?? '');
  const [tried, setTried] = useState(false);
  const submit = async (): Promise<void> => {
    setTried(true);
    if (!name.trim()) return;
    const outcome = await save({
      ...(organisation ? { id: organisation.id, expectedVersion: organisation.version } : {}),
      ...(organisation?.parent ? { parentId: organisation.parent.id } : {}),
      name: name.trim(),
      type,
      organisationNumber: number.trim() || null,
      description: description.trim() || null,
    });
    if (outcome.state === 'done') onDone(readFragment(OrganisationFacts, outcome.payload.organisation).id);
  };
  return (
    <form
      className="stack inline-form"
      noValidate
      aria-label={t(organisation ? 'organisations.edit' : 'organisations.new')}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {problem?.fields.length ? null : <ProblemNotice problem={problem} />}
      {unknown ? <UnknownOutcome onRetry={() => void retry()} /> : null}
      <TextField
        label={t('organisations.name')}
        value={name}
        maxLength={200}
        onChange={setName}
        error={tried && !name.trim() ? t('organisations.nameMissing') : fieldError(problem, 'name')}
      />
      <div className="grid2">
        <Select
          label={t('organisations.type')}
          value={type}
          onChange={(value) => setType(organisationTypes.find((one) => one === value) ?? type)}
          options={organisationTypes.map((one) => ({ value: one, label: t(`organisations.type.${one}`) }))}
          error={fieldError(problem, 'type')}
        />
        <TextField
          label={t('organisations.number')}
          hint={t('organisations.numberHint')}
          optional
          inputMode="numeric"
          value={number}
          maxLength={20}
          onChange={setNumber}
          error={fieldError(problem, 'organisationNumber')}
        />
      </div>
      <TextArea
        label={t('organisations.description')}
        optional
        rows={3}
        maxLength={2000}
        value={description}
        onChange={setDescription}
        error={fieldError(problem, 'description')}
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
