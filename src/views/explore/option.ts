/** One choice of a word of the sentence. */
export interface Option {
  value: string;
  text: string;
  /** what the year would come to, in words; absent while it is not known */
  result?: string | undefined;
}
