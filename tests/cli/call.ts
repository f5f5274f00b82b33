import { run } from '../../src/cli/run.ts';
import type { Book } from '../../src/cli/book.ts';
import { book as small } from './small.ts';

export interface Called {
  code: number;
  out: string;
  err: string[];
}

/** Runs the command in this process, on the small rulebook unless another is given. */
export async function call(words: string | readonly string[], book: Book = small): Promise<Called> {
  const called: Called = { code: -1, out: '', err: [] };
  const argv = typeof words === 'string' ? words.split(' ').filter(Boolean) : words;
  const io = {
    out: (text: string) => (called.out += text),
    err: (line: string) => called.err.push(line),
  };
  called.code = await run(argv, io, () => book);
  return called;
}
