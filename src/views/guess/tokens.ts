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
const TOKEN = /^(\d{1,4}|\d{1,3}(\.\d)?w)$/;
/** Back from there; more than there is becomes all there is. */
export function toldOf(token: string): Told | null {
  if (!TOKEN.test(token)) return null;
  const weekly = token.endsWith('w');
  return { hours: Math.min(parseFloat(token), weekly ? 168 : MOST), weekly };
}
