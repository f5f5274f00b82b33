/** A JSON Schema of draft 7, as far as the rulebook's use it. */
export interface JsonSchema {
  $ref?: string;
  definitions?: Record<string, JsonSchema>;
  allOf?: JsonSchema[];
  anyOf?: JsonSchema[];
  type?: string;
  enum?: unknown[];
  const?: unknown;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  items?: JsonSchema | JsonSchema[];
  minItems?: number;
  maxItems?: number;
}

const HEEDED =
  /^(\$ref|allOf|anyOf|type|enum|const|pattern|minimum|maximum|properties|required|additionalProperties|items|minItems|maxItems)$/;
const SAID = /^(\$schema|title|description|definitions)$/;

const typeOf = (data: unknown): string =>
  data === null ? 'null' : Array.isArray(data) ? 'array' : typeof data;

/** Whether a schema accepts data: an editor's judgement, written anew. @throws Error for a word it does not know */
export function accepts(schema: JsonSchema, data: unknown, root: JsonSchema = schema): boolean {
  const odd = Object.keys(schema).find((key) => !HEEDED.test(key) && !SAID.test(key));
  if (odd !== undefined) throw new Error(`no such word in JSON Schema here: ${odd}`);
  const also = (other: JsonSchema, value: unknown): boolean => accepts(other, value, root);
  if (schema.$ref !== undefined) {
    const found = root.definitions?.[schema.$ref.replace('#/definitions/', '')];
    if (!found) throw new Error(`nothing at ${schema.$ref}`);
    return also(found, data);
  }
  const type = typeOf(data);
  const typed =
    schema.type === undefined ||
    schema.type === type ||
    (schema.type === 'integer' && Number.isInteger(data));
  return (
    typed &&
    (schema.allOf ?? []).every((one) => also(one, data)) &&
    (!schema.anyOf || schema.anyOf.some((one) => also(one, data))) &&
    (!schema.enum || schema.enum.includes(data)) &&
    (!('const' in schema) || schema.const === data) &&
    (typeof data !== 'string' || new RegExp(schema.pattern ?? '', 'u').test(data)) &&
    (typeof data !== 'number' ||
      (data >= (schema.minimum ?? -Infinity) && data <= (schema.maximum ?? Infinity))) &&
    (!Array.isArray(data) || acceptsList(schema, data, also)) &&
    (type !== 'object' || acceptsMapping(schema, data as Record<string, unknown>, also))
  );
}

type Also = (schema: JsonSchema, data: unknown) => boolean;

const acceptsList = (schema: JsonSchema, data: unknown[], also: Also): boolean =>
  data.length >= (schema.minItems ?? 0) &&
  data.length <= (schema.maxItems ?? Infinity) &&
  data.every((item, index) => {
    const own = Array.isArray(schema.items) ? schema.items[index] : schema.items;
    return own === undefined || also(own, item);
  });

const acceptsMapping = (
  { required = [], properties = {}, additionalProperties = true }: JsonSchema,
  data: Record<string, unknown>,
  also: Also,
): boolean =>
  required.every((key) => key in data) &&
  Object.entries(data).every(([key, value]) => {
    const own = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (own) return also(own, value);
    return typeof additionalProperties === 'boolean'
      ? additionalProperties
      : also(additionalProperties, value);
  });
