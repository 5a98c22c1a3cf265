/** A visit that is to come to the receiver of the consent `$3`, with a line of history; one a day for each person. */
export const BOOKED = `
  with made as (
    insert into visits (id, domain_id, participant_id, opening_id, receiver_id, kind, day, starts, minutes, place, companion, directions, booked_by, booked_by_name)
    select $1::uuid, c.domain_id, c.participant_id, $4, c.receiver_id, 'study_visit',
      current_date + 3 + (select count(*)::int from visits v where v.participant_id = c.participant_id), '09:00', 60, 'Prov', 'Prov', 'Prov', $5, 'Prov'
    from consents c where c.id = $3 returning id, domain_id, participant_id)
  insert into visit_events (id, domain_id, participant_id, visit_id, version, act, from_state, to_state, side, said_by, said_by_name)
  select $2, domain_id, participant_id, id, 1, 'book', 'none', 'planned', 'staff', $5, 'Prov' from made`;

/** An agreement of that placement which is put to the receiver of the consent `$4`, with its text and a line of history. */
export const AGREED = `
  with made as (
    insert into agreements (id, domain_id, participant_id, placement_id, opening_id, receiver_id, consent_id, template, parties, made_by, made_by_name, state)
    select $1::uuid, p.domain_id, p.participant_id, p.id, p.opening_id, p.receiver_id, c.id, 'placement-1', '{participant,employer,municipality}', $5, 'Prov', 'agreed'
    from consents c join placements p on p.participant_id = c.participant_id and p.receiver_id = c.receiver_id where c.id = $4
    returning id, domain_id, participant_id),
  text as (
    insert into agreement_versions (id, domain_id, participant_id, agreement_id, content_version, content, digest, small, written_by, written_by_name)
    select $2, domain_id, participant_id, id, 1, '{}', repeat('0', 64), false, $5, 'Prov' from made)
  insert into agreement_events (id, domain_id, participant_id, agreement_id, version, act, from_state, to_state, side, content_version, said_by, said_by_name)
  select $3, domain_id, participant_id, id, 1, 'make', 'none', 'draft', 'staff', 1, $5, 'Prov' from made`;

/** A placement that goes on at the receiver of the consent `$4`, on a seat of its own, with its hours, a line of history and a follow-up. */
export const PLACED = `
  with made as (
    insert into placements (id, domain_id, participant_id, opening_id, receiver_id, step, seat, from_day, contact, with_children, planned_by, planned_by_name, state)
    select $1::uuid, c.domain_id, c.participant_id, $5, c.receiver_id, 'individual_placement', 1 + (select count(*)::int from placements), current_date, 'Prov', false, $6, 'Prov', 'active'
    from consents c where c.id = $4 and not exists (select 1 from placements p where p.participant_id = c.participant_id)
    returning id, domain_id, participant_id, opening_id, seat, from_day),
  held as (
    insert into placement_hours (id, domain_id, participant_id, placement_id, opening_id, seat, weekday, hours, days)
    select $2, domain_id, participant_id, id, opening_id, seat, 1, int4range(540, 600), daterange(from_day, null) from made),
  asked as (
    insert into follow_up_asks (id, domain_id, participant_id, placement_id, occasion, from_day, to_day)
    select gen_random_uuid(), domain_id, participant_id, id, 'week_1', current_date, current_date + 7 from made),
  answered as (
    insert into follow_up_answers (id, domain_id, participant_id, placement_id, occasion, side, question, answer, said_by)
    select gen_random_uuid(), domain_id, participant_id, id, 'week_1', side, 'tasks', 'good', case side when 'participant' then $6::uuid end
    from made, unnest(array['participant', 'employer']) side),
  recorded as (
    insert into follow_up_records (id, domain_id, participant_id, placement_id, occasion, version, act, from_state, to_state, held_on, took_part, how_it_goes, next_step, recorded_by, recorded_by_name)
    select gen_random_uuid(), domain_id, participant_id, id, 'week_1', 1, 'record', 'open', 'recorded', current_date, '{participant}', '', '', $6::uuid, 'Prov' from made)
  insert into placement_events (id, domain_id, participant_id, placement_id, version, act, from_state, to_state, said_by, said_by_name)
  select $3, domain_id, participant_id, id, 1, 'plan', 'none', 'planned', $6, 'Prov' from made`;

/** Her line of the short list of an opening, put there by `$4`. */
export const LISTED = `
  insert into short_list_entries (id, domain_id, participant_id, opening_id, put_by, put_by_name)
  select $1::uuid, c.domain_id, c.participant_id, $3, $4, 'Prov' from consents c where c.id = $2
  on conflict do nothing`;
/** A change of step with the support that began with it, of the person of the consent `$5`, with its line of history. */
export const STEPPED = `
  with supported as (
    insert into continued_supports (id, domain_id, participant_id, from_day, supporter_id, supporter_name, next_contact_on, state, closed_on)
    select $1::uuid, c.domain_id, c.participant_id, current_date, $4, 'Prov', current_date, 'closed', current_date
    from consents c where c.id = $5 and not exists (select 1 from continued_supports s where s.participant_id = c.participant_id)
    returning id, domain_id, participant_id),
  changed as (
    insert into step_changes (id, domain_id, participant_id, to_code, day, plan, support_id, said_by)
    select $2, domain_id, participant_id, 'studies', current_date, 'Prov', id, $4 from supported)
  insert into support_events (id, domain_id, participant_id, support_id, version, act, from_state, to_state, day, note, supporter_name, said_by, said_by_name)
  select $3, domain_id, participant_id, id, 1, 'open', 'none', 'open', current_date, 'Prov', 'Prov', $4, 'Prov' from supported`;
