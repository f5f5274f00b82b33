import { grouped } from '../../i18n/format.ts';
import { claimsOn, extremes, places } from './facts.ts';
import type { MethodText } from './text.ts';

const n = (value: number): string => grouped(value, 'en');
const list = new Intl.ListFormat('en');

const text: MethodText = {
  title: 'Method',
  description:
    'How The Mobilized Year counts, places and rounds; what it rests on, and what it leaves out.',
  contents: 'On this page',
  lead: ({ version }) =>
    `How the year is put together, so that you can judge how far to trust it. The numbers of this page are computed from rulebook ${version}, the same that draws the year.`,
  sections: (tally) => {
    const { counts, witnesses, read } = tally;
    const { most, fewest } = extremes(tally);
    const { country, tied, top, silent, atBorder } = places(tally);
    return {
      counted: {
        title: 'What is counted',
        blocks: [
          `The rulebook holds ${n(counts.rules)} duties. They rest on ${n(counts.used)} claims; with those that are kept to check the model, or that only give the context, it holds ${n(counts.claims)} claims from ${n(counts.sources)} sources. A claim is one statement of a source in our own words, with the place and the years it speaks of and where in the source it stands. A duty says on whom it falls, on which dates, at what hour and for how long; what it asks in money or goods; and which ways out are reported. For the person and the year that you choose, the program lays all of them on the calendar and adds up the hours.`,
          'Three kinds are kept apart: *political* (sessions, reviews, rallies, rehearsals), *labour* (farms, building sites, statues) and *material* (goods and money). Time is their common measure. Money is turned into the hours of livelihood that earn it, at the earnings of that position in that year. These hours stand in the totals, never in the picture of a day, since nobody is reported to have worked them at a given hour.',
          'What a household owes falls on the member it is taken to send; what it pays is divided among its earners. Where no source gives the size of a duty, and none is assumed, the duty is listed as unknown. Unknown is not zero: it is in no total, and said to be missing from it.',
        ],
      },
      placed: {
        title: 'How it is placed in the day',
        blocks: [
          'Every position has a timetable for each kind of day: sleep, state job, school or farm, livelihood, home, rest. Timetables are largely assumed. A duty covers what stands in its hours, and the page says what gave way.',
          'Where two duties want the same minutes, political ones are placed first, then labour, then material. A political duty whose time is taken starts later the same day, by three hours at most; a labour or material duty loses those minutes. No minute is counted twice, and only a duty whose own hours lie at night takes sleep. Whoever lives at a farm or a site has no labour duties at home in those weeks; political ones are held where the person is.',
          'Where a source says only how often a thing happens, it is spread evenly over its season. Such a date illustrates; it is not a report about that day.',
        ],
      },
      readings: {
        title: 'Two readings, and the floor',
        blocks: [
          '*Demanded*, the default, counts what is required. The sources report ways to pay out of labour and material duties and say that nobody is exempt from political ones; so, in this reading, political duties have no way out. What remains when everything that can be paid off is paid off is drawn as the floor.',
          '*Reported* adds what people are reported to do instead, such as paying to be marked present. The floor holds for the first reading only. “No way out is reported” never means that there was none.',
          `Both choices of response, meeting every demand and paying wherever possible, are ends of a scale on which people lived somewhere between. Sources also report, for example, sessions to which few came. ${n(counts.checks)} claims about outcomes are kept out of the rules, so that the results can be held against them; the page of checks shows how they compare.`,
        ],
      },
      known: {
        title: 'How well it is known',
        blocks: [
          'Every quantity has a basis. *Reported*: a source gives it. *Inferred*: it follows from what sources give. *Assumed*: it is our choice, with a reason that you can read. Solid, dotted and hatched mean these three everywhere.',
          `Of the ${n(counts.parameters)} quantities that the rulebook names (lengths, prices, numbers of days), ${n(counts.basis.reported)} are reported, ${n(counts.basis.inferred)} inferred and ${n(counts.basis.assumed)} assumed:`,
          { figure: 'basis' },
          'A value counts as reported only for the years and the place of its source. Up to five years before or after, or elsewhere in the country, it counts as inferred; beyond that as assumed. An hour is known no better than the weakest of three things: that the duty applied, when, and how long. A duty last reported more than five years before the year shown is off until you switch it on.',
          'Every quantity also has a low, a typical and a high value. For the range beside a total the year is computed 1,000 times, each time with values drawn anew: half of them between low and typical, half between typical and high, values of one kind together. The range leaves out the lowest and the highest twentieth. It is not a margin of error: it knows nothing of duties that nobody reported, nor of reports that are wrong. On screen figures have two digits, because no more is known; exports carry the exact sums, so that they can be checked.',
        ],
      },
      reported: {
        title: 'How much was reported, by year and province',
        blocks: [
          `${n(claimsOn(most))} claims speak of ${most.year}, ${n(most.only)} of them of no other year; ${fewest.year} has ${n(claimsOn(fewest))}. So ${most.year} looks heavy partly because the sources looked at ${most.year}. A light year may be one that nobody wrote about, and two years should not be compared without these bars.`,
          { figure: 'years' },
          `${n(country)} claims speak of the country or of several provinces. Of the ${n(tied)} tied to one province, most concern ${list.format(top)}${atBorder ? ', on the Chinese border, from where word gets out most easily' : ''}.${silent.length > 0 ? ` None is tied to ${new Intl.ListFormat('en', { type: 'disjunction' }).format(silent)}.` : ''}`,
          { figure: 'provinces' },
          `${n(witnesses.one)} claims go back to one witness and ${n(witnesses.several)} to several; ${n(witnesses.unknown)} do not say. In ${n(tally.inside)} of the sources media or groups abroad pass on what unnamed people inside the country say, and no outsider can check it. ${n(read.full)} sources were read in full, ${n(read.excerpt)} in excerpts, ${n(read['second-hand'])} at second hand; the evidence says which.`,
        ],
      },
      not: {
        title: 'What it is not',
        blocks: [
          `It is no survey and no average. The ${n(tally.positions)} positions were chosen because they differ, not for how many people hold them. It is no real person either: reports from different towns and years are laid on one figure, and nobody lived this exact year. It is no measure of hardship. Hunger, fear and grief have no hours here, and an hour in frost counts as one in May.`,
        ],
      },
      missing: {
        title: 'Who is missing',
        blocks: [
          'Soldiers, whose long service is a life of its own. Members of construction brigades, who are away for months or years; a stint can be switched on, but their days are not described. The sick and disabled, of whom it is not known how far they are excused. Prisoners. Workers sent abroad. Children under seven and people over eighty. Their years cannot be put together from these reports, and the totals say nothing about them.',
        ],
      },
      songbun: {
        title: 'Why songbun is no attribute',
        blocks: [
          'Songbun, the state’s sorting of families by origin and loyalty, is widely described as deciding where people may live, study and rise. Yet no source in this rulebook ties it to the size of a mobilization duty. A switch for it would show an effect that we had made up. That it is missing does not mean that it makes no difference: it is not known.',
        ],
      },
      corrections: {
        title: 'Corrections',
        blocks: [
          'Facts are text files in the folder `seeds`, apart from the program. A correction is often one line of YAML, such as `place: Hyesan, Ryanggang`. Every figure’s evidence names the claim and the duty; the same names stand in the files. `CONTRIBUTING.md`, in the project’s folder, says how to send a change, in about two minutes and without programming: what is wrong, what would be right, and your source. A doubt is as welcome as a correction. Tests then show which totals moved, and the rulebook gets a new version.',
        ],
      },
      licences: {
        title: 'Licences',
        blocks: [
          'Rulebook, texts and pictures are under CC BY 4.0, the program under the MIT licence. The cited publications belong to their publishers. When you use a figure, keep its range, the version of the rulebook and the words *a composite of reports*; cite the sources themselves for what they report, and this project only for what it adds up.',
        ],
      },
    };
  },
  figures: {
    basis: 'Quantities by basis',
    years: 'Claims by the year they speak of',
    year: 'Year',
    only: 'of this year alone',
    among: 'of this and other years',
    both: 'together',
    provinces: 'Claims by the place they speak of',
    province: 'Place',
    any: 'any year',
  },
};
export default text;
