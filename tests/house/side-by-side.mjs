// Runs scripts of package.json side by side, as many at once as there are cores:
//   node tests/house/side-by-side.mjs check:lint check:types build
// They begin in the order given, so the longest stands first. What each says is shown whole under
// its name when it ends; all run to their end, and the exit code is 1 if any of them failed.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/**
 * @param {string} name a script of package.json
 * @returns {Promise<boolean>} whether it went well
 */
function run(name) {
  const from = performance.now();
  const child = spawn('npm', ['run', '--silent', name], { stdio: ['ignore', 'pipe', 'pipe'] });
  /** @type {Buffer[]} */
  const said = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (/** @type {Buffer} */ piece) => said.push(piece));
  return new Promise((done) => {
    // Whatever has been said is there once the streams are closed, not before.
    child.on('close', (code) => {
      const seconds = ((performance.now() - from) / 1000).toFixed(0);
      console.log(`${name}: ${code === 0 ? 'well' : 'FAILED'}, ${seconds} s`);
      process.stdout.write(Buffer.concat(said));
      done(code === 0);
    });
    child.on('error', (error) => said.push(Buffer.from(`${error.message}\n`)));
  });
}

const waiting = process.argv.slice(2);
/** @type {string[]} */
const failed = [];

async function work() {
  for (let name = waiting.shift(); name; name = waiting.shift())
    if (!(await run(name))) failed.push(name);
}
await Promise.all(Array.from({ length: availableParallelism() }, work));

if (failed.length > 0) {
  console.log(`failed: ${failed.join(', ')}`);
  process.exitCode = 1;
}
