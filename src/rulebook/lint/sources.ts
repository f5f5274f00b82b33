import type { Lint } from './context.ts';
import { UNLINKED_HOSTS } from './hosts.ts';

/** Host and path of an address, without `www.`; the host in small letters. */
const placeOf = (url: string): [host: string, path: string] => {
  const [, host = '', path = ''] = /^https?:\/\/([^/:?#]+)(?::\d+)?([^?#]*)/i.exec(url) ?? [];
  return [host.toLowerCase().replace(/^www\./, ''), path];
};

const leadsTo = (url: string, place: string): boolean => {
  const [host, path] = placeOf(url);
  const [bad = '', below = ''] = /^([^/]+)(.*)$/.exec(place)?.slice(1) ?? [];
  return (host === bad || host.endsWith(`.${bad}`)) && path.startsWith(below);
};

/** What only says how a page was reached or is shown. */
const ASIDE = /^(?:utm_\w+|fbclid|gclid|au)=/;

/** The same for all addresses of one page: protocol, case of the host, phone page, order of the query aside. */
const plain = (url: string): string => {
  const [host, path] = placeOf(url);
  const query = /\?([^#]*)/.exec(url)?.[1] ?? '';
  const words = query.split('&').filter((word) => word !== '' && !ASIDE.test(word));
  return `${host.replace(/^m\./, '')}${path.replace(/(?:\/amp)?\/?$/, '')}?${words.sort().join('&')}`;
};

/** One publication is one source, under however many addresses it stands. */
export const distinctSources: Lint = (raw, report) => {
  const seen = new Map<string, string>();
  const titles = new Map<string, string>();
  for (const source of raw.sources) {
    const key = source.url === undefined ? undefined : plain(source.url);
    const other = key === undefined ? undefined : seen.get(key);
    const story = [source.publisher, source.title, source.date].join('\n').toLowerCase();
    if (other !== undefined)
      report(
        source,
        ['url'],
        `is the address of "${other}" too; put the claims of one publication into one source`,
      );
    else if (titles.has(story))
      report(
        source,
        ['title'],
        `is the story of "${titles.get(story) ?? ''}" too, of the same publisher and date; one story is one source`,
      );
    if (key !== undefined) seen.set(key, source.id);
    titles.set(story, source.id);
  }
};

/** No link leads to a repost or mirror, nor to a number in place of a name. */
export const linkableHosts: Lint = (raw, report) => {
  for (const source of raw.sources) {
    const { url } = source;
    if (url === undefined) continue;
    const [host] = placeOf(url);
    if (UNLINKED_HOSTS.some((place) => leadsTo(url, place))) {
      report(
        source,
        ['url'],
        `"${host}" carries copies and is not linked; cite the original publisher, or give offline: and why`,
      );
    } else if (/^[\d.]+$|^\[/.test(host)) {
      report(
        source,
        ['url'],
        `"${host}" is a bare number and is not linked; give the address by its name, or offline: and why`,
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
