/** Civil dates as text, without clock or time zone: enough to tell a date from a mistake. */

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const isLeapYear = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Days of a month (1 to 12); 0 for no such month. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (LENGTHS[month - 1] ?? 0);

/** `YYYY-MM-DD` of a day that exists. */
export const isFullDate = (text: string): boolean => {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!found) return false;
  const [year, month, day] = found.slice(1).map(Number) as [number, number, number];
  return day >= 1 && day <= daysInMonth(year, month);
};

/** `MM-DD` of a day that exists in leap years at least. */
export const isMonthDay = (text: string): boolean =>
  /^\d{2}-\d{2}$/.test(text) && isFullDate(`2000-${text}`);

/** The year that a date text begins with. */
export const yearOf = (date: string): number => Number(date.slice(0, 4));
