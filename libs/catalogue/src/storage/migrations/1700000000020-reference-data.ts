import { protectReferenceTables } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Versioned reference data: the catalogue in three languages, role templates, taxonomy, municipalities. */
export class ReferenceData1700000000020 implements MigrationInterface {
  name = 'ReferenceData1700000000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table catalogue_versions (
        version text not null,
        digest text not null,
        loaded_at timestamptz not null default now(),
        is_current boolean not null,
        origins jsonb not null,
        constraint catalogue_versions_pk primary key (version)
      )`);
    await runner.query(
      `create unique index catalogue_versions_one_current on catalogue_versions (is_current) where is_current`,
    );
    await runner.query(`
      create table catalogue_entries (
        version text not null,
        list text not null,
        code text not null,
        position integer not null,
        parent text,
        level smallint,
        attributes jsonb not null default '{}',
        constraint catalogue_entries_pk primary key (version, list, code),
        constraint catalogue_entries_version_fk foreign key (version) references catalogue_versions (version) on delete cascade
      )`);
    await runner.query(`
      create table catalogue_texts (
        version text not null,
        list text not null,
        code text not null,
        field text not null,
        language text not null,
        text text not null,
        constraint catalogue_texts_pk primary key (version, list, code, field, language),
        constraint catalogue_texts_entry_fk foreign key (version, list, code) references catalogue_entries (version, list, code) on delete cascade,
        constraint catalogue_texts_language_ck check (language in ('sv', 'en', 'easy')),
        constraint catalogue_texts_text_ck check (length(trim(text)) > 0)
      )`);
    await runner.query(`
      create table role_templates (
        version text not null,
        code text not null,
        position integer not null,
        area text not null,
        content jsonb not null,
        constraint role_templates_pk primary key (version, code),
        constraint role_templates_version_fk foreign key (version) references catalogue_versions (version) on delete cascade
      )`);
    await runner.query(`create index role_templates_area_idx on role_templates (version, area)`);
    await runner.query(`
      create table taxonomy_concepts (
        type text not null,
        id text not null,
        label_sv text not null collate "sv-SE-x-icu",
        code text,
        parent_code text,
        areas text[] not null default '{}',
        source text not null,
        search_text text not null,
        constraint taxonomy_concepts_pk primary key (type, id)
      )`);
    await runner.query(
      `create index taxonomy_concepts_trigram_idx on taxonomy_concepts using gin (search_text gin_trgm_ops)`,
    );
    await runner.query(`create index taxonomy_concepts_code_idx on taxonomy_concepts (type, code)`);
    await runner.query(`
      create table occupation_synonyms (
        synonym text not null,
        occupation_id text not null default '',
        area text not null default '',
        search_text text not null,
        constraint occupation_synonyms_pk primary key (synonym, occupation_id, area)
      )`);
    await runner.query(
      `create index occupation_synonyms_trigram_idx on occupation_synonyms using gin (search_text gin_trgm_ops)`,
    );
    await runner.query(`
      create table municipalities (
        code text not null,
        label text not null collate "sv-SE-x-icu",
        concept_id text,
        constraint municipalities_pk primary key (code),
        constraint municipalities_code_ck check (code ~ '^[0-9]{4}$')
      )`);
    await runner.query(`
      create table localities (
        municipality_code text not null,
        label text not null collate "sv-SE-x-icu",
        latitude double precision not null,
        longitude double precision not null,
        constraint localities_pk primary key (municipality_code, label),
        constraint localities_municipality_fk foreign key (municipality_code) references municipalities (code)
      )`);
    await protectReferenceTables(
      runner,
      'catalogue_versions',
      'catalogue_entries',
      'catalogue_texts',
      'role_templates',
      'taxonomy_concepts',
      'occupation_synonyms',
      'municipalities',
      'localities',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop table localities, municipalities, occupation_synonyms, taxonomy_concepts, role_templates, catalogue_texts, catalogue_entries, catalogue_versions`,
    );
  }
}
