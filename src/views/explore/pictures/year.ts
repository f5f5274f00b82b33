import { yearSheet } from '../../../charts/sheet/year.ts';
import { yearData } from '../../../charts/year/data.ts';
import { yearWords } from '../../../charts/year/words.ts';
import { range as rangeOf } from '../../../engine/drawn.ts';
import { burden, simulate, type Ledger } from '../../../engine/index.ts';
import { describeYear } from '../../../i18n/describe/summary.ts';
import { describeWhyNot } from '../../../i18n/describe/why-not.ts';
import { CATEGORIES, CATEGORY } from '../../../i18n/describe/words.ts';
import { grouped, hoursLong } from '../../../i18n/format.ts';
import { nameOf } from '../../../i18n/names.ts';
import { m } from '../../../i18n/paraglide/messages.js';
import { requestOf } from '../../../state/request.ts';
import { rangeWords, shares, titleOf, yearLede } from '../../lede.ts';
import {
  assumedKey,
  commonWords,
  fileName,
  switchedOn,
  type Picture,
  type Shown,
} from './common.ts';

/** That one duty is lit, or why it does not fall. */
function litNote({ state: { lit }, names, lang }: Shown, { lines, whyNot }: Ledger): string[] {
  if (lit === null) return [];
  const duty = nameOf(names, 'rules', lit);
  const count = lines.filter(({ rule }) => rule === lit).length;
  const why = whyNot.find(({ rule }) => rule === lit);
  return [
    count > 0 || !why
      ? m.evidence_lit({ duty, count: grouped(count, lang) }, { locale: lang })
      : m.evidence_lit_none({ duty, why: describeWhyNot(why, names, lang) }, { locale: lang }),
  ];
}

/** The hours of the year as a file, for the state shown. */
export function yearPicture(shown: Shown): Picture {
  const { model, choices, state, names, lang, theme } = shown;
  const said = { locale: lang };
  const request = requestOf(state, choices);
  const ledger = simulate(model, request);
  const added = burden(ledger);
  const { paid } = added.minutes;
  const range = rangeOf(model, request);
  const data = yearData(model, ledger, state.lit);
  const paidNote = paid > 0 ? ` ${m.picture_paid({ hours: hoursLong(paid, lang) }, said)}` : '';
  const usual = commonWords(shown, state);
  const svg = yearSheet({
    theme,
    data,
    year: yearWords(data, ledger, names, lang),
    basis: added.basis,
    key: [
      ...CATEGORIES.map((tone) => ({ tone, text: CATEGORY[lang][tone] })),
      assumedKey(lang),
      ...(data.blocks.some(({ look }) => look === 'unknown')
        ? [{ tone: 'footing', look: 'unknown' as const, text: m.key_unknown({}, said) }]
        : []),
    ],
    words: {
      ...usual,
      title: titleOf('year', state, names, lang, 1),
      lede: yearLede({ ledger, burden: added, range }, state, names, lang),
      notes: [...litNote(shown, ledger), ...switchedOn(shown)],
      shares: shares(added.basis, lang),
      range: rangeWords(range, lang),
      composite: usual.composite + paidNote,
      description: describeYear(ledger, added, lang).join(' '),
    },
  });
  const changed = Object.keys(state.set).length > 0 ? '-changed' : '';
  return { name: fileName(shown, state.position + changed), svg };
}
