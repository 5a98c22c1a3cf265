import { useState } from 'react';
import { RadioGroup } from '../../design';
import { useTranslation } from '../../i18n/use-translation';
import { useViewer } from '../../session/viewer';
import { ColleagueField, type Colleague } from '../dialogs/colleague-field';

/** Who gives continued support: oneself, or a colleague who is found by name. The value is a membership. */
export function SupporterField({
  error,
  onChange,
}: Readonly<{ error?: string | undefined; onChange: (membershipId: string | null) => void }>) {
  const { t } = useTranslation();
  const { membershipId } = useViewer();
  const [who, setWho] = useState<'me' | 'other' | null>(null);
  const [chosen, setChosen] = useState<Colleague | null>(null);
  return (
    <>
      <RadioGroup
        legend={t('steps.supporter')}
        value={who}
        error={error}
        onChange={(one) => {
          setWho(one);
          onChange(one === 'me' ? membershipId : (chosen?.membershipId ?? null));
        }}
        options={[
          { value: 'me', label: t('steps.me') },
          { value: 'other', label: t('steps.other') },
        ]}
      />
      {who === 'other' ? (
        <ColleagueField
          label={t('steps.colleague')}
          chosen={chosen}
          onChoose={(one) => {
            setChosen(one);
            onChange(one?.membershipId ?? null);
          }}
          without={[]}
        />
      ) : null}
    </>
  );
}
