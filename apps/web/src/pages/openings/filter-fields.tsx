import { Checkbox } from '../../design';
import type { CatalogueWords } from '../../data/use-catalogue';
import { useTranslation } from '../../i18n/use-translation';
import { statuses, toggle, type ListChoice } from './list-filter';

type Count = Readonly<{ code: string; count: number }>;
type Facets = Readonly<{ kinds: readonly Count[]; areas: readonly Count[] }>;

/** The filters of the list, with how many each would show. A code that no opening has is left out unless it is chosen. */
export function FilterFields({
  choice,
  facets,
  words,
  onChange,
}: Readonly<{
  choice: ListChoice;
  facets: Facets;
  words: CatalogueWords;
  onChange: (choice: ListChoice) => void;
}>) {
  const { t } = useTranslation();
  const group = (list: string, counts: readonly Count[], chosen: readonly string[]) =>
    words
      .entries(list)
      .map(({ code }) => ({ code, count: counts.find((one) => one.code === code)?.count ?? 0 }))
      .filter(({ code, count }) => count > 0 || chosen.includes(code));
  const kinds = group('opening-kinds', facets.kinds, choice.kinds);
  const areas = group('interest-areas', facets.areas, choice.areas);
  return (
    <>
      <fieldset>
        <legend>{t('openings.statuses')}</legend>
        {statuses.map((status) => (
          <Checkbox
            key={status}
            checked={choice.statuses.includes(status)}
            onChange={() => onChange({ ...choice, statuses: toggle(choice.statuses, status) })}
          >
            {t(`openings.status.${status}`)}
          </Checkbox>
        ))}
        <Checkbox checked={choice.waitsEasy} onChange={(waitsEasy) => onChange({ ...choice, waitsEasy })}>
          {t('openings.waitsEasy')}
        </Checkbox>
      </fieldset>
      <fieldset>
        <legend>{t('openings.kinds')}</legend>
        {kinds.map(({ code, count }) => (
          <Checkbox
            key={code}
            count={count}
            checked={choice.kinds.includes(code)}
            onChange={() => onChange({ ...choice, kinds: toggle(choice.kinds, code) })}
          >
            {words.label('opening-kinds', code)}
          </Checkbox>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t('openings.areas')}</legend>
        {areas.map(({ code, count }) => (
          <Checkbox
            key={code}
            count={count}
            checked={choice.areas.includes(code)}
            onChange={() => onChange({ ...choice, areas: toggle(choice.areas, code) })}
          >
            {words.label('interest-areas', code)}
          </Checkbox>
        ))}
      </fieldset>
    </>
  );
}
