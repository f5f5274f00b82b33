import { spawnSync } from 'node:child_process';
import type { TextFile } from '../../rulebook/document.ts';
import { shown, WrongWord } from '../wrong.ts';

const MOST_BYTES = 256 * 1024 * 1024;

/** What git prints; null where it refuses. @throws WrongWord where there is no git */
function git(root: string, words: readonly string[], input = ''): Buffer | null {
  const { error, status, stdout } = spawnSync('git', ['-C', root, ...words], {
    input,
    maxBuffer: MOST_BYTES,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  if (error && 'code' in error && error.code === 'ENOENT')
    throw new WrongWord('git cannot be run: it is needed to read an earlier rulebook; install git');
  if (error) throw error;
  return status === 0 ? stdout : null;
}

const text = (bytes: Buffer | null): string | null => bytes?.toString('utf8').trim() ?? null;

/** The commit that a revision names, in full. @throws WrongWord */
export function commitOf(root: string, rev: string): string {
  if (git(root, ['rev-parse', '--git-dir']) === null)
    throw new WrongWord(
      'this folder is no git checkout: an earlier rulebook can be read from one only',
    );
  const commit = text(git(root, ['rev-parse', '--verify', '--quiet', `${rev}^{commit}`]));
  if (commit) return commit;
  const known = (text(git(root, ['for-each-ref', '--format=%(refname:short)', '--count=5'])) ?? '')
    .split('\n')
    .filter(Boolean)
    .map((name) => `"${name}"`);
  throw new WrongWord(
    `git knows no revision "${shown(rev)}": write a commit, a tag or a branch, such as ${['"HEAD"', ...known].join(', ')}`,
  );
}

/** Splits what `cat-file --batch` prints: a head with the size of each object, then its bytes. */
function objects(bytes: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(10, at);
    const size = Number(bytes.toString('utf8', at, end).split(' ')[2]);
    found.push(bytes.subarray(end + 1, end + 1 + size));
    at = end + size + 2;
  }
  return found;
}

/**
 * The files of a folder as a commit holds them, read from git alone: nothing is checked out or written.
 * @param folder below `root`
 * @throws WrongWord where the commit does not hold the folder
 */
export function filesOf(root: string, commit: string, folder: string, rev: string): TextFile[] {
  const listed = git(root, ['ls-tree', '-r', '-z', commit, '--', folder])?.toString('utf8') ?? '';
  const entries = listed
    .split('\0')
    .map((line) => /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(line))
    .flatMap((found) => (found?.[2] ? [{ hash: found[1] ?? '', path: found[2] }] : []))
    .filter(({ path }) => path.endsWith('.yaml') && !/(^|\/)\./.test(path));
  if (entries.length === 0)
    throw new WrongWord(
      `"${shown(rev)}" holds no rulebook: there is no ${folder}/ with *.yaml files in it; name a later revision`,
    );
  const bytes = git(root, ['cat-file', '--batch'], entries.map(({ hash }) => hash).join('\n'));
  const texts = objects(bytes ?? Buffer.alloc(0));
  return entries.map(({ path }, index) => ({
    path: path.slice(folder.length + 1),
    text: texts[index]?.toString('utf8') ?? '',
  }));
}
