import { useEffect, useRef, type ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs';

export type TabItem = Readonly<{ id: string; label: string; count?: number; content: ReactNode }>;

/**
 * Tabs whose choice the page keeps in the address (`?flik=nastan`), so pass `selected` and `onSelect`. A row that is wider than
 * the screen scrolls by itself, to the selected one from the start.
 */
export function Tabs({
  label,
  tabs,
  selected,
  onSelect,
}: Readonly<{ label: string; tabs: readonly TabItem[]; selected: string; onSelect: (id: string) => void }>) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const chosen = row.current?.querySelector<HTMLElement>('[aria-selected=true]');
    if (row.current && chosen)
      row.current.scrollLeft = chosen.offsetLeft - (row.current.clientWidth - chosen.offsetWidth) / 2;
  }, [selected]);
  return (
    <AriaTabs
      selectedKey={selected}
      onSelectionChange={(key) => onSelect(String(key))}
      keyboardActivation="manual"
    >
      <TabList className="tabs" aria-label={label} ref={row}>
        {tabs.map((tab) => (
          <Tab id={tab.id} key={tab.id}>
            {tab.label}
            {tab.count === undefined ? null : <span className="c">{tab.count}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel id={tab.id} key={tab.id}>
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
