import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { PERMISSION, type Permission } from './allow';

/** Where @nestjs/graphql keeps the kind of a resolver method. */
const RESOLVER_TYPE = 'graphql:resolver_type';
const ROOT_TYPES = ['Query', 'Mutation', 'Subscription'];

export interface DeclaredOperation extends Permission {
  readonly type: string;
  readonly field: string;
}

/** Every root field with its permission; the process does not start while one of them is undeclared. */
@Injectable()
export class OperationList implements OnModuleInit {
  private operations: readonly DeclaredOperation[] = [];

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  /** @throws Error naming every undeclared operation and every name that is used twice. */
  onModuleInit(): void {
    const found = this.discovery
      .getProviders()
      .flatMap((wrapper) => this.rootFieldsOf(wrapper.instance as object | null));
    const undeclared = found.filter((f) => !f.permission).map((f) => `${f.type}.${f.field}`);
    if (undeclared.length > 0)
      throw new Error(`Operations without a declared policy: ${undeclared.join(', ')}`);
    this.operations = found
      .map((f) => ({ type: f.type, field: f.field, ...(f.permission as Permission) }))
      .sort((a, b) => (a.type + a.field < b.type + b.field ? -1 : 1));
    const names = this.operations.map((o) => o.operation);
    const twice = names.filter((name, i) => names.indexOf(name) !== i);
    if (twice.length > 0) throw new Error(`Operation names used twice: ${twice.join(', ')}`);
  }

  all(): readonly DeclaredOperation[] {
    return this.operations;
  }

  private rootFieldsOf(instance: object | null) {
    if (!instance || typeof instance !== 'object') return [];
    const prototype = Object.getPrototypeOf(instance) as Record<string, unknown> | null;
    if (!prototype) return [];
    return this.scanner.getAllMethodNames(prototype).flatMap((field) => {
      const method = prototype[field];
      if (typeof method !== 'function') return [];
      const type = Reflect.getMetadata(RESOLVER_TYPE, method) as string | undefined;
      if (!type || !ROOT_TYPES.includes(type)) return [];
      return [{ type, field, permission: Reflect.getMetadata(PERMISSION, method) as Permission | undefined }];
    });
  }
}
