import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@stegvis/access';
import {
  actorOf,
  answer,
  Database,
  KeyRing,
  NotFoundError,
  type RequestContext,
  type Role,
  Uuid,
} from '@stegvis/platform';
import { discardImport, runImport, undoImport } from '../operations/act-on-import';
import { beginImport } from '../operations/begin-import';
import { checkImport } from '../operations/check-import';
import { listImports, readImport } from '../operations/read-imports';
import { listRows, type RowOutcomeCode } from '../operations/read-rows';
import {
  BEGIN_IMPORT,
  BeginImportInput,
  BeginImportResult,
  CheckImportInput,
  CheckImportResult,
  DiscardImportResult,
  ImportPayload,
  MOVE_IMPORT,
  MoveImportInput,
  RunImportResult,
  UndoImportResult,
} from './import.inputs';
import { Import, ImportConnection, ImportRowConnection, RowOutcomeEnum } from './import.types';
import { toImport, toRow } from './to-import';

/** Those who may bring in any kind; which kinds is said by the kind itself. */
const IMPORTERS: readonly Role[] = ['supervisor', 'job_consultant', 'coordinator'];
const OWN = { roles: IMPORTERS, relation: 'self', dataClasses: ['C0', 'C1', 'C3'] } as const;

/** Bringing in files: each to her who began it. The file itself comes by a door of its own (apps/api). */
@Resolver()
export class ImportsResolver {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
  ) {}

  @Query(() => ImportConnection, { description: "The reader's own imports, the newest first." })
  @Allow({ operation: 'imports.list-imports', ...OWN })
  imports(
    @Context() context: RequestContext,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20, description: 'Rows, 1-50.' })
    first?: number | null,
    @Args('after', { type: () => String, nullable: true, description: 'Cursor.' }) after?: string | null,
  ): Promise<ImportConnection> {
    return this.database.withActor(actorOf(context), async (transaction) => {
      const page = await listImports(transaction, this.keys, { first, after });
      const edges = page.edges.map(({ cursor, node }) => ({
        cursor,
        node: toImport(node, context.language),
      }));
      return Object.assign(new ImportConnection(), { ...page, edges });
    });
  }

  @Query(() => Import, {
    nullable: true,
    description: 'An import; null when it is absent or not the reader’s.',
  })
  @Allow({ operation: 'imports.read-import', ...OWN })
  import(
    @Args('id', { type: () => Uuid, description: 'Which.' }) id: string,
    @Context() context: RequestContext,
  ): Promise<Import | null> {
    return this.read(context, id);
  }

  @Query(() => ImportRowConnection, { description: 'Rows of an import in the order of the file.' })
  @Allow({ operation: 'imports.list-rows', ...OWN })
  importRows(
    @Context() context: RequestContext,
    @Args('importId', { type: () => Uuid, description: 'Of which import.' }) importId: string,
    @Args('outcome', { type: () => RowOutcomeEnum, nullable: true, description: 'Only these.' })
    outcome?: RowOutcomeCode | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20, description: 'Rows, 1-50.' })
    first?: number | null,
    @Args('after', { type: () => String, nullable: true, description: 'Cursor.' }) after?: string | null,
  ): Promise<ImportRowConnection> {
    return this.database.withActor(actorOf(context), async (transaction) => {
      const page = await listRows(transaction, this.keys, { importId, outcome, first, after });
      const edges = page.edges.map(({ cursor, node }) => ({ cursor, node: toRow(node, context.language) }));
      return Object.assign(new ImportRowConnection(), { ...page, edges });
    });
  }

  @Mutation(() => BeginImportResult, { description: 'Begins an import, which then takes one file.' })
  @Allow({ operation: 'imports.begin', ...OWN })
  beginImport(
    @Args('input', { description: 'Of what.' }) input: BeginImportInput,
    @Context() context: RequestContext,
  ) {
    return this.moved(context, BEGIN_IMPORT, () => beginImport(this.database, actorOf(context), input));
  }

  @Mutation(() => CheckImportResult, { description: 'Confirms the columns and tries every row.' })
  @Allow({ operation: 'imports.check', ...OWN })
  checkImport(
    @Args('input', { description: 'Which, and what its columns are.' }) input: CheckImportInput,
    @Context() context: RequestContext,
  ) {
    return this.moved(context, MOVE_IMPORT, () =>
      checkImport(this.database, this.keys, actorOf(context), input),
    );
  }

  @Mutation(() => RunImportResult, { description: 'Brings in what was tried.' })
  @Allow({ operation: 'imports.run', ...OWN })
  runImport(
    @Args('input', { description: 'Which.' }) input: MoveImportInput,
    @Context() context: RequestContext,
  ) {
    return this.moved(context, MOVE_IMPORT, () => runImport(this.database, actorOf(context), input));
  }

  @Mutation(() => UndoImportResult, {
    description: 'Takes back what was brought in and nobody has touched since.',
  })
  @Allow({ operation: 'imports.undo', ...OWN })
  undoImport(
    @Args('input', { description: 'Which.' }) input: MoveImportInput,
    @Context() context: RequestContext,
  ) {
    return this.moved(context, MOVE_IMPORT, () => undoImport(this.database, actorOf(context), input));
  }

  @Mutation(() => DiscardImportResult, { description: 'Throws away an import that was not run.' })
  @Allow({ operation: 'imports.discard', ...OWN })
  discardImport(
    @Args('input', { description: 'Which.' }) input: MoveImportInput,
    @Context() context: RequestContext,
  ) {
    return this.moved(context, MOVE_IMPORT, () => discardImport(this.database, actorOf(context), input));
  }

  private moved(context: RequestContext, members: Parameters<typeof answer>[1], act: () => Promise<string>) {
    return answer(context, members, async () => {
      const row = await this.read(context, await act());
      if (!row) throw new NotFoundError();
      return Object.assign(new ImportPayload(), { import: row });
    });
  }

  private read(context: RequestContext, id: string): Promise<Import | null> {
    return this.database.withActor(actorOf(context), async (transaction) => {
      const facts = await readImport(transaction, this.keys, id);
      return facts && toImport(facts, context.language);
    });
  }
}
