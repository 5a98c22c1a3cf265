import { useState } from 'react';
import { RadioGroup, TextField } from '../../design';
import { fieldError, type Problem } from '../../data/problems';
import type { RecordedHow } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import type { Representative } from './covering-representatives';
import { WhichRepresentative } from './which-representative';

const hows: readonly RecordedHow[] = ['together', 'oral', 'representative'];

/** How an answer was given that staff write down: together, heard by a witness, or by a representative (security A4, A7). */
export function useHowGiven() {
  const [how, setHow] = useState<RecordedHow>('oral');
  const [other, setOther] = useState('');
  const [representationId, setRepresentation] = useState<string | null>(null);
  const named =
    how === 'oral' ? { witness: other } : how === 'together' ? { helpedBy: other } : { representationId };
  return {
    /** As the input of the mutation takes it. */
    said: { how, ...named },
    fields: { how, setHow, other, setOther, representationId, setRepresentation },
  };
}

/** The fields of `useHowGiven`: how, and who heard, helped or represents. */
export function HowGiven({
  fields: { how, setHow, other, setOther, representationId, setRepresentation },
  representatives,
  problem,
}: Readonly<{
  fields: ReturnType<typeof useHowGiven>['fields'];
  /** Those who may answer for her today. */
  representatives: readonly Representative[];
  problem: Problem | null;
}>) {
  const { t } = useTranslation();
  return (
    <>
      <RadioGroup
        legend={t('consents.how')}
        value={how}
        onChange={setHow}
        options={hows.map((value) => ({ value, label: t(`consents.how.${value}`) }))}
      />
      {how === 'representative' ? (
        <WhichRepresentative
          representatives={representatives}
          chosen={representationId}
          onChoose={setRepresentation}
          error={fieldError(problem, 'representationId')}
        />
      ) : (
        <TextField
          label={t(how === 'oral' ? 'consents.witness' : 'consents.helpedBy')}
          optional={how === 'together'}
          value={other}
          maxLength={200}
          onChange={setOther}
          error={fieldError(problem, how === 'oral' ? 'witness' : 'helpedBy')}
        />
      )}
    </>
  );
}
