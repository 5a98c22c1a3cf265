import { enumOf } from '../../graphql/proposal.enums';
import { AGREEMENT_FIELDS, AGREEMENT_PARTS } from '../domain/agreement-content';
import { AGREEMENT_ACTS, AGREEMENT_REASONS, AGREEMENT_STATES } from '../domain/agreement-life-cycle';
import { AGREEMENT_PARTIES } from '../domain/agreement-templates';
import { AGREEMENT_ANSWERS, WONDERS } from '../operations/answer-agreement';
import { RECORDED_ANSWERS, RECORDED_REASONS } from '../operations/record-agreement-answer';

export const AgreementStateEnum = enumOf(
  'AgreementState',
  'How an agreement stands (docs/agreement-life-cycle.md).',
  AGREEMENT_STATES,
  {
    draft: 'Staff write it.',
    sent: 'The parties are asked, in their order.',
    agreed: 'Every party has approved.',
    superseded: 'A newer one has taken its place.',
    ended: 'Its placement is over.',
    called_off: 'Staff called it off before it was agreed.',
    closed: 'What it rested on no longer held before it was agreed.',
  },
);
export const AgreementActEnum = enumOf('AgreementAct', 'What moved an agreement.', AGREEMENT_ACTS, {
  make: 'It was begun.',
  edit: 'Its text was changed.',
  send: 'It was sent to its parties.',
  approve: 'A party approved.',
  agree: 'The last party approved.',
  not_now: 'A party said not now, or took a yes back.',
  wonder: 'The participant wonders about something.',
  talk: 'Staff talked with her about it.',
  call_off: 'It was called off.',
  close: 'It closed by itself.',
  end: 'It ended with its placement.',
  supersede: 'A newer one took its place.',
});
export const AgreementPartyEnum = enumOf('AgreementParty', 'A party of an agreement.', AGREEMENT_PARTIES, {
  participant: 'The participant.',
  representative: 'Who represents her.',
  employer: 'The employer.',
  municipality: 'The municipality.',
});
export const AgreementPartEnum = enumOf(
  'AgreementPart',
  'A part that a participant meets on its own.',
  AGREEMENT_PARTS,
  {
    where: 'Where.',
    when: 'When.',
    what: 'What she does.',
    who_helps: 'Who helps.',
    how_long: 'How long.',
    if_not: 'What happens when it does not work.',
  },
);
export const AgreementWonderEnum = enumOf('AgreementWonder', 'What a participant wonders about.', WONDERS, {
  where: 'Where.',
  when: 'When.',
  what: 'What she does.',
  who_helps: 'Who helps.',
  how_long: 'How long.',
  if_not: 'What happens when it does not work.',
  answer: 'An answer that somebody gave for her.',
});
export const AgreementFieldEnum = enumOf(
  'AgreementField',
  'A field of the text of an agreement.',
  AGREEMENT_FIELDS,
  {
    place: 'Place.',
    fromDay: 'First day.',
    lastDay: 'Last day.',
    week: 'The week.',
    tasks: 'Tasks.',
    easyTasks: 'Tasks in easy words.',
    contact: 'Who guides at the workplace.',
    incidentContact: 'Whom to turn to when something happens.',
    supporter: 'Who helps from the municipality.',
    fallback: 'What happens when it does not work.',
    easyFallback: 'The same in easy words.',
    notes: 'Clothes, food, travel.',
    minor: 'Whether she is under eighteen.',
  },
);
export const AgreementAnswerEnum = enumOf(
  'AgreementAnswer',
  'What a participant answers.',
  AGREEMENT_ANSWERS,
  { yes: 'I say yes.', not_now: 'Not now.', wonder: 'I wonder.' },
);
export const AgreementReasonEnum = enumOf(
  'AgreementReason',
  'Why an agreement is called off.',
  AGREEMENT_REASONS,
  {
    her_wish: 'She wishes it.',
    workplace: 'It does not suit the workplace.',
    other_place: 'She goes to another place.',
    new_text: 'It is written anew.',
    other: 'Something else.',
  },
);
export const RecordedAgreementAnswerEnum = enumOf(
  'RecordedAgreementAnswer',
  'What staff write down.',
  RECORDED_ANSWERS,
  {
    yes: 'A party approves.',
    not_now: 'A party says not now.',
    talked: 'They have talked with her about what she wonders.',
  },
);
export const RecordedAgreementReasonEnum = enumOf(
  'RecordedAgreementReason',
  'Why staff press for a party.',
  RECORDED_REASONS,
  {
    in_person: 'It was said at a meeting.',
    by_phone: 'It was said by phone.',
    on_paper: 'It was signed on paper.',
    no_device: 'The party has no device.',
  },
);
