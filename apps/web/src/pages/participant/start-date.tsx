import { useState } from 'react';
import { Button, DateField } from '../../design';
import { useTranslation } from '../../i18n/use-translation';

/** The day from which she can start. Typed part by part, so it has its own button: a half-typed day is never saved. */
export function StartDate({
  value,
  onSave,
}: Readonly<{ value: string | null; onSave: (day: string) => void }>) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | null>(value);
  const [saved, setSaved] = useState(value);
  if (saved !== value) {
    setSaved(value);
    setTyped(value);
  }
  return (
    <div className="add-line">
      <DateField
        label={t('profile.startDate')}
        hint={t('profile.startDateHint')}
        value={typed}
        onChange={setTyped}
      />
      {typed && typed !== value ? (
        <Button onPress={() => onSave(typed)}>{t('profile.saveDate')}</Button>
      ) : null}
    </div>
  );
}
