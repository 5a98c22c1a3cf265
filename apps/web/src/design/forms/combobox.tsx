import { Button } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import { useTranslation } from '../../i18n/use-translation';
import { Icon } from '../icons/icon';
import { FieldErrorLine, type FieldProps } from './field';

export type Choice = Readonly<{ id: string; label: string; note?: string | undefined }>;

/**
 * Type-ahead. The caller owns the text and the list: on `onInput` ask the server (debounced) and pass its answer as `choices`,
 * so that misspellings are forgiven there. `onChoose` gets the id, or null when the field is emptied.
 */
export function Combobox({
  label,
  hint,
  error,
  input,
  onInput,
  chosen,
  onChoose,
  choices,
  loading = false,
}: FieldProps &
  Readonly<{
    input: string;
    onInput: (text: string) => void;
    chosen: string | null;
    onChoose: (id: string | null) => void;
    choices: readonly Choice[];
    loading?: boolean;
  }>) {
  const { t } = useTranslation();
  return (
    <AriaComboBox
      className="field"
      items={choices}
      inputValue={input}
      onInputChange={onInput}
      selectedKey={chosen}
      onSelectionChange={(key) => onChoose(key === null ? null : String(key))}
      allowsEmptyCollection
      allowsCustomValue
      menuTrigger="input"
      isInvalid={Boolean(error)}
      validationBehavior="aria"
    >
      <Label>{label}</Label>
      <span className="combo">
        <Input className="input" />
        <Button className="btn icon" aria-label={t('design.showList')}>
          <Icon name="caret-down" />
        </Button>
      </span>
      {hint || error ? (
        <Text slot="description" className="hint">
          {hint}
          {error ? <FieldErrorLine>{error}</FieldErrorLine> : null}
        </Text>
      ) : null}
      <Popover className="popover listbox" offset={4}>
        <ListBox<Choice>
          renderEmptyState={() => (
            <p className="list-empty">{loading ? t('shell.loading') : t('design.noHits')}</p>
          )}
        >
          {(choice) => (
            <ListBoxItem className="option" textValue={choice.label}>
              <span>{choice.label}</span>
              {choice.note ? <span className="muted">{choice.note}</span> : null}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
