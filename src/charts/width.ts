/** Width of a text at 12 px, estimated: Korean letters are square. */
export const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum + (letter > '\u1100' ? 12 : 6.1), 0);

/** The same in a wide font, by the breadth of its letters, for a label that is worse cut than missing. */
export const widestOf = (text: string): number =>
  Array.from(text).reduce(
    (sum, letter) =>
      sum +
      (letter > '\u1100' ? 12 : /[ijlft.,' ]/.test(letter) ? 4 : /[mw]/i.test(letter) ? 11 : 7.4),
    0,
  );
