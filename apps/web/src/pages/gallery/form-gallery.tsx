import { useState } from 'react';
import {
  Button,
  Checkbox,
  Combobox,
  DateField,
  ErrorSummary,
  FilterChip,
  IconButton,
  LinkButton,
  Menu,
  NumberField,
  RadioGroup,
  SaveState,
  Segmented,
  Select,
  TextArea,
  TextField,
  TimeField,
  WeekGrid,
  type DayChoice,
} from '../../design';

const choices = [
  { id: '1', label: 'Vaktmästare', note: 'även fastighetsskötare' },
  { id: '2', label: 'Vaktmästare, kyrka' },
];

/** Samples of controls. */
export function FormGallery() {
  const [text, setText] = useState('');
  const [hours, setHours] = useState<number | null>(9);
  const [day, setDay] = useState<string | null>('2026-12-07');
  const [time, setTime] = useState<string | null>('09:30');
  const [weight, setWeight] = useState<'must' | 'may' | 'not'>('must');
  const [on, setOn] = useState(true);
  const [occupation, setOccupation] = useState('vaktm');
  const [days, setDays] = useState<Record<string, DayChoice>>({ mon: 'must', wed: 'may' });
  return (
    <div className="spec stack">
      <div className="row">
        <Button kind="primary">Skicka fråga</Button>
        <Button>Spara och stäng</Button>
        <Button kind="quiet">Visa reglerna</Button>
        <Button kind="danger">Ta bort platsen</Button>
        <Button busy>Sparar …</Button>
        <Button disabled>Väntar på svar</Button>
        <Button small icon="printer">
          Skriv ut
        </Button>
        <LinkButton to="#">Länk</LinkButton>
        <Menu
          trigger={<IconButton icon="dots-three-vertical" label="Fler val" />}
          label="Fler val"
          groups={[
            {
              id: 'a',
              choices: [
                { id: 'copy', label: 'Kopiera', icon: 'copy' },
                { id: 'trash', label: 'Ta bort', icon: 'trash' },
              ],
            },
          ]}
        />
        <SaveState saving={{ state: 'saved', at: new Date('2026-11-24T13:02:00Z') }} />
      </div>
      <ErrorSummary faults={[{ fieldId: 'title', message: 'Skriv en titel.' }]} attempt={0} />
      <div className="grid2">
        <TextField
          id="title"
          label="Titel"
          value={text}
          onChange={setText}
          hint="Säg vad man gör."
          error="Skriv en titel."
        />
        <TextArea label="Beskrivning" optional value={text} onChange={setText} />
        <NumberField
          label="Timmar i veckan"
          value={hours}
          onChange={setHours}
          min={0}
          max={40}
          step={0.25}
          unit="tim"
        />
        <DateField label="Första dag" value={day} onChange={setDay} hint="Vecka 50 börjar 2026-12-07." />
        <TimeField label="Börjar" value={time} onChange={setTime} error="Välj en tid efter klockan 6." />
        <Combobox
          label="Yrke"
          input={occupation}
          onInput={setOccupation}
          chosen={null}
          onChoose={() => undefined}
          choices={choices}
        />
        <Select
          label="Slag av plats"
          value="a"
          onChange={() => undefined}
          options={[{ value: 'a', label: 'Enskild plats' }]}
        />
        <RadioGroup
          legend="Starttid"
          value="fixed"
          onChange={() => undefined}
          options={[
            { value: 'fixed', label: 'Fast starttid' },
            { value: 'free', label: 'Flexibel starttid', hint: 'Mellan 8 och 10.' },
          ]}
        />
      </div>
      <div className="row">
        <Checkbox checked={on} onChange={setOn} count={18}>
          En fast handledare
        </Checkbox>
        <Segmented
          legend="Vikt"
          value={weight}
          onChange={setWeight}
          options={[
            { value: 'must', label: 'Måste' },
            { value: 'may', label: 'Går att anpassa' },
            { value: 'not', label: 'Behövs inte' },
          ]}
        />
        <FilterChip pressed={on} onChange={setOn} count={3}>
          Idag
        </FilterChip>
      </div>
      <WeekGrid
        legend="Dagar"
        threeStates
        value={days}
        onChange={(which, choice) => setDays({ ...days, [which]: choice })}
        labels={{ no: 'Nej', may: 'Kan', must: 'Måste' }}
      />
    </div>
  );
}
