import { useState } from 'react';
import { Button, Checkbox, TextField } from '../../design';
import { useTranslation } from '../../i18n/use-translation';
import { languageName } from './value-words';

/** The languages most often met in daily activities in Malmö; any other is added by its two letters. */
const common = ['sv', 'en', 'ar', 'so', 'fa', 'sq', 'bs', 'pl', 'tr'];

/** Languages spoken or signed, as ISO 639-1 codes, shown by name. */
export function Languages({
  chosen,
  onChange,
}: Readonly<{ chosen: readonly string[]; onChange: (codes: readonly string[]) => void }>) {
  const { t, language } = useTranslation();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const codes = [...common, ...chosen.filter((code) => !common.includes(code))];
  const add = () => {
    const code = typed.trim().toLowerCase();
    const fits = /^[a-z]{2}$/.test(code);
    setWrong(!fits);
    if (!fits) return;
    setTyped('');
    if (!chosen.includes(code)) onChange([...chosen, code]);
  };
  return (
    <fieldset>
      <legend className="legend">{t('profile.languages')}</legend>
      <span className="hint">{t('profile.languagesHint')}</span>
      <div className="columns">
        {codes.map((code) => (
          <Checkbox
            key={code}
            checked={chosen.includes(code)}
            onChange={(on) => onChange(on ? [...chosen, code] : chosen.filter((one) => one !== code))}
          >
            {languageName(code, language)}
          </Checkbox>
        ))}
      </div>
      <details className="more-fields">
        <summary>{t('profile.addLanguage')}</summary>
        <div className="add-line">
          <TextField
            label={t('profile.addLanguage')}
            hint={t('profile.addLanguageHint')}
            error={wrong ? t('profile.languageFault') : undefined}
            value={typed}
            maxLength={2}
            autoComplete="off"
            onChange={setTyped}
          />
          <Button onPress={add}>{t('profile.addLanguageButton')}</Button>
        </div>
      </details>
    </fieldset>
  );
}
