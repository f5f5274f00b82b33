import type { Lint } from './context.ts';
import { UNLINKED_HOSTS } from './hosts.ts';

const hostOf = (url: string): string =>
  (/^https?:\/\/([^/:?#]+)/.exec(url)?.[1] ?? '').toLowerCase().replace(/^www\./, '');

/** One publication is one source. */
export const distinctUrls: Lint = (raw, report) => {
  const plain = (url: string) =>
    url
      .toLowerCase()
      .replace(/^https?:\/\/(www\.)?/, '')
      .replace(/\/$/, '');
  const seen = new Map<string, string>();
  for (const source of raw.sources) {
    if (source.url === undefined) continue;
    const other = seen.get(plain(source.url));
    if (other !== undefined)
      report(
        source,
        ['url'],
        `is the address of "${other}" too; put the claims of one publication into one source`,
      );
    seen.set(plain(source.url), source.id);
  }
};

/** No link leads to a repost or mirror. */
export const linkableHosts: Lint = (raw, report) => {
  for (const source of raw.sources) {
    const host = hostOf(source.url ?? '');
    if (
      UNLINKED_HOSTS.some((bad) => host === bad.replace(/^www\./, '') || host.endsWith(`.${bad}`))
    ) {
      report(
        source,
        ['url'],
        `"${host}" carries copies and is not linked; cite the original publisher, or give offline: and why`,
      );
    }
  }
};

/** A source can be followed, or says why not. */
export const sourcesFollowed: Lint = (raw, report) => {
  for (const source of raw.sources) {
    if (source.url === undefined && source.offline === undefined)
      report(
        source,
        ['id'],
        'has neither url nor offline; give the address, or say why there is none',
      );
    if (source.url !== undefined && source.offline !== undefined)
      report(source, ['offline'], 'stands beside url; leave one out');
    if (source.read === 'second-hand' && !source.via?.length)
      report(source, ['read'], 'was read second-hand; name in via the source that quotes it');
    for (const [index, detail] of source.printed.entries()) {
      if (source.inferred?.includes(detail))
        report(
          source,
          ['printed', index],
          `"${detail}" is named as inferred too; it is one or the other`,
        );
    }
  }
};

/** A paragraph is known again by its first four to six words. */
export const locatorWords: Lint = (raw, report) => {
  for (const claim of raw.sources.flatMap((source) => source.claims)) {
    if (claim.locator === 'excerpt') continue;
    const count = claim.locator.words.trim().split(/\s+/).length;
    if (count < 4 || count > 6)
      report(
        claim,
        ['locator', 'words'],
        `${count} words; give the first 4 to 6 words of the paragraph`,
      );
  }
};
