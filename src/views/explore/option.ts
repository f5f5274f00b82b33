/** One choice of a word of the sentence. */
export interface Option {
  value: string;
  text: string;
}
