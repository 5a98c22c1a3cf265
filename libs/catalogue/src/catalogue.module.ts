import { Global, Module } from '@nestjs/common';
import { CatalogueStore } from './memory/catalogue-store';

/** Gives every room the catalogue in memory. Its queries are declared in the room `access`, which stands above it. */
@Global()
@Module({ providers: [CatalogueStore], exports: [CatalogueStore] })
export class CatalogueModule {}
