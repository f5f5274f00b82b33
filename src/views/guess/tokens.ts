/** The hours of a leap year: nobody can be called on for more. */
export const MOST = 8784;
/** How many guesses are kept: a full lecture hall. */
export const MOST_GUESSES = 300;

/** A guess as it was made: hours of the year, or of each week. */
export interface Told {
  hours: number;
  weekly: boolean;
}

/** A guess as it stands in an address: `900`, `30w`, `18.5w`. */
export const tokenOf = ({ hours, weekly }: Told): string => `${hours}${weekly ? 'w' : ''}`;

/** Back from there, however it was typed; more than there is says so. */
export function readToken(token: string): Told | 'no-guess' | 'too-many' {
  if (!/^\d+((\.\d)?w)?$/.test(token)) return 'no-guess';
  const weekly = token.endsWith('w');
  const hours = parseFloat(token);
  return hours > (weekly ? 168 : MOST) ? 'too-many' : { hours, weekly };
}

/** The guess of an address, or null. */
export function toldOf(token: string): Told | null {
  const told = readToken(token);
  return typeof told === 'object' ? told : null;
}
