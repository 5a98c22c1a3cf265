/** The four steps of the form; the address holds the number (`?steg=2`). */
export const stepCount = 4;
export type StepNumber = 1 | 2 | 3 | 4;

const places: Readonly<Record<string, Readonly<{ step: StepNumber; field: string }>>> = {
  title: { step: 1, field: 'falt-titel' },
  kind: { step: 1, field: 'falt-slag' },
  areas: { step: 1, field: 'falt-omraden' },
  tasks: { step: 1, field: 'falt-uppgifter' },
  description: { step: 1, field: 'falt-beskrivning' },
  easyText: { step: 1, field: 'falt-lattlast' },
  demands: { step: 1, field: 'falt-krav' },
  schedule: { step: 2, field: 'falt-timmar' },
  seats: { step: 2, field: 'falt-antal' },
  startsOn: { step: 2, field: 'falt-period' },
  opensOn: { step: 2, field: 'falt-period' },
  closesOn: { step: 2, field: 'falt-period' },
  workplaceId: { step: 3, field: 'falt-arbetsplats' },
};

/** Where a field of the server ("content.schedule.maxHoursQuarters") stands in the form. Unknown ones lead to the third step. */
export function placeOfField(path: string): Readonly<{ step: StepNumber; field: string }> {
  const name = path.replace(/^(input\.)?content\./, '').split('.')[0] ?? '';
  return places[name] ?? { step: 3, field: 'falt-arbetsplats' };
}

/** The address that opens the form at a field. */
export function addressOfField(id: string, path: string): string {
  const { step, field } = placeOfField(path);
  return `/platser/${id}/andra?steg=${step}&falt=${field}`;
}

/** Reads the step of an address; the first when there is none. */
export function readStep(parameters: URLSearchParams): StepNumber {
  const step = Number(parameters.get('steg'));
  return step === 2 || step === 3 || step === 4 ? step : 1;
}
