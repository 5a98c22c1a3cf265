import { useEffect, useState } from 'react';
import { Icon } from '../../design';
import { useTranslation } from '../../i18n/use-translation';

const PAUSE = 350;

/** Words to search a list by; asks when one stops typing, and at once on Enter. The address holds what is asked. */
export function SearchField({
  value,
  onSearch,
  label,
}: Readonly<{ value: string; onSearch: (text: string) => void; label?: string }>) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(value);
  const [asked, setAsked] = useState(value);
  if (value !== asked) {
    setAsked(value);
    setTyped(value);
  }
  useEffect(() => {
    if (typed.trim() === value) return undefined;
    const timer = setTimeout(() => {
      setAsked(typed.trim());
      onSearch(typed.trim());
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [typed, value, onSearch]);
  return (
    <form
      className="list-search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(typed.trim());
        onSearch(typed.trim());
      }}
    >
      <label>
        <span className="sr">{label ?? t('openings.search')}</span>
        <Icon name="magnifying-glass" />
        <input
          className="input"
          type="search"
          value={typed}
          maxLength={200}
          placeholder={label ?? t('openings.search')}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
    </form>
  );
}
