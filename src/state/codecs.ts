import { nearest } from './nearest.ts';

/** A value read from the URL; `mended`: not quite what stood there. */
export interface Decoded<T> {
  value: T;
  mended: boolean;
}

/** How one type of value stands in the URL. Decoding gives nothing where no value is near. */
export interface Codec<T> {
  decode: (text: string) => Decoded<T> | undefined;
  encode: (value: T) => string;
}

export const whole = (low: number, high: number): Codec<number> => ({
  decode: (text) => {
    if (!/^[+-]?\d+(\.\d+)?$/.test(text.trim())) return undefined;
    const value = Math.min(Math.max(Math.round(Number(text)), low), high);
    return { value, mended: String(value) !== text };
  },
  encode: String,
});

export const word = <T extends string>(offered: readonly T[]): Codec<T> => ({
  decode: (text) => {
    const found = offered.find((one) => one === text);
    if (found !== undefined) return { value: found, mended: false };
    const near = nearest(text, offered);
    return near === undefined ? undefined : { value: near as T, mended: true };
  },
  encode: (value) => value,
});

export const flag: Codec<boolean> = {
  decode: (text) => {
    if (text === '1' || text === '0') return { value: text === '1', mended: false };
    if (/^(true|yes)$/i.test(text)) return { value: true, mended: true };
    return /^(false|no)$/i.test(text) ? { value: false, mended: true } : undefined;
  },
  encode: (value) => (value ? '1' : '0'),
};

/** Words joined by commas, each once, in the order of the offer. */
export const words = (offered: readonly string[]): Codec<readonly string[]> => ({
  decode: (text) => {
    const one = word(offered);
    const given = text.split(',').slice(0, 100);
    const found = new Set(given.map((part) => one.decode(part)?.value));
    const value = offered.filter((name) => found.has(name));
    return { value, mended: value.join(',') !== text };
  },
  encode: (value) => value.join(','),
});

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `0315` for the day `03-15`. */
export const monthDay: Codec<string | null> = {
  decode: (text) => {
    const parts = /^(\d\d)-?(\d\d)$/.exec(text);
    if (!parts) return undefined;
    const month = Math.min(Math.max(Number(parts[1]), 1), 12);
    const date = Math.min(Math.max(Number(parts[2]), 1), LENGTHS[month - 1] ?? 28);
    const two = (n: number) => String(n).padStart(2, '0');
    const value = `${two(month)}-${two(date)}`;
    return { value, mended: value.replace('-', '') !== text };
  },
  encode: (value) => (value ?? '').replace('-', ''),
};
