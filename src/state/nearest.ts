/** Edits between two words, capped: callers only ask which is nearest. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The offered word that a mistyped one most likely meant; none where it is unlike all of them. */
export function nearest(word: string, offered: readonly string[]): string | undefined {
  const given = word.slice(0, 60).toLowerCase();
  if (given === '') return undefined;
  let best: string | undefined;
  let least = Infinity;
  for (const one of offered) {
    const edits = distance(given, one.toLowerCase());
    if (edits < least) [best, least] = [one, edits];
  }
  // A word of which no letter stays was another.
  const near = best !== undefined && least < best.length && least <= Math.max(2, best.length / 3);
  return near ? best : undefined;
}
