/**
 * The same function of something, which computes anew only where something else than the last time comes with it.
 * What it is asked of must not change; what is forgotten elsewhere is forgotten here.
 */
export function remembered<Of extends object, With extends readonly unknown[], Result>(
  compute: (of: Of, ...others: With) => Result,
): (of: Of, ...others: With) => Result {
  const last = new WeakMap<Of, { others: With; result: Result }>();
  return (of, ...others) => {
    const had = last.get(of);
    if (had?.others.every((one, i) => one === others[i])) return had.result;
    const result = compute(of, ...others);
    last.set(of, { others, result });
    return result;
  };
}
