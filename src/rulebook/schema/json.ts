import type * as v from 'valibot';
import { shapes } from './shape.ts';

/** JSON Schema, draft 7: what editors of YAML read. */
export type Json = Record<string, unknown>;

/** The parts of valibot's schemas that the rulebook is made of. */
type Part =
  | { type: 'strict_object' | 'loose_object'; entries: Record<string, v.GenericSchema> }
  | { type: 'array'; item: v.GenericSchema }
  | { type: 'strict_tuple'; items: v.GenericSchema[] }
  | { type: 'picklist'; options: readonly string[] }
  | { type: 'literal'; literal: string }
  | { type: 'nullable' | 'exact_optional'; wrapped: v.GenericSchema }
  | { type: 'record'; value: v.GenericSchema }
  | { type: 'lazy'; getter: (input: unknown) => v.GenericSchema };

const nameFrom = (what: string): string => what.replace(/^(?:an?|the) /, '').replaceAll(' ', '-');

/** The JSON Schema of a schema; mappings stand once, under `definitions`. @throws RangeError for what has no shape */
export const toJsonSchema = (root: v.GenericSchema, head: Json): Json => {
  const definitions: Json = {};
  const names = new Map<object, string>();

  /** A part that is named by what it is, so that it stands once and may hold itself. */
  const named = (key: object, what: string, make: () => Json): Json => {
    const known = names.get(key);
    if (known !== undefined) return { $ref: `#/definitions/${known}` };
    const taken = new Set(names.values());
    let name = nameFrom(what);
    for (let n = 2; taken.has(name); n++) name = `${nameFrom(what)}-${n}`;
    names.set(key, name);
    definitions[name] = {};
    definitions[name] = { description: what, ...make() };
    return { $ref: `#/definitions/${name}` };
  };

  const objectOf = (entries: Record<string, v.GenericSchema>, open: boolean): Json => {
    const keys = Object.keys(entries);
    return {
      type: 'object',
      properties: Object.fromEntries(
        keys.map((key) => [key, walk(entries[key] as v.GenericSchema)]),
      ),
      required: keys.filter((key) => entries[key]?.type !== 'exact_optional'),
      ...(open ? {} : { additionalProperties: false }),
    };
  };

  const anyOf = (schemas: readonly v.GenericSchema[]): Json => {
    const [only, ...more] = schemas.map(walk);
    return only && more.length === 0 ? only : { anyOf: [only, ...more] };
  };

  const walk = (schema: v.GenericSchema): Json => {
    const shape = shapes.get(schema);
    if (shape && 'json' in shape) return { ...shape.json };
    if (shape)
      return shape.what === undefined
        ? anyOf(shape.any)
        : named(schema, shape.what, () => anyOf(shape.any));
    const part = schema as unknown as Part;
    switch (part.type) {
      case 'strict_object':
        return objectOf(part.entries, false);
      case 'loose_object':
        return objectOf(part.entries, true);
      case 'array':
        return { type: 'array', items: walk(part.item) };
      case 'strict_tuple': {
        const { length } = part.items;
        return { type: 'array', items: part.items.map(walk), minItems: length, maxItems: length };
      }
      case 'picklist':
        return { enum: [...part.options] };
      case 'literal':
        return { const: part.literal };
      case 'nullable':
        return { anyOf: [walk(part.wrapped), { type: 'null' }] };
      case 'exact_optional':
        return walk(part.wrapped);
      case 'record':
        return { type: 'object', additionalProperties: walk(part.value) };
      case 'lazy':
        return walk(part.getter(undefined));
      default:
        throw new RangeError(`a schema of type "${schema.type}" has no shape for editors`);
    }
  };

  const body = walk(root);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...head,
    // Beside a reference draft 7 heeds nothing else.
    allOf: [body],
    definitions,
  };
};
