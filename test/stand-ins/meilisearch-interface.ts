import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv/dist/2020';

/** The published description of the interface, where it lies beside the project; it is no part of the product. */
const DESCRIPTION = join(__dirname, '..', '..', '..', 'shared', 'meilisearch', 'openapi.json');

interface Operation {
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: object }>> };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: object }>> }>
  >;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
}
interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly query: readonly string[];
  readonly body: unknown;
  readonly status: number;
  readonly answer: unknown;
}

/** Holds an exchange against the description. @returns what is wrong with it; nothing when all is as published. */
export type InterfaceCheck = (exchange: Exchange) => readonly string[];

/** Null where the description is not at hand. */
export const interfaceCheck = (): InterfaceCheck | null => {
  if (!existsSync(DESCRIPTION)) return null;
  const description = JSON.parse(readFileSync(DESCRIPTION, 'utf8')) as Description;
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema(description, 'meilisearch');
  const compiled = new Map<string, ValidateFunction>();
  const validate = (pointer: string, value: unknown): readonly string[] => {
    const check = compiled.get(pointer) ?? ajv.compile({ $ref: `meilisearch#${pointer}` });
    compiled.set(pointer, check);
    return check(value) ? [] : (check.errors ?? []).map((e) => `${e.instancePath} ${e.message ?? ''}`);
  };
  return ({ method, path, query, body, status, answer }) => {
    const template = templateOf(description, path);
    const operation = template === null ? undefined : description.paths[template]?.[method.toLowerCase()];
    if (template === null || !operation) return [`${method} ${path} is not in the description`];
    const at = `/paths/${template.replaceAll('~', '~0').replaceAll('/', '~1')}/${method.toLowerCase()}`;
    const known = (operation.parameters ?? []).filter((p) => p.in === 'query').map((p) => p.name);
    const faults = query.filter((name) => !known.includes(name)).map((name) => `unknown parameter ${name}`);
    const media = 'application~1json/schema';
    if (operation.requestBody) faults.push(...validate(`${at}/requestBody/content/${media}`, body));
    const response = operation.responses[String(status)];
    if (response?.content) faults.push(...validate(`${at}/responses/${status}/content/${media}`, answer));
    else if (!response && status < 400) faults.push(`status ${status} is not in the description`);
    return faults.map((fault) => `${method} ${path}: ${fault}`);
  };
};

const templateOf = (description: Description, path: string): string | null => {
  const parts = path.split('/');
  const fits = (template: string): boolean => {
    const given = template.split('/');
    return (
      given.length === parts.length && given.every((part, i) => part === parts[i] || part.startsWith('{'))
    );
  };
  return (
    Object.keys(description.paths).find((template) => template === path) ??
    Object.keys(description.paths).find(fits) ??
    null
  );
};
