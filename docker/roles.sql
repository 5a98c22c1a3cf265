-- Run once by an administrator of the database. Set the two passwords, then put the addresses into stegvis.env.
create role stegvis_app nologin nosuperuser nobypassrls;
create role stegvis_worker nologin nosuperuser nobypassrls;
create role stegvis_lookup nologin nosuperuser nobypassrls;
create role stegvis_stats nologin nosuperuser nobypassrls;
create role stegvis_audit_writer nologin nosuperuser nobypassrls;
create role stegvis_owner login nosuperuser nobypassrls password 'set-me';
grant stegvis_lookup, stegvis_stats, stegvis_audit_writer, stegvis_app to stegvis_owner;
create role stegvis_service login nosuperuser nobypassrls noinherit password 'set-me-too';
grant stegvis_app, stegvis_worker to stegvis_service;
alter database stegvis owner to stegvis_owner;
