/* eslint-disable @typescript-eslint/consistent-type-imports -- a declared module cannot import by relative path */
declare module 'virtual:embed/late' {
  /** what comes late (`names-en`, `evidence-ko`, ...) to its file, relative to the frame's page */
  export const files: Record<string, string>;
}
declare module 'virtual:embed/labels' {
  const labels: Record<import('../i18n/lang.ts').Lang, import('../rulebook/evidence.ts').Names>;
  export default labels;
}
declare module 'virtual:embed/release' {
  const folder: string;
  export default folder;
}
declare module 'virtual:embed/sums' {
  const sums: import('./packed-sums.ts').PackedSums;
  export default sums;
}
