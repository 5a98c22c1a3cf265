import { declareRetention } from '@stegvis/platform';

export const notificationsRetention = declareRetention({
  notices: {
    holds: ['technical'],
    controller: 'municipality',
    rule: 'notices',
    from: 'its making',
    over: 't.created_at',
    municipality: '(select m.municipality_code from memberships m where m.id = t.membership_id)',
    person: { by: 'membership', column: 'membership_id', onRequest: 'true' },
  },
  noticed_matches: {
    holds: ['C7'],
    controller: 'domain',
    rule: 'matching_results',
    from: 'the day the place first suited',
    over: 't.noticed_at',
    municipality: '(select d.municipality_code from secrecy_domains d where d.id = t.domain_id)',
    person: { by: 'participant', column: 'participant_id', onRequest: 'true' },
  },
});
