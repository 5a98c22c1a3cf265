import type { ParticipantFilter, ParticipantOrder, SuggestionAnswer } from '../../gql/graphql';

export const orders: readonly ParticipantOrder[] = ['name', 'last_changed', 'least_assessed'];
export const answers: readonly SuggestionAnswer[] = ['yes', 'no', 'not_asked'];

/** What narrows the list of participants. All of it stands in the address but the words searched for: they are names (security P6). */
export type ListChoice = Readonly<{
  step: string;
  area: string;
  wants: SuggestionAnswer | '';
  waiting: boolean;
  unassessed: boolean;
  /** The right to take part needs a look. */
  due: boolean;
  order: ParticipantOrder;
}>;

/** Reads the address; what is no answer or order is passed over. */
export function readChoice(parameters: URLSearchParams): ListChoice {
  return {
    step: parameters.get('steg') ?? '',
    area: parameters.get('omrade') ?? '',
    wants: answers.find((answer) => answer === parameters.get('forslag')) ?? '',
    waiting: parameters.get('vantar') === 'ja',
    unassessed: parameters.get('obedomd') === 'ja',
    due: parameters.get('beslut') === 'ja',
    order: orders.find((order) => order === parameters.get('ordning')) ?? 'name',
  };
}

/** The address of a choice; what stands at its default is left out. */
export function writeChoice(choice: ListChoice): URLSearchParams {
  const parameters = new URLSearchParams();
  if (choice.step) parameters.set('steg', choice.step);
  if (choice.area) parameters.set('omrade', choice.area);
  if (choice.wants) parameters.set('forslag', choice.wants);
  if (choice.waiting) parameters.set('vantar', 'ja');
  if (choice.unassessed) parameters.set('obedomd', 'ja');
  if (choice.due) parameters.set('beslut', 'ja');
  if (choice.order !== 'name') parameters.set('ordning', choice.order);
  return parameters;
}

/** The filter that the server is asked with. */
export function toFilter(choice: ListChoice, search: string): ParticipantFilter {
  return {
    ...(search ? { search } : {}),
    ...(choice.step ? { steps: [choice.step] } : {}),
    ...(choice.area ? { areas: [choice.area] } : {}),
    ...(choice.wants ? { wantsSuggestions: choice.wants } : {}),
    ...(choice.waiting ? { suggestionsWaiting: true } : {}),
    ...(choice.unassessed ? { unassessed: true } : {}),
    ...(choice.due ? { participationDue: true } : {}),
  };
}

/** How many filters narrow the list. */
export const countFilters = (choice: ListChoice): number => Object.keys(toFilter(choice, '')).length;
