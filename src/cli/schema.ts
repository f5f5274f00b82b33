import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { collections, source } from '../rulebook/schema/index.ts';
import { toJsonSchema } from '../rulebook/schema/json.ts';
import { runCommand } from './command.ts';
import type { Command } from './command.ts';
import { processIo } from './io.ts';
import { shown, WrongWord } from './wrong.ts';

const FOLDER = fileURLToPath(new URL('../../docs/schema', import.meta.url));

/** The schemas for editors, by the name of their file. */
export const schemaFiles = (): Record<string, string> => {
  const written = (schema: Parameters<typeof toJsonSchema>[0], title: string): string =>
    `${JSON.stringify(toJsonSchema(schema, { title }), null, 1)}\n`;
  return {
    'source.json': written(source, 'A source with its claims'),
    'rulebook.json': written(collections, 'A file of the rulebook other than a source'),
  };
};

/** The command. */
export const schema: Command = {
  help: `npm run schema

Writes docs/schema: what the files of the rulebook may hold, as JSON Schema for editors of YAML. CONTRIBUTING.md says
how an editor is told of it. It takes no words but --help.
`,
  answer: ([word], io) => {
    if (word !== undefined)
      throw new WrongWord(`unexpected word "${shown(word)}": write "npm run schema" alone`);
    const files = Object.entries(schemaFiles());
    mkdirSync(FOLDER, { recursive: true });
    for (const [file, text] of files) writeFileSync(join(FOLDER, file), text);
    io.out(`${files.length} schemas written to docs/schema\n`);
  },
};

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await runCommand(schema, process.argv.slice(2), processIo());
}
