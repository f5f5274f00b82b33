import labels from 'virtual:embed/labels';
import packed from 'virtual:embed/sums';
import reported from 'virtual:rulebook/model';
import '../views/style.css';
import { simulate } from '../engine/index.ts';
import { describeBeyond } from '../i18n/describe/beyond.ts';
import { preferred } from '../i18n/lang.ts';
import { m } from '../i18n/paraglide/messages.js';
import { overwriteGetLocale } from '../i18n/paraglide/runtime.js';
import { changesIn, rulebookOf } from '../state/changes.ts';
import { choicesOf } from '../state/page-state.ts';
import { encode } from '../state/url.ts';
import { positionsLede, rangeWords, titleOf, yearLede, type Run } from '../views/lede.ts';
import { patterns } from './bars.ts';
import { h } from './dom.ts';
import './embed.css';
import { evidenceOf } from './evidence.ts';
import { positionsFacts, yearFacts } from './facts.ts';
import { known, notices, source } from './foot.ts';
import { reportHeight } from './height.ts';
import { decodeEmbed } from './options.ts';
import { unpackSums } from './packed-sums.ts';
import { positionsFigure } from './positions.ts';
import { widestOf } from './sums.ts';
import { yearFigure } from './year.ts';

const box = document.getElementById('embed');
if (!box) throw new Error('The frame has no element with the id "embed".');

const choices = choicesOf(reported, { changes: changesIn(reported) });
const { state, options, notices: found } = decodeEmbed(location.search, choices);
const model = rulebookOf(reported, state);
const sums = unpackSums(
  packed,
  reported.positions.map(({ id }) => id),
);
const lang = state.lang ?? preferred(navigator.languages);
const names = labels[lang];
overwriteGetLocale(() => lang);
document.documentElement.lang = lang;
if (options.theme !== 'auto') document.documentElement.dataset['theme'] = options.theme;

const from = source(model.version, encode(state, choices));

const said = (runs: readonly Run[]): Element =>
  h('p', { class: 'lede' }, ...runs.map(({ text, bold }) => (bold ? h('b', {}, text) : text)));

/** Said where a range is not that of drawn runs. */
const widest = (so: boolean): string[] => (so ? [m.embed_widest()] : []);

/** Figure in words, picture, footing; and the evidence of it. */
function content(): { parts: Element[]; evidence: Element; paint?: () => void } {
  if (options.show === 'positions') {
    const facts = positionsFacts(model, state, options.of, choices, sums);
    return {
      parts: [
        said(positionsLede(facts, state, lang)),
        ...positionsFigure({
          facts,
          names,
          reading: state.reading,
          lang,
          rangeOf: ({ request }) => widestOf(model, request).range,
        }),
        known(facts.basis, lang, ...widest(facts.rows.some(({ range }) => !range))),
      ],
      evidence: evidenceOf(() => facts.rows.map(({ request }) => simulate(model, request)), lang),
    };
  }
  const facts = yearFacts(model, state, choices, sums);
  const { parts, paint } = yearFigure({
    model,
    facts,
    labels: names,
    lang,
    day: state.day,
    onwalk: (day) => {
      from.leadTo(encode({ ...state, day }, choices));
    },
  });
  return {
    paint,
    parts: [
      said(yearLede(facts, state, names, lang)),
      ...parts,
      known(
        facts.burden.basis,
        lang,
        rangeWords(facts.range, lang),
        ...widest(facts.widest),
        ...[
          describeBeyond(
            { typical: facts.burden.minutes.total, most: facts.range.high },
            facts.ledger,
            lang,
          ),
        ].filter(Boolean),
      ),
    ],
    evidence: evidenceOf(() => [facts.ledger], lang),
  };
}

const title = titleOf(options.show, state, names, lang, options.of.length);
const { parts, evidence, paint } = content();
document.title = `${title} · ${m.app_title()}`;
box.replaceChildren(
  patterns(),
  h('h1', {}, title),
  ...parts,
  ...[notices(found, lang)].filter((part) => part !== null),
  from.line,
  evidence,
);
// Once it has a width: drawn in the same breath, nothing moves.
paint?.();
reportHeight(box, options.id);
requestAnimationFrame(() => performance.mark('first-picture'));
