/**
 * Whether each statement wrote a row, none where the database refuses it; nothing that they did remains. One round for all.
 * It stands beside the schema of the service, for the matrix alone.
 */
export const ATTEMPTS = `
  create schema probes;
  grant usage on schema probes to public;
  create function probes.attempts(statements text[]) returns boolean[] language plpgsql as $$
  declare
    statement text;
    wrote boolean[] := '{}';
    n bigint;
  begin
    foreach statement in array statements loop
      begin
        execute statement;
        get diagnostics n = row_count;
        raise exception 'undone' using errcode = 'ZZ001';
      exception
        when sqlstate 'ZZ001' then wrote := wrote || (n > 0);
        -- It came past row-level security and met a row that was there.
        when unique_violation then wrote := wrote || true;
        when insufficient_privilege then wrote := wrote || false;
      end;
    end loop;
    return wrote;
  end $$`;
