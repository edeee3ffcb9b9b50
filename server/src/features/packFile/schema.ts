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

/** Fields whose name means something else than elsewhere, with the field that they are in. */
const described = new Set(['context.en', 'context.fr', 'context.zh', 'terminations.direction']);

/** The key of the message that says what the field at a path is for. */
export function fieldMessage(path: readonly Step[]): string {
  const names = path.filter((step) => step !== element);
  const own = names.slice(-2).join('.');
  return `packField.${described.has(own) ? own : names.at(-1)}`;
}

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
