/** Rows in columns: the first to the left, the others to the right; trailing blanks cut. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, cell.length)));
  return rows
    .map((row) =>
      `  ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ')}`.trimEnd(),
    )
    .join('\n');
}

/** A titled part of the summary; nothing where it is empty. */
export const section = (title: string, body: string): string =>
  body === '' ? '' : `\n${title}\n${body}\n`;
export const bullets = (items: readonly string[]): string =>
  items.map((item) => `  - ${item}`).join('\n');
