/** A visit that is to come to the receiver of the consent `$3`, with a line of history; one a day for each person. */
export const BOOKED = `
  with made as (
    insert into visits (id, domain_id, participant_id, opening_id, receiver_id, kind, day, starts, minutes, place, companion, directions, booked_by, booked_by_name)
    select $1::uuid, c.domain_id, c.participant_id, $4, c.receiver_id, 'study_visit',
      current_date + 3 + (select count(*)::int from visits v where v.participant_id = c.participant_id), '09:00', 60, 'Prov', 'Prov', 'Prov', $5, 'Prov'
    from consents c where c.id = $3 returning id, domain_id, participant_id)
  insert into visit_events (id, domain_id, participant_id, visit_id, version, act, from_state, to_state, side, said_by, said_by_name)
  select $2, domain_id, participant_id, id, 1, 'book', 'none', 'planned', 'staff', $5, 'Prov' from made`;
