/** Letters without their marks: what somebody types on a keyboard without å, ä and ö. */
const folded = (text: string): string =>
  `translate(${text}, 'åäáàâãöóòôõéèêëüúùûíìîïñç', 'aaaaaaoooooeeeeuuuuiiiinc')`;

/**
 * How well a name answers a term, 0 to 1: the right letters before the folded ones, resemblance last. One or two letters
 * must be a whole word. Resemblance is worth something above ALIKE only; it is not compared here, because that would
 * work it out twice.
 */
const likeness = (name: string, plain: string = folded(name)): string => `case
    when ${name} = t.term then 1.0
    when ${plain} = t.plain then 0.95
    when length(t.term) < 3 then case when position(' ' || t.term || ' ' in ' ' || ${name} || ' ') > 0 then 0.85 end
    when starts_with(${name}, t.term) then 0.9
    when position(' ' || t.term in ${name}) > 0 then 0.85
    when starts_with(${plain}, t.plain) then 0.8
    when position(' ' || t.plain in ${plain}) > 0 then 0.75
    when length(t.term) >= 4 and position(t.plain in ${plain}) > 0 then 0.6
    when length(t.term) >= 4 then 0.6 * word_similarity(t.plain, ${plain})
  end`;

/** Half of the groups of three letters in common. */
const ALIKE = 0.3;

/**
 * Looks openings up by words among those that the asker may read. $1 terms in small letters, the whole phrase first ·
 * $2 rows. Works without an index of words on purpose: below a row-level policy PostgreSQL uses none for text.
 *
 * Each term is weighed against the title, the texts (Swedish word forms, then beginnings of words), the tasks, the
 * employer and workplace, the occupation, and the interest areas with their everyday names. An opening counts when the
 * phrase as a whole or each word of it is answered somewhere; only when there is none, those that answer some words.
 */
export const SEARCH = `
  with terms as (
    select n, term, ${folded('term')} as plain, websearch_to_tsquery('swedish', term) as query,
      case when term !~ ' ' and length(term) >= 3 then to_tsquery('simple', quote_literal(term) || ':*') end as beginning
    from unnest($1::text[]) with ordinality as given (term, n)
  ),
  t as (select * from terms where n = 1 or numnode(query) > 0),
  o as materialized (
    select id, organisation_id, workplace_id, occupation_id, lower(title) as name, ${folded('lower(title)')} as plain, search_text, published_at from openings
  ),
  area_words as (
    select x.code as area, lower(x.text) as word from catalogue_texts x
      join catalogue_versions v on v.version = x.version and v.is_current
      where x.list = 'interest-areas' and x.field = 'label'
    union select area, lower(synonym) from occupation_synonyms where area <> ''
  ),
  occupation_words as (
    select id, lower(label_sv) as word from taxonomy_concepts where type = 'occupation-name' and id in (select occupation_id from o)
    union select occupation_id, lower(synonym) from occupation_synonyms where occupation_id <> ''
  ),
  areas as (
    select t.n, w.area, max(${likeness('w.word')}) as fit from t cross join area_words w group by 1, 2
  ),
  occupations as (
    select t.n, w.id, max(${likeness('w.word')}) as fit from t cross join occupation_words w group by 1, 2
  ),
  employers as materialized (
    select t.n, g.id, ${likeness('lower(g.name)')} as fit from t cross join organisations g
  ),
  workplace_names as materialized (
    select t.n, w.id, ${likeness('lower(w.name)')} as fit from t cross join workplaces w
  ),
  titles as materialized (
    select t.n, o.id, ${likeness('o.name', 'o.plain')} as fit from t cross join o
  ),
  found as (
    select n, id, 10 * fit as fit from titles where fit > ${ALIKE}
    union all
    select t.n, o.id, 4 + 2 * ts_rank(o.search_text, t.query) from t join o on o.search_text @@ t.query
    union all
    select t.n, o.id, 2 from t join o on t.beginning is not null and o.search_text @@ t.beginning
    union all
    select t.n, k.opening_id, 3.5 from t join opening_tasks k on k.search_text @@ t.query
    union all
    select t.n, k.opening_id, 1.8 from t join opening_tasks k on t.beginning is not null and k.search_text @@ t.beginning
    union all
    select e.n, o.id, 6 * e.fit from employers e join o on o.organisation_id = e.id where e.fit > ${ALIKE}
    union all
    select w.n, o.id, 5 * w.fit from workplace_names w join o on o.workplace_id = w.id where w.fit > ${ALIKE}
    union all
    select c.n, o.id, 5 * c.fit from occupations c join o on o.occupation_id = c.id where c.fit > ${ALIKE}
    union all
    select a.n, p.opening_id, 3 * a.fit from areas a join opening_areas p on p.area = a.area where a.fit > ${ALIKE}
  ),
  best as (select id, n, max(fit) + 0.1 * count(*) as fit from found group by id, n),
  weighed as (
    select id,
      coalesce(max(fit) filter (where n = 1), 0) as by_phrase,
      coalesce(sum(fit) filter (where n > 1), 0) / greatest((select count(*) from t where n > 1), 1) as by_words,
      bool_or(n = 1) or count(*) filter (where n > 1) = (select count(*) from t where n > 1) as whole
    from best group by id
  )
  select w.id from weighed w join o on o.id = w.id
  where w.whole or not exists (select 1 from weighed where whole)
  order by greatest(1.5 * w.by_phrase, w.by_words) desc, o.published_at desc nulls last, w.id
  limit $2`;
