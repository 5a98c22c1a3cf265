import { registerEnumType } from '@nestjs/graphql';
import type { ConsentAnswer, ConsentState } from '../domain/consent-state';
import type { DisclosedClass, Item, Purpose } from '../domain/consent-terms';
import type { ConsentHow } from '../operations/read-consents';

/** Makes a GraphQL enum of codes with their descriptions. */
const enumOf = <V extends string>(name: string, description: string, words: Readonly<Record<V, string>>) => {
  const codes = Object.keys(words) as V[];
  const object = Object.fromEntries(codes.map((code) => [code, code])) as { [K in V]: K };
  const valuesMap = Object.fromEntries(codes.map((code) => [code, { description: words[code] }])) as {
    [K in V]: { description: string };
  };
  registerEnumType(object, { name, description, valuesMap });
  return object;
};

export const PurposeEnum = enumOf<Purpose>('ConsentPurpose', 'What a receiver may use it for (R-053).', {
  study_visit: 'A study visit at an employer.',
  individual_placement: 'An individual placement at an employer.',
  employment: 'An employment.',
  labour_market_measure: 'A labour-market measure of another committee.',
  joint_mapping: 'Joint mapping with Försäkringskassan and Arbetsförmedlingen.',
});
export const DisclosedClassEnum = enumOf<DisclosedClass>('DisclosedClass', 'A class of data (security §2).', {
  C2: 'The presented profile, in her approved words.',
  C3: 'Name and phone, from the start of a placement.',
  C4: 'Named sensitive items.',
  C8: 'Attendance and follow-up in a placement.',
});
export const ItemEnum = enumOf<Item>(
  'ConsentItem',
  'A sensitive item that is opened by name (security A10).',
  {
    work_goal: 'Her work goal.',
    step: 'The step that she is on.',
    abilities: 'What she can.',
    support_needs: 'What support she needs.',
    access_needs: 'What needs to be adapted for her.',
    environment: 'How it should be around her at work.',
    conditions: 'Times, days and journeys that work for her.',
    tried_places: 'Which places she has tried; waits for placements and cannot be asked for yet.',
  },
);
export const ConsentStateEnum = enumOf<ConsentState>('ConsentState', 'How a consent stands today.', {
  unanswered: 'Asked, no answer yet.',
  ask_someone: 'She wants to talk to somebody first.',
  yes: 'She has said yes, and it holds.',
  no: 'She has said no.',
  withdrawn: 'She said yes and has taken it back.',
  taken_back: 'Staff took the question back before she answered.',
  expired: 'Its last day has passed.',
});
export const ConsentAnswerEnum = enumOf<ConsentAnswer>('ConsentAnswer', 'An answer to the question.', {
  yes: 'Yes.',
  no: 'No.',
  ask_someone: 'She wants to talk to somebody first.',
  withdrawn: 'She takes her yes back.',
  taken_back: 'Staff take the question back; no answer of hers.',
});
export const ConsentHowEnum = enumOf<ConsentHow>('ConsentHow', 'How an answer was given (security A4).', {
  self: 'By herself.',
  together: 'Together with a helper.',
  oral: 'Spoken, before a witness.',
  representative: 'By a representative in scope.',
  staff: 'Not by her: staff took the question back.',
});
export const ReplyEnum = enumOf<'yes' | 'no' | 'ask_someone'>('ConsentReply', 'What she may answer.', {
  yes: 'Yes.',
  no: 'No.',
  ask_someone: 'She wants to talk to somebody first.',
});
export const RecordedHowEnum = enumOf<'together' | 'oral' | 'representative'>(
  'RecordedHow',
  'How an answer was given that staff write down.',
  {
    together: 'Together with a helper.',
    oral: 'Spoken, before a witness.',
    representative: 'By a representative in scope.',
  },
);
