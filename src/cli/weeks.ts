import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { openBook, OWN } from './book.ts';
import { runCommand } from './command.ts';
import type { Command } from './command.ts';
import { processIo } from './io.ts';
import { readingsOf } from './readings.ts';
import { shown, WrongWord } from './wrong.ts';

const FOLDER = fileURLToPath(new URL('../../docs/weeks', import.meta.url));

export const weeks: Command = {
  help: `npm run weeks

Writes some weeks of some positions, hour by hour, to docs/weeks, for reading by somebody who knows the country.
It takes no words but --help.
`,
  answer: async ([word], io) => {
    if (word !== undefined)
      throw new WrongWord(`unexpected word "${shown(word)}": write "npm run weeks" alone`);
    const readings = Object.entries(readingsOf(await openBook(OWN)));
    mkdirSync(FOLDER, { recursive: true });
    for (const [file, text] of readings) writeFileSync(join(FOLDER, file), text);
    io.out(`${readings.length} weeks written to docs/weeks\n`);
  },
};

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await runCommand(weeks, process.argv.slice(2), processIo());
}
