import { openBook, OWN, type Book } from '../../src/cli/book.ts';

let opened: Promise<Book> | null = null;

/** The project's own rulebook, read once. */
export const ownBook = (): Promise<Book> => (opened ??= openBook(OWN));
