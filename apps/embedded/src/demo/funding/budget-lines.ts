import type { SetUpRound } from '@stegvis/funding';

/** The nine budget lines of the application of 2023 for jobbpaktsmedel, whole kronor; they sum to 5 000 000 (R-041, S2). */
export const BUDGET_LINES: readonly Readonly<
  Pick<SetUpRound['lines'][number], 'name' | 'purpose' | 'appliedKr'>
>[] = [
  {
    name: 'Strategisk arbetskonsulent, övergripande i arbetsnärmandeprogrammet',
    purpose: 'activity',
    appliedKr: 700_000,
  },
  {
    name: 'Stegförflyttningar från gruppverksamhet till enskild plats/företag',
    purpose: 'activity',
    appliedKr: 500_000,
  },
  { name: 'Företagsgrupp Erikshjälpen', purpose: 'activity', appliedKr: 500_000 },
  { name: 'Företagsgrupp DCL', purpose: 'activity', appliedKr: 500_000 },
  {
    name: 'Arbetsnärmande ”sluss” nydiagnostiserade, psykosocialt',
    purpose: 'activity',
    appliedKr: 600_000,
  },
  { name: 'Verksamhet Rosengårds bibliotek', purpose: 'activity', appliedKr: 580_000 },
  { name: 'Verksamhet Embassy of Sharing', purpose: 'activity', appliedKr: 500_000 },
  { name: 'Syntax, IT/media arbetsnärmande', purpose: 'activity', appliedKr: 600_000 },
  {
    name: 'Brukaranställningar. Avrop malmöbor med funktionsnedsättning',
    purpose: 'employment',
    appliedKr: 520_000,
  },
];
