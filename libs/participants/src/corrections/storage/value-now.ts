import type { EntityManager } from 'typeorm';
import { THING } from '../../storage/current-values';
import type { CorrectionField, CorrectionSubject } from '../domain/correction-fields';

/** What stands about each field now, as SQL over `$1` the participant; of a number its version, never the number. */
const STANDS: Readonly<Record<Exclude<CorrectionField, 'value'>, string>> = {
  // Of a protected person there is no name here, and so nothing to keep or compare (P2).
  name: `select given_name || ' ' || family_name as text from participants where id = $1 and not protected`,
  unit: `select coalesce(unit_id::text, '-') as text from participants where id = $1`,
  right: `select coalesce(string_agg(n.ground || ' ' || n.valid_from || ' ' || coalesce(n.valid_to::text, '-'), ', ' order by n.valid_from, n.right_id), '-') as text
          from (select distinct on (r.right_id) r.right_id, r.change, r.ground, r.valid_from, r.valid_to from participation_rights r
                where r.participant_id = $1 order by r.right_id, r.version desc) n where n.change <> 'mistaken'`,
  personal_number: `select coalesce((select version from personal_numbers where participant_id = $1), stegvis.number_version($1))::text as text`,
};

const VALUE = `select concat_ws(' ', v.code, v.state, v.level, v.flag, v.choice, v.text) as text from profile_values v
  where v.participant_id = $1 and v.kind = $2 and ${THING} = case $2 when 'step' then '' else $3 end and v.status = 'confirmed'
  order by v.sequence desc limit 1`;

/** What stands now, written so that two can be compared; null when nothing does, or the actor may not know. */
export const valueNow = async (
  transaction: EntityManager,
  participantId: string,
  { field, kind, code }: CorrectionSubject,
): Promise<string | null> => {
  const [row] =
    field === 'value'
      ? await transaction.query<{ text: string | null }[]>(VALUE, [participantId, kind, code])
      : await transaction.query<{ text: string | null }[]>(STANDS[field], [participantId]);
  return row?.text?.slice(0, 4000) ?? null;
};
