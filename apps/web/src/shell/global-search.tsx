import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { Icon } from '../design';
import { useTranslation } from '../i18n/use-translation';
import { useViewer } from '../session/viewer';
import { searchTargetFor } from './search-target';

/** The search field of the header. `/` goes to it from anywhere but a field. Absent while the role has no list to search. */
export function GlobalSearch() {
  const { t } = useTranslation();
  const { role } = useViewer();
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const inField =
        event.target instanceof HTMLElement &&
        event.target.closest(
          'input, textarea, select, [contenteditable], [role="spinbutton"], [role="dialog"]',
        );
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || inField) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  const target = searchTargetFor(role);
  if (!target) return null;
  const label = target.people ? t('shell.search') : t('shell.searchOpenings');
  return (
    <search className="search">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim()) void navigate(`${target.to}?sok=${encodeURIComponent(text.trim())}`);
        }}
      >
        <Icon name="magnifying-glass" />
        <input
          ref={field}
          type="search"
          aria-label={label}
          aria-keyshortcuts="/"
          placeholder={label}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <kbd aria-hidden="true">/</kbd>
      </form>
    </search>
  );
}
