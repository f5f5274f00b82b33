/** Width of a text at 12 px, estimated: Korean letters are square. */
export const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum + (letter > '\u1100' ? 12 : 6.1), 0);
