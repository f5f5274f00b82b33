import type { Burden, Ledger, Line } from '../../engine/ledger.ts';
import { percents } from '../../i18n/format.ts';
import { heaviestMonth } from '../../i18n/describe/summary.ts';
import type { Activity, Category, Model } from '../../rulebook/model.ts';
import { statutoryWeek, weekly } from '../explore/sums.ts';
import { waysOut } from '../explore/ways-out.ts';
import { rowsOf, type Row } from './rows.ts';

/** What the questions of a worksheet ask for; minutes. */
export interface WorksheetFacts {
  month: number;
  categories: readonly { category: Category; minutes: number }[];
  total: number;
  /** minutes a week, and hours of the week that the law sets for the job */
  week: number;
  statutory: number | undefined;
  /** minutes that the job, school or farm gave up; none where the person has none */
  job: number;
  /** the duty that took most sleep; none where no duty did */
  sleep: { rule: string; minutes: number } | undefined;
  most: Row | undefined;
  often: Row | undefined;
  /** a day with several duties, and what each took */
  day: { date: string; lines: readonly Line[] } | undefined;
  /** per cent of the hours that rest on an assumption, as the page says it */
  assumed: number;
  /** minutes asked for which no way out is reported, and those of them that are political */
  none: { total: number; political: number };
  rows: readonly Row[];
}

const CATEGORY_ORDER: readonly Category[] = ['political', 'labour', 'material'];

/** What a duty took most of. */
export const mostTaken = ({ gaveWay }: Line): Activity | undefined => {
  const [first] = (Object.entries(gaveWay) as [Activity, number][])
    .filter(([, minutes]) => minutes > 0)
    .sort((a, b) => b[1] - a[1]);
  return first?.[0];
};

/** The first day with most duties that took hours; at most four of them, so that a page holds it. */
function fullDay({ lines }: Ledger): WorksheetFacts['day'] {
  const byDate = new Map<string, Line[]>();
  for (const line of lines) {
    if (line.start === null || !line.minutes) continue;
    const found = byDate.get(line.date);
    if (found) found.push(line);
    else byDate.set(line.date, [line]);
  }
  const days = [...byDate].filter(([, some]) => some.length <= 4);
  const [best] = days.sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  return best && { date: best[0], lines: best[1].sort((a, b) => (a.start ?? 0) - (b.start ?? 0)) };
}

/** All that a worksheet asks of a year, from its ledger. */
export function factsOf(model: Model, ledger: Ledger, burden: Burden): WorksheetFacts {
  const rows = rowsOf(ledger);
  const timed = rows.filter(({ minutes }) => (minutes ?? 0) > 0);
  const sleep = new Map<string, number>();
  for (const { rule, gaveWay } of ledger.lines)
    sleep.set(rule, (sleep.get(rule) ?? 0) + gaveWay.sleep);
  const [sleepy] = [...sleep].filter(([, one]) => one > 0).sort((a, b) => b[1] - a[1]);
  const none = waysOut(ledger, model.rules).find(({ way }) => way === 'none');
  return {
    month: heaviestMonth(ledger).month,
    categories: CATEGORY_ORDER.map((category) => ({
      category,
      minutes: burden.minutes[category],
    })).sort((a, b) => b.minutes - a.minutes),
    total: burden.minutes.total,
    week: weekly(burden.minutes.total, ledger.dayKinds.length),
    statutory: statutoryWeek(model, ledger.year),
    job: burden.gaveWay.job,
    sleep: sleepy && { rule: sleepy[0], minutes: sleepy[1] },
    most: [...timed].sort((a, b) => (b.minutes ?? 0) - (a.minutes ?? 0))[0],
    often: [...timed].sort((a, b) => b.times - a.times)[0],
    day: fullDay(ledger),
    assumed: percents([burden.basis.reported, burden.basis.inferred, burden.basis.assumed])[2] ?? 0,
    none: { total: none?.total ?? 0, political: none?.by.political ?? 0 },
    rows,
  };
}
