import { Module } from '@nestjs/common';
import { CatalogueModule } from '@stegvis/catalogue';
import { CatalogueResolver } from './catalogue.resolver';
import { TaxonomyResolver } from './taxonomy.resolver';

/** The door to the catalogue: its room stands below the policy and cannot declare operations itself. */
@Module({ imports: [CatalogueModule], providers: [CatalogueResolver, TaxonomyResolver] })
export class ReferenceDataModule {}
