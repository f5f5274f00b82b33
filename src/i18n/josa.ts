/** Pairs of Korean particles: after a final consonant, after a vowel. */
const PAIRS = {
  topic: ['은', '는'],
  subject: ['이', '가'],
  object: ['을', '를'],
  and: ['과', '와'],
  by: ['으로', '로'],
} as const;
export type Particle = keyof typeof PAIRS;

/** How the digits are read: 영 일 이 삼 사 오 육 칠 팔 구, each with its final consonant or none; 8 marks ㄹ. */
const DIGIT_FINALS = [1, 8, 0, 1, 0, 0, 1, 8, 8, 0];
const RIEUL = 8;

/** The final consonant of the last syllable: 0 none, 8 ㄹ, any other number some other. */
function finalOf(word: string): number {
  const last = /[가-힣0-9a-z](?=[^가-힣0-9a-z]*$)/i.exec(word)?.[0] ?? '';
  const code = last.charCodeAt(0) - 0xac00;
  if (code >= 0 && code <= 11171) return code % 28;
  if (/[0-9]/.test(last)) return DIGIT_FINALS[Number(last)] ?? 0;
  if (/[lr]/i.test(last)) return RIEUL;
  return /[mnbkpt]/i.test(last) ? 1 : 0;
}

/** The particle that follows a word, without the word. */
export function particle(word: string, kind: Particle): string {
  const final = finalOf(word);
  const [closed, open] = PAIRS[kind];
  return final === 0 || (kind === 'by' && final === RIEUL) ? open : closed;
}

/** A word with its particle: `with(…, 'topic')` gives 노동자는, 학생은. */
export const withParticle = (word: string, kind: Particle): string => word + particle(word, kind);
