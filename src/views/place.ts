/** The address of a page without its query; of a file on a disk its name alone: the path says who the reader is. */
export const placeOf = ({
  protocol,
  origin,
  pathname,
}: Pick<URL, 'protocol' | 'origin' | 'pathname'>): string =>
  protocol === 'file:' ? (pathname.split('/').at(-1) ?? '') : origin + pathname;
