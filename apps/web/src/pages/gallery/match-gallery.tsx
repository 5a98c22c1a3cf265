import {
  Hit,
  NeedMeter,
  PersonHeader,
  Icon,
  StepChip,
  StepLadder,
  SumLine,
  Tally,
  Verdict,
  Button,
} from '../../design';
import { type Criterion, Reasons } from '../find/reasons';

const criteria: Criterion[] = [
  {
    __typename: 'MatchCriterion',
    criterion: 'interest',
    label: 'Intresse',
    points: 31,
    maximum: 35,
    rows: [
      {
        __typename: 'MatchReasonRow',
        key: 'archive',
        label: 'Arkiv',
        opening: 'Huvudområde',
        participant: '3 jättegärna',
        source: 'Elin',
        saidOn: '2026-11-03',
        mark: 'fits',
        note: null,
        essential: false,
      },
    ],
  },
  {
    __typename: 'MatchCriterion',
    criterion: 'ability',
    label: 'Förmåga',
    points: 23,
    maximum: 25,
    rows: [
      {
        __typename: 'MatchReasonRow',
        key: 'accuracy',
        label: 'Vara noggrann',
        opening: '3',
        participant: '3',
        source: 'sett på jobb',
        saidOn: '2026-10-12',
        mark: 'fits',
        note: null,
        essential: true,
      },
      {
        __typename: 'MatchReasonRow',
        key: 'numeracy',
        label: 'Räkna och mäta',
        opening: '2',
        participant: 'inte frågat än',
        source: null,
        saidOn: null,
        mark: 'ask',
        note: 'Fråga',
        essential: false,
      },
    ],
  },
  { __typename: 'MatchCriterion', criterion: 'time', label: 'Tid', points: 8, maximum: 8, rows: [] },
];
const verdicts = ['fits_well', 'fits', 'fits_with_adaptation', 'almost', 'does_not_fit'] as const;

/** Samples of what explains a match. */
export function MatchGallery() {
  return (
    <div className="stack">
      <PersonHeader
        name="Elin Sandberg"
        facts={[
          <StepChip key="s" label="Gruppverksamhet" at={0} of={6} />,
          <>
            <Icon name="user" /> Stöd: Per Åkesson
          </>,
        ]}
        actions={<Button icon="magnifying-glass">Hitta plats</Button>}
      />
      <p className="row">
        {verdicts.map((verdict) => (
          <Verdict key={verdict} value={verdict} />
        ))}
      </p>
      <ol>
        <Hit
          here
          title="Arkivmedhjälpare"
          to="#"
          verdict="fits_well"
          who="Miljöförvaltningen"
          facts="Enskild plats · 9 tim/vecka · 2,4 km"
          chips={[
            { kind: 'fits', text: 'Vill: arkiv' },
            { kind: 'hard', text: 'Arbetar ibland ensam' },
            { kind: 'ask', text: 'Räkna och mäta' },
          ]}
        />
        <Hit
          title="Biblioteksmedhjälpare"
          to="#"
          verdict="fits"
          who="Rosengårds bibliotek"
          facts="Företagsgrupp"
          chips={[{ kind: 'fits', text: 'Vill: bibliotek' }]}
        />
      </ol>
      <div className="grid2">
        <div>
          <SumLine parts={criteria} />
          <Reasons criteria={criteria} score={62} name="Elin" />
        </div>
        <NeedMeter
          title="Behovsmätare"
          big="Ungefär 10"
          text="personer kan passa och har sagt ja till att bli frågade."
          band={2}
          keys={['under 5', '10', '20', 'fler']}
        />
      </div>
      <StepLadder
        steps={[
          { id: 'a', label: 'Gruppverksamhet', note: 'mar 2022', state: 'done' },
          { id: 'b', label: 'Enskild plats', note: 'sedan jan 2026', state: 'now' },
          { id: 'c', label: 'Anställning', state: 'later' },
        ]}
      />
      <StepLadder
        wizard
        steps={[
          { id: 'a', label: 'Uppgifter och krav', state: 'done' },
          { id: 'b', label: 'När', state: 'now' },
          { id: 'c', label: 'Plats och stöd', state: 'later' },
          { id: 'd', label: 'Förhandsgranska', state: 'later' },
        ]}
      />
      <p>
        <Tally n={3} of={5}>
          3 av 5
        </Tally>
      </p>
    </div>
  );
}
