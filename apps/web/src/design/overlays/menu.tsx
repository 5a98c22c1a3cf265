import { Fragment, type ReactNode } from 'react';
import { Header } from 'react-aria-components/Header';
import { Menu as AriaMenu, MenuItem, MenuSection, MenuTrigger, type Key } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Icon, type IconName } from '../icons/icon';

export type MenuChoice = Readonly<{
  id: string;
  label: string;
  icon?: IconName;
  href?: string;
  onAction?: () => void;
  lang?: string;
}>;
/** A group of choices. With `selected` it is a choice of one, ticked. */
export type MenuGroup = Readonly<{
  id: string;
  heading?: string;
  selected?: string;
  onSelect?: (id: string) => void;
  choices: readonly MenuChoice[];
}>;

function Choice({ choice, ticked }: { choice: MenuChoice; ticked: boolean }) {
  return (
    <MenuItem
      className="menu-item"
      id={choice.id}
      textValue={choice.label}
      {...(choice.href ? { href: choice.href } : {})}
      {...(choice.onAction ? { onAction: choice.onAction } : {})}
    >
      {choice.icon ? <Icon name={choice.icon} /> : null}
      <span lang={choice.lang}>{choice.label}</span>
      {ticked ? <Icon name="check" className="tick" /> : null}
    </MenuItem>
  );
}

/** A menu behind a button. `trigger` is one Button or IconButton. Stays open while a group with `selected` is used. */
export function Menu({
  trigger,
  label,
  groups,
  note,
}: Readonly<{ trigger: ReactNode; label: string; groups: readonly MenuGroup[]; note?: ReactNode }>) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="popover menu" placement="bottom end" offset={6}>
        {note}
        <AriaMenu aria-label={label}>
          {groups.map((group, at) => (
            <Fragment key={group.id}>
              <MenuSection
                aria-label={group.heading ?? label}
                className={at > 0 ? 'menu-sec' : ''}
                {...(group.selected === undefined
                  ? {}
                  : {
                      selectionMode: 'single' as const,
                      disallowEmptySelection: true,
                      selectedKeys: [group.selected],
                      shouldCloseOnSelect: false,
                      onSelectionChange: (keys: 'all' | Set<Key>) => {
                        const [first] = keys === 'all' ? [] : keys;
                        if (first !== undefined) group.onSelect?.(String(first));
                      },
                    })}
              >
                {group.heading ? <Header className="menu-head">{group.heading}</Header> : null}
                {group.choices.map((choice) => (
                  <Choice key={choice.id} choice={choice} ticked={choice.id === group.selected} />
                ))}
              </MenuSection>
            </Fragment>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
