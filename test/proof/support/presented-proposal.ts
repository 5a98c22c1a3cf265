/** A proposal that its employer is asked about, with its match and a line of history, under the consent `$3`. */
export const PRESENTED = `
  with made as (
    insert into proposals (id, domain_id, participant_id, municipality_code, opening_id, receiver_id, consent_id, presentation_id, answer_by, proposed_by, proposed_by_name, state)
    select $1::uuid, c.domain_id, c.participant_id, '1280', $5, c.receiver_id, c.id, $4, current_date + 3, $6, 'Prov',
      case when exists (select 1 from proposals p where p.participant_id = c.participant_id) then 'not_now' else 'presented' end
    from consents c where c.id = $3 returning id, domain_id, participant_id),
  kept as (
    insert into proposal_matches (proposal_id, domain_id, participant_id, model_version, parameter_digest, inputs_hash, inputs, record)
    select id, domain_id, participant_id, 1, '', '', '{}', '{}' from made)
  insert into proposal_events (id, domain_id, participant_id, proposal_id, version, act, from_state, to_state, side, said_by, said_by_name)
  select $2, domain_id, participant_id, id, 1, 'propose', 'none', 'asked', 'staff', $6, 'Prov' from made`;
