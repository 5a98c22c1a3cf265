/** What several faults take away, as PostgreSQL prints it. */
export const assigned = /\(?(\w+ IN \( SELECT assigned_participants\(\) AS assigned_participants\))\)?/g;
export const sameDomain = '(domain_id = ( SELECT actor_domain() AS actor_domain))';
export const given = 'assigned_participants()';
