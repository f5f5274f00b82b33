/* eslint-disable @typescript-eslint/consistent-type-imports -- a declared module cannot import by relative path */
declare module 'virtual:rulebook/model' {
  const model: import('./model.ts').Model;
  export default model;
}
declare module 'virtual:rulebook/names-en' {
  const names: import('./evidence.ts').Names;
  export default names;
}
declare module 'virtual:rulebook/names-ko' {
  const names: import('./evidence.ts').Names;
  export default names;
}
declare module 'virtual:rulebook/evidence-en' {
  const evidence: import('./evidence.ts').Evidence;
  export default evidence;
}
declare module 'virtual:rulebook/evidence-ko' {
  const evidence: import('./evidence.ts').Evidence;
  export default evidence;
}
declare module 'virtual:rulebook/tally' {
  const tally: import('./tally.ts').Tally;
  export default tally;
}
declare module 'virtual:rulebook/figures-en' {
  /** names of the parameters that have one of their own */
  const figures: Record<string, string>;
  export default figures;
}
declare module 'virtual:rulebook/figures-ko' {
  /** names of the parameters that have one of their own */
  const figures: Record<string, string>;
  export default figures;
}
