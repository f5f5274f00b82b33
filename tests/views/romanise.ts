/**
 * The Revised Romanization of Korean (2000) of a text in Hangul, without word breaks: linking, nasals, liquids and
 * palatalisation, as far as the words of the glossary need them. Written apart from the glossary, to hold it against.
 */
const INITIAL = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const VOWEL = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const CODA = ' k k k n n n t l k m p t t p l m p p t t ng t t k t p t'.split(' ');
/** What a final consonant sounds like before a vowel. */
const LINKED = ' g kk ks n nj n d r lg lm lb ls lt lp r m b ps s ss ng j ch k t p '.split(' ');
const [NIEUN, RIEUL, MIEUM, SILENT] = [2, 5, 6, 11];
const NASAL: Record<string, string> = { k: 'ng', t: 'n', p: 'm' };

export const romanise = (hangul: string): string => {
  const syllables = Array.from(hangul, (char) => char.charCodeAt(0) - 0xac00);
  let out = '';
  let start: string | undefined;
  for (const [i, code] of syllables.entries()) {
    const initial = Math.floor(code / 588);
    const vowel = Math.floor((code % 588) / 28);
    const coda = code % 28;
    const next = syllables[i + 1];
    const following = next === undefined ? undefined : Math.floor(next / 588);
    const nextIsI = next !== undefined && Math.floor((next % 588) / 28) === 20;
    out += (start ?? INITIAL[initial] ?? '') + (VOWEL[vowel] ?? '');
    start = undefined;
    let end = CODA[coda] ?? '';
    if (coda && following === SILENT) {
      if (end !== 'ng') {
        const linked = LINKED[coda] ?? '';
        [end, start] = ['', linked === 'd' && nextIsI ? 'j' : linked];
      }
    } else if (following === NIEUN || following === MIEUM) end = NASAL[end] ?? end;
    else if (following === RIEUL && (end === 'n' || end === 'l')) [end, start] = ['l', 'l'];
    if (end === 'l' && following === NIEUN) start = 'l';
    out += end;
  }
  return out;
};
