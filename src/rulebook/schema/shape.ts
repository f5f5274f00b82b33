import type * as v from 'valibot';

/** What a schema accepts, in the words of JSON Schema: as it stands, or as any of several other schemas. */
export type Shape = { json: object } | { any: readonly v.GenericSchema[]; what?: string };

/**
 * What schemas that decide by a function accept, for those who cannot call it: editors of YAML. All others say it
 * themselves.
 */
export const shapes = new WeakMap<object, Shape>();

/** Notes what a schema accepts; gives the schema back. */
export const shaped = <S extends object>(schema: S, shape: Shape): S => {
  shapes.set(schema, shape);
  return schema;
};
