import { Button, Icon } from '../../design';
import type { CatalogueWords } from '../../data/use-catalogue';
import { useTranslation } from '../../i18n/use-translation';
import { isNarrowed, toggle, type ListChoice } from './list-filter';

/** What narrows the list now, each with its own way out, and one way out of all. */
export function ChosenFilters({
  choice,
  words,
  onChange,
}: Readonly<{ choice: ListChoice; words: CatalogueWords; onChange: (choice: ListChoice) => void }>) {
  const { t } = useTranslation();
  const chosen = [
    ...choice.statuses.map((code) => ({
      label: t(`openings.status.${code}`),
      without: { ...choice, statuses: toggle(choice.statuses, code) },
    })),
    ...choice.kinds.map((code) => ({
      label: words.label('opening-kinds', code),
      without: { ...choice, kinds: toggle(choice.kinds, code) },
    })),
    ...choice.areas.map((code) => ({
      label: words.label('interest-areas', code),
      without: { ...choice, areas: toggle(choice.areas, code) },
    })),
  ];
  return (
    <>
      {chosen.map(({ label, without }) => (
        <button
          type="button"
          className="filter-chip"
          key={label}
          aria-label={t('openings.removeFilter', { name: label })}
          onClick={() => onChange(without)}
        >
          {label}
          <Icon name="x" small />
        </button>
      ))}
      {isNarrowed(choice) ? (
        <Button
          kind="quiet"
          small
          onPress={() =>
            onChange({ ...choice, search: '', kinds: [], areas: [], statuses: [], waitsEasy: false })
          }
        >
          {t('openings.clear')}
        </Button>
      ) : null}
    </>
  );
}
