/** The languages of the interface. */
export const LANGS = ['en', 'ko'] as const;
export type Lang = (typeof LANGS)[number];

/** The same thing said in each language. */
export type Said<T = string> = Record<Lang, T>;

/** The first of the reader's languages that the interface speaks; English where it speaks none. */
export const preferred = (wanted: readonly string[]): Lang => {
  for (const tag of wanted) {
    const short = tag.toLowerCase().split('-')[0];
    const found = LANGS.find((lang) => lang === short);
    if (found) return found;
  }
  return 'en';
};

/** The language that an address asks for, else the first of the reader's that the interface speaks. */
export const spoken = (query: string, wanted: readonly string[]): Lang => {
  const asked = new URLSearchParams(query).get('lang');
  return LANGS.find((lang) => lang === asked) ?? preferred(wanted);
};
