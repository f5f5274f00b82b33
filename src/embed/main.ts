import labels from 'virtual:embed/labels';
import sums from 'virtual:embed/sums';
import model from 'virtual:rulebook/model';
import '../views/style.css';
import { range, simulate } from '../engine/index.ts';
import { preferred } from '../i18n/lang.ts';
import { m } from '../i18n/paraglide/messages.js';
import { overwriteGetLocale } from '../i18n/paraglide/runtime.js';
import { choicesOf } from '../state/page-state.ts';
import { encode } from '../state/url.ts';
import { patterns } from './bars.ts';
import { h } from './dom.ts';
import './embed.css';
import { evidenceOf } from './evidence.ts';
import { positionsFacts, yearFacts } from './facts.ts';
import { known, notices, source } from './foot.ts';
import { reportHeight } from './height.ts';
import { decodeEmbed } from './options.ts';
import { positionsFigure, positionsLede } from './positions.ts';
import { lede, titleOf } from './words.ts';
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

const from = source(model.version, encode(state, choices));

/** Figure in words, picture, footing; and the evidence of it. */
function content(): { parts: Element[]; evidence: Element; paint?: () => void } {
  if (options.show === 'positions') {
    const facts = positionsFacts(model, state, options.of, choices, sums);
    const words = positionsLede(facts, state, lang).split('*');
    return {
      parts: [
        h('p', { class: 'lede' }, ...words.map((text, i) => (i % 2 ? h('b', {}, text) : text))),
        ...positionsFigure({
          facts,
          names,
          reading: state.reading,
          lang,
          rangeOf: ({ request, minutes }) => range(model, request, minutes.total),
        }),
        known(facts.basis),
      ],
      evidence: evidenceOf(() => facts.rows.map(({ request }) => simulate(model, request)), lang),
    };
  }
  const facts = yearFacts(model, state, choices, sums);
  const words = lede(facts, state, names, lang);
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
      h('p', { class: 'lede' }, ...words.map(([text, bold]) => (bold ? h('b', {}, text) : text))),
      ...parts,
      known(facts.burden.basis, rangeWords(facts, lang)),
    ],
    evidence: evidenceOf(() => [facts.ledger], lang),
  };
}

const title = titleOf({ state, options }, names, lang);
const { parts, evidence, paint } = content();
document.title = `${title} · ${m.app_title()}`;
box.replaceChildren(
  patterns(),
  h('h1', {}, title),
  ...parts,
  ...[notices(found)].filter((part) => part !== null),
  from.line,
  evidence,
);
// Once it has a width: drawn in the same breath, nothing moves.
paint?.();
reportHeight(box, options.id);
requestAnimationFrame(() => performance.mark('first-picture'));
