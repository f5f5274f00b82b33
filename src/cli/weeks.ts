import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FaultyRulebook, openBook, OWN } from './book.ts';
import { processIo } from './io.ts';
import { readingsOf } from './readings.ts';

const FOLDER = fileURLToPath(new URL('../../docs/weeks', import.meta.url));
const io = processIo();

try {
  const readings = Object.entries(readingsOf(await openBook(OWN)));
  mkdirSync(FOLDER, { recursive: true });
  for (const [file, text] of readings) writeFileSync(join(FOLDER, file), text);
  io.out(`${readings.length} weeks written to docs/weeks\n`);
} catch (error) {
  if (!(error instanceof FaultyRulebook)) throw error;
  for (const line of error.lines) io.err(line);
  process.exitCode = 1;
}
