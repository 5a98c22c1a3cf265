import { type OwnDataPart, roleInWords } from '@stegvis/platform';

export const participantsOwnData: readonly OwnDataPart[] = [
  {
    code: 'facts',
    own: ['givenName', 'familyName'],
    heading: { sv: 'Om dig', en: 'About you' },
    columns: {
      givenName: { sv: 'Förnamn', en: 'Given name' },
      familyName: { sv: 'Efternamn', en: 'Family name' },
      unit: { sv: 'Enhet', en: 'Unit' },
      homeLatitude: { sv: 'Hemmets läge, latitud', en: 'Place of home, latitude' },
      homeLongitude: { sv: 'Hemmets läge, longitud', en: 'Place of home, longitude' },
      registeredAt: { sv: 'Registrerad', en: 'Registered' },
    },
    sql: `select coalesce(i.given_name, p.given_name) as "givenName", coalesce(i.family_name, p.family_name) as "familyName", o.name as unit, p.home_latitude as "homeLatitude",
            p.home_longitude as "homeLongitude", p.registered_at as "registeredAt", false as given
          from participants p left join protected_identities i on i.participant_id = p.id left join organisations o on o.id = p.unit_id where p.id = $1 and $2::text is not null`,
  },
  {
    code: 'values',
    coded: ['kind', 'about', 'value', 'status'],
    others: `select distinct x.name from profile_values v cross join lateral (values (case when v.said_by is distinct from stegvis.actor_membership() and v.source <> 'self' then v.said_by_name end), (v.helped_by)) x(name)
             where v.participant_id = $1 and x.name is not null`,
    heading: { sv: 'Det som är sagt om dig', en: 'What has been said about you' },
    columns: {
      saidAt: { sv: 'När', en: 'When' },
      kind: { sv: 'Slag', en: 'Kind' },
      about: { sv: 'Om vad', en: 'About what' },
      value: { sv: 'Svar', en: 'Answer' },
      status: { sv: 'Läge', en: 'State' },
      who: { sv: 'Vem sa det', en: 'Who said it' },
      helped: { sv: 'Någon hjälpte till', en: 'Somebody helped' },
      note: { sv: 'Anteckning', en: 'Note' },
    },
    sql: `select v.said_at as "saidAt", v.kind, coalesce((select x.text from catalogue_texts x where x.code = v.code and x.language = $2 order by x.version desc, x.field limit 1), v.code) as about,
            coalesce(v.text, v.choice, v.level::text, v.flag::text, v.state) as value, v.status,
            ${roleInWords('m.role', `v.source = 'self' or v.said_by = stegvis.actor_membership()`)} as who,
            v.helped_by is not null as helped, v.note, v.source in ('self', 'together') as given
          from profile_values v left join memberships m on m.id = v.said_by where v.participant_id = $1 order by v.sequence desc`,
  },
  {
    code: 'participation',
    coded: ['ground', 'change'],
    heading: { sv: 'Din rätt att vara med', en: 'Your right to take part' },
    columns: {
      at: { sv: 'När det skrevs', en: 'When it was written' },
      ground: { sv: 'Grund', en: 'Ground' },
      from: { sv: 'Från', en: 'From' },
      to: { sv: 'Till', en: 'To' },
      change: { sv: 'Vad som hände', en: 'What happened' },
      reason: { sv: 'Skäl', en: 'Reason' },
    },
    sql: `select said_at as at, ground, valid_from::text as "from", valid_to::text as "to", change, reason, false as given
          from participation_rights where participant_id = $1 and $2::text is not null order by sequence desc`,
  },
  {
    code: 'personal-number',
    heading: { sv: 'Ditt personnummer', en: 'Your personal number' },
    columns: {
      at: { sv: 'När det skrevs', en: 'When it was written' },
      reason: { sv: 'Skäl', en: 'Reason' },
    },
    // The number itself stays sealed: she reads it among her details.
    sql: `select said_at as at, reason, false as given from personal_numbers where participant_id = $1 and $2::text is not null`,
  },
  {
    code: 'corrections',
    heading: { sv: 'Det du har sagt är fel', en: 'What you have said is wrong' },
    columns: {
      at: { sv: 'När', en: 'When' },
      what: { sv: 'Om vad', en: 'About what' },
      said: { sv: 'Vad som hände', en: 'What happened' },
      text: { sv: 'Ord', en: 'Words' },
    },
    sql: `select said_at as at, concat_ws(' ', field, kind, code) as what, said, text, source <> 'staff' as given
          from correction_statements where participant_id = $1 and $2::text is not null order by sequence desc`,
  },
  {
    code: 'presentations',
    heading: { sv: 'Hur du har presenterats', en: 'How you have been presented' },
    own: ['name'],
    columns: {
      at: { sv: 'När', en: 'When' },
      name: { sv: 'Namn som visades', en: 'Name that was shown' },
      interests: { sv: 'Intressen', en: 'Interests' },
      skills: { sv: 'Det du kan', en: 'What you can' },
      needs: { sv: 'Det du behöver', en: 'What you need' },
      approvedAt: { sv: 'När du sa ja till texten', en: 'When you approved the words' },
    },
    sql: `select p.written_at as at, p.shown_name as name, p.interests, p.skills, p.needs, a.approved_at as "approvedAt", true as given
          from presentations p full join presentation_approvals a on a.presentation_id = p.id
          where coalesce(p.participant_id, a.participant_id) = $1 and $2::text is not null order by coalesce(p.written_at, a.approved_at) desc`,
  },
  {
    code: 'protection',
    coded: ['kind'],
    heading: { sv: 'Skydd av dina uppgifter', en: 'Protection of your data' },
    columns: { at: { sv: 'När', en: 'When' }, kind: { sv: 'Slag', en: 'Kind' } },
    sql: `select said_at as at, kind, false as given from protection_marks where participant_id = $1 and $2::text is not null order by sequence desc`,
  },
];
