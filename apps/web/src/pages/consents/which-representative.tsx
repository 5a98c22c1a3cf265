import { RadioGroup } from '../../design';
import { useTranslation } from '../../i18n/use-translation';
import type { Representative } from './covering-representatives';

/** Under whose representation an answer was given: those who may give it today. */
export function WhichRepresentative({
  representatives,
  chosen,
  onChoose,
  error,
}: Readonly<{
  representatives: readonly Representative[];
  chosen: string | null;
  onChoose: (id: string) => void;
  error?: string;
}>) {
  const { t } = useTranslation();
  if (representatives.length === 0) return <p>{t('consents.noRepresentative')}</p>;
  return (
    <RadioGroup
      legend={t('consents.representative')}
      value={chosen}
      onChange={onChoose}
      options={representatives.map(({ id, name, kind }) => ({
        value: id,
        label: `${name}, ${t(`represented.kind.${kind}`)}`,
      }))}
      error={error}
    />
  );
}
