/** As much of JSON Schema as the schema of packs has and editing needs. */
export interface PackSchema {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, PackSchema>>;
  readonly items?: PackSchema;
  readonly enum?: readonly string[];
  readonly const?: string | boolean;
  readonly examples?: readonly string[];
  readonly anyOf?: readonly PackSchema[];
  readonly $ref?: string;
  readonly definitions?: Readonly<Record<string, PackSchema>>;
}

/** A step down into a document: the name of a field, or into an element of a list. */
export type Step = string | typeof element;
export const element = Symbol('element');

/** The schema of what stands at a path; undefined where the schema knows nothing. */
export function schemaAt(root: PackSchema, path: readonly Step[]): PackSchema | undefined {
  let at: PackSchema | undefined = root;
  for (const step of path) {
    const alternatives: readonly PackSchema[] = at ? [at, ...(at.anyOf ?? [])] : [];
    const next: PackSchema | undefined = alternatives
      .map((schema) => (step === element ? schema.items : schema.properties?.[step]))
      .find((schema) => schema !== undefined);
    at = next && resolved(root, next);
  }
  return at;
}

/** A schema with what it refers to; its own description goes first. */
function resolved(root: PackSchema, schema: PackSchema): PackSchema {
  const name = schema.$ref?.replace('#/definitions/', '');
  const target = name === undefined ? undefined : root.definitions?.[name];
  return target ? { ...target, ...schema } : schema;
}
