import { type OwnDataPart, roleInWords } from '@stegvis/platform';
import { KIND_OF_ACTIONS } from '../log/looks/look-kinds';

/** The coarse kind of a look, as her page of looks says it. */
const KIND_OF_ACTION = `coalesce(('${JSON.stringify(KIND_OF_ACTIONS)}'::jsonb) ->> l.action, 'other')`;

export const accessOwnData: readonly OwnDataPart[] = [
  {
    code: 'staff',
    heading: {
      sv: 'Personal som är eller har varit kopplad till dig',
      en: 'Staff who are or were assigned to you',
    },
    columns: {
      role: { sv: 'Vem', en: 'Who' },
      from: { sv: 'Från', en: 'From' },
      to: { sv: 'Till', en: 'To' },
    },
    sql: `select ${roleInWords('m.role', 'false')} as role, a.valid_from::text as "from", a.valid_to::text as "to", false as given
          from assignments a left join memberships m on m.id = a.membership_id where a.participant_id = $1 order by a.valid_from desc`,
  },
  {
    code: 'looks',
    coded: ['what', 'classes'],
    heading: {
      sv: 'Vem som har tittat på dina uppgifter, utom du själv',
      en: 'Who has looked at your data, but for yourself',
    },
    columns: {
      at: { sv: 'När', en: 'When' },
      who: { sv: 'Vem', en: 'Who' },
      unit: { sv: 'Enhet', en: 'Unit' },
      what: { sv: 'Vad', en: 'What' },
      classes: { sv: 'Slag av uppgifter', en: 'Classes of data' },
    },
    sql: `select l.at, coalesce(${roleInWords('l.role', 'false')}, case $2 when 'en' then 'by a link in an e-mail' else 'genom en länk i ett mejl' end) as who, o.name as unit, ${KIND_OF_ACTION} as what, array_to_string(l.data_classes, ', ') as classes, false as given
          from access_log l left join organisations o on o.id = l.actor_organisation_id where l.subject_id = $1 and l.membership_id is distinct from stegvis.actor_membership() order by l.at desc`,
  },
  {
    code: 'look-questions',
    heading: { sv: 'När du har frågat varför någon tittade', en: 'When you asked why somebody looked' },
    columns: {
      askedAt: { sv: 'När du frågade', en: 'When you asked' },
      day: { sv: 'Dagen det gällde', en: 'The day it was about' },
      answer: { sv: 'Svar', en: 'Answer' },
    },
    sql: `select q.asked_at as "askedAt", q.day::text as day, q.answer, false as given
          from look_questions q where q.participant_id = $1 and $2::text is not null order by q.asked_at desc`,
  },
  {
    code: 'consents',
    coded: ['purpose', 'classes', 'answer'],
    heading: { sv: 'Dina ja och nej', en: 'Your yes and no' },
    columns: {
      askedAt: { sv: 'När du blev frågad', en: 'When you were asked' },
      receiver: { sv: 'Till vem', en: 'To whom' },
      purpose: { sv: 'Varför', en: 'Why' },
      classes: { sv: 'Slag av uppgifter', en: 'Classes of data' },
      answer: { sv: 'Svar', en: 'Answer' },
      answeredAt: { sv: 'När du svarade', en: 'When you answered' },
    },
    sql: `select c.asked_at as "askedAt", c.receiver_name as receiver, c.purpose, array_to_string(c.data_classes, ', ') as classes, x.answer, x.said_at as "answeredAt", true as given
          from consents c left join consent_answers x on x.consent_id = c.id where c.participant_id = $1 and $2::text is not null order by c.asked_at desc, x.sequence desc`,
  },
  {
    code: 'joint-cases',
    coded: ['purpose'],
    heading: {
      sv: 'Ärenden som delas med en annan myndighet',
      en: 'Cases that are shared with another authority',
    },
    columns: {
      receiver: { sv: 'Myndighet', en: 'Authority' },
      purpose: { sv: 'Varför', en: 'Why' },
      from: { sv: 'Från', en: 'From' },
      to: { sv: 'Till', en: 'To' },
    },
    sql: `select c.receiver_name as receiver, c.purpose, l.valid_from::text as "from", l.valid_to::text as "to", false as given
          from liaison_cases l left join consents c on c.id = l.consent_id where l.participant_id = $1 and $2::text is not null order by l.valid_from desc`,
  },
  {
    code: 'representatives',
    coded: ['kind', 'scope'],
    heading: { sv: 'Vem som företräder dig', en: 'Who represents you' },
    columns: {
      kind: { sv: 'Slag', en: 'Kind' },
      scope: { sv: 'För vad', en: 'For what' },
      from: { sv: 'Från', en: 'From' },
      to: { sv: 'Till', en: 'To' },
    },
    sql: `select kind, array_to_string(scope, ', ') as scope, valid_from::text as "from", valid_to::text as "to", false as given
          from representations where participant_id = $1 and $2::text is not null order by valid_from desc`,
  },
];
