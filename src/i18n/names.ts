/** The names of things of the rulebook in one language: kind, id, name. */
export type Names = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The name of a thing; its id where the rulebook gives none. */
export const nameOf = (names: Names, kind: string, id: string): string => names[kind]?.[id] ?? id;
