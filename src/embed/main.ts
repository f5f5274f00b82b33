import labels from 'virtual:embed/labels';
import model from 'virtual:rulebook/model';
import '../views/style.css';
import { nameOf } from '../i18n/names.ts';
import { positionPhrase } from '../i18n/describe/positions.ts';
import { preferred } from '../i18n/lang.ts';
import { m } from '../i18n/paraglide/messages.js';
import { overwriteGetLocale } from '../i18n/paraglide/runtime.js';
import { choicesOf } from '../state/page-state.ts';
import { encode } from '../state/url.ts';
import { patterns } from './bars.ts';
import { h } from './dom.ts';
import './embed.css';
import { evidenceOf } from './evidence.ts';
import { positionsFacts, rowRange, yearFacts } from './facts.ts';
import { known, notices, source } from './foot.ts';
import { reportHeight } from './height.ts';
import { decodeEmbed } from './options.ts';
import { positionsFigure, positionsLede } from './positions.ts';
import { lede } from './words.ts';
import { rangeWords, yearFigure } from './year.ts';

const box = document.getElementById('embed');
if (!box) throw new Error('The frame has no element with the id "embed".');

const choices = choicesOf(model);
const { state, options, notices: found } = decodeEmbed(location.search, choices);
const lang = state.lang ?? preferred(navigator.languages);
const names = labels[lang];
overwriteGetLocale(() => lang);
document.documentElement.lang = lang;
if (options.theme !== 'auto') document.documentElement.dataset['theme'] = options.theme;

const year = String(state.year);
const from = source(model.version, encode(state, choices));

/** Title, figure in words, picture, footing; what the evidence is of. */
function content(): { title: string; parts: Element[]; evidence: Element } {
  if (options.show === 'positions') {
    const facts = positionsFacts(model, state, options.of, choices);
    const words = positionsLede(facts, state, lang).split('*');
    return {
      title:
        state.reading === 'demanded'
          ? m.embed_positions_title({ year })
          : m.embed_positions_title_reported({ year }),
      parts: [
        h('p', { class: 'lede' }, ...words.map((text, i) => (i % 2 ? h('b', {}, text) : text))),
        ...positionsFigure({
          facts,
          names,
          reading: state.reading,
          lang,
          rangeOf: (row) => rowRange(model, row, state, choices),
        }),
        known(facts.basis),
      ],
      evidence: evidenceOf(
        facts.rows.map(({ ledger }) => ledger),
        lang,
      ),
    };
  }
  const facts = yearFacts(model, state, choices);
  const words = lede(facts, state, names, lang);
  const who =
    lang === 'en'
      ? positionPhrase(state.position, names, lang)
      : nameOf(names, 'positions', state.position);
  return {
    title: m.embed_year_title({ position: who, year }),
    parts: [
      h('p', { class: 'lede' }, ...words.map(([text, bold]) => (bold ? h('b', {}, text) : text))),
      ...yearFigure({
        model,
        facts,
        labels: names,
        lang,
        day: state.day,
        onwalk: (day) => {
          from.leadTo(encode({ ...state, day }, choices));
        },
      }),
      known(facts.burden.basis, rangeWords(facts, lang)),
    ],
    evidence: evidenceOf([facts.ledger], lang),
  };
}

const { title, parts, evidence } = content();
document.title = `${title} · ${m.app_title()}`;
box.replaceChildren(
  patterns(),
  h('h1', {}, title),
  ...parts,
  ...[notices(found)].filter((part) => part !== null),
  from.line,
  evidence,
);
reportHeight(box, options.id);
requestAnimationFrame(() => performance.mark('first-picture'));
