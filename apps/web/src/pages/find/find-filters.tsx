import { useState } from 'react';
import { Button, Checkbox, NumberField } from '../../design';
import type { CatalogueWords } from '../../data/use-catalogue';
import { useTranslation } from '../../i18n/use-translation';
import { cleared, countFilters, type FindChoice } from './find-choice';

type Count = Readonly<{ code: string; count: number }>;
export type Facets = Readonly<{
  kinds: readonly Count[];
  areas: readonly Count[];
  access: readonly Count[];
}>;

const FEW = 5;
const toggle = (list: readonly string[], code: string): readonly string[] =>
  list.includes(code) ? list.filter((one) => one !== code) : [...list, code];

/** The filters of Hitta plats with how many each would show. What no place has is left out, unless it is chosen. */
export function FindFilters({
  choice,
  facets,
  words,
  onChange,
}: Readonly<{
  choice: FindChoice;
  facets: Facets;
  words: CatalogueWords;
  onChange: (choice: FindChoice) => void;
}>) {
  const { t } = useTranslation();
  const group = (list: string, counts: readonly Count[], chosen: readonly string[]) =>
    words
      .entries(list)
      .map(({ code }) => ({
        code,
        label: words.label(list, code),
        count: counts.find((one) => one.code === code)?.count ?? 0,
      }))
      .filter(({ code, count }) => count > 0 || chosen.includes(code));
  return (
    <>
      <Group
        legend={t('find.kind')}
        options={group('opening-kinds', facets.kinds, choice.kinds)}
        chosen={choice.kinds}
        onToggle={(code) => onChange({ ...choice, kinds: toggle(choice.kinds, code) })}
      />
      <Group
        legend={t('find.area')}
        options={group('interest-areas', facets.areas, choice.areas)}
        chosen={choice.areas}
        onToggle={(code) => onChange({ ...choice, areas: toggle(choice.areas, code) })}
      />
      <Group
        legend={t('find.access')}
        options={group('access-needs', facets.access, choice.access)}
        chosen={choice.access}
        onToggle={(code) => onChange({ ...choice, access: toggle(choice.access, code) })}
      />
      <div className="distance">
        <NumberField
          label={t('find.distance')}
          unit={t('find.km')}
          min={0.5}
          max={500}
          step={0.5}
          value={choice.kilometres}
          onChange={(kilometres) => onChange({ ...choice, kilometres })}
        />
      </div>
      {countFilters(choice) > 0 ? (
        <Button kind="quiet" small onPress={() => onChange(cleared(choice))}>
          {t('find.clear')}
        </Button>
      ) : null}
    </>
  );
}

function Group({
  legend,
  options,
  chosen,
  onToggle,
}: Readonly<{
  legend: string;
  options: readonly Readonly<{ code: string; label: string; count: number }>[];
  chosen: readonly string[];
  onToggle: (code: string) => void;
}>) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  if (options.length === 0) return null;
  const shown = all ? options : options.filter(({ code }, at) => at < FEW || chosen.includes(code));
  const more = options.length - shown.length;
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div>
        {shown.map(({ code, label, count }) => (
          <Checkbox key={code} count={count} checked={chosen.includes(code)} onChange={() => onToggle(code)}>
            {label}
          </Checkbox>
        ))}
        {more > 0 || all ? (
          <button
            type="button"
            className="btn quiet small more-areas"
            aria-expanded={all}
            onClick={() => setAll(!all)}
          >
            {all ? t('find.fewerAreas') : t('find.moreAreas', { n: more })}
          </button>
        ) : null}
      </div>
    </fieldset>
  );
}
