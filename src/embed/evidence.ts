import type { Ledger } from '../engine/ledger.ts';
import { BASES, BASIS, CATEGORIES, CATEGORY } from '../i18n/describe/words.ts';
import { hoursLong, list } from '../i18n/format.ts';
import type { Lang } from '../i18n/lang.ts';
import { nameOf, type Names } from '../i18n/names.ts';
import { m } from '../i18n/paraglide/messages.js';
import type { Claim, Evidence, Source } from '../rulebook/evidence.ts';
import { swatch } from './bars.ts';
import { h } from './dom.ts';
import { dutiesOf, type Duty } from './duties.ts';
import { lateEvidence, lateNames } from './late.ts';

/** The mark of a text that is English where the frame is Korean. */
const marked = (text: string, lang: Lang): { lang?: string } =>
  lang === 'ko' && !/[가-힣]/.test(text) ? { lang: 'en' } : {};

const WITNESSES = { one: m.claim_one, several: m.claim_several, unknown: m.claim_unknown };

/** A publication, with its address where it has one. */
function cited({ title, publisher, date, url }: Source): Element {
  const safe = url && /^https?:\/\//.test(url) ? url : undefined;
  const to = { href: safe, target: '_blank', rel: 'external noopener noreferrer' };
  return h(
    'cite',
    { lang: 'en' },
    safe ? h('a', to, title) : title,
    `, ${[publisher, date].filter(Boolean).join(', ')}`,
  );
}

function claimItem(id: string, { text, locator, witnesses }: Claim, lang: Lang): Element {
  const where =
    locator === 'excerpt'
      ? m.claim_excerpt()
      : m.claim_paragraph({
          paragraph: String(locator.paragraph),
          words: locator.words.replace(/^["“”'‘]+/, ''),
        });
  return h(
    'li',
    { 'data-claim': id },
    h('p', marked(text, lang), text),
    h('p', { class: 'note' }, `${where}; ${WITNESSES[witnesses]()}`),
  );
}

/** Claims under the publications that they are from. */
function claimList(ids: readonly string[], { claims, sources }: Evidence, lang: Lang): Element[] {
  const bySource = new Map<string, string[]>();
  for (const id of ids) {
    const from = claims[id]?.source;
    if (from === undefined) continue;
    bySource.set(from, [...(bySource.get(from) ?? []), id]);
  }
  return [...bySource].flatMap(([from, own]) => {
    const source = sources[from];
    if (!source) return [];
    const via = (source.via ?? []).flatMap((one) => sources[one] ?? []);
    const line = h('p', {}, cited(source));
    for (const one of via) line.append(`; ${m.claim_via()} `, cited(one));
    if (![source, ...via].some(({ url }) => url)) line.append(`; ${m.embed_offline()}`);
    const items = own.flatMap((id) => {
      const claim = claims[id];
      return claim ? [claimItem(id, claim, lang)] : [];
    });
    return [line, h('ul', {}, ...items)];
  });
}

function dutyItem(duty: Duty, names: Names, evidence: Evidence, lang: Lang): Element {
  const { rule, category, minutes, times, basis, claims, reasons } = duty;
  const size =
    minutes === null
      ? m.duty_unknown()
      : (times === 1 ? m.embed_duty_once : m.embed_duty)({
          times: String(times),
          hours: hoursLong(minutes, lang),
        });
  const footing = list(
    BASES.filter((one) => basis.has(one)).map((one) => BASIS[lang][one]),
    lang,
  );
  const said = new Set(reasons.flatMap((key) => evidence.reasons[key] ?? []));
  return h(
    'details',
    { class: 'duty' },
    h(
      'summary',
      {},
      swatch(category),
      h('b', {}, nameOf(names, 'rules', rule)),
      ` ${size}; ${footing}`,
    ),
    ...claimList(claims, evidence, lang),
    claims.length === 0 && h('p', { class: 'note' }, m.claims_none()),
    said.size > 0 && h('p', { class: 'note' }, m.claims_reasons()),
    said.size > 0 && h('ul', {}, ...[...said].map((text) => h('li', marked(text, lang), text))),
  );
}

/** The claims behind what is shown, duty by duty: loaded when the reader opens them. */
export function evidenceOf(ledgersOf: () => readonly Ledger[], lang: Lang): HTMLElement {
  const content = h('div', { class: 'content' });
  const whole = h('details', { class: 'evidence' }, h('summary', {}, m.embed_evidence()), content);
  /** Where the article gives the frame no more height, the frame scrolls to what was opened. */
  const show = (): void => {
    const root = document.documentElement;
    if (window.parent !== window && root.scrollHeight > root.clientHeight)
      root.scrollTop = whole.offsetTop - 4;
  };
  let asked = false;
  const open = async (): Promise<void> => {
    content.replaceChildren(h('p', { class: 'note', role: 'status' }, m.claims_loading()));
    const [names, evidence] = await Promise.all([lateNames(lang), lateEvidence(lang)]);
    const english = lang === 'ko' && h('p', { class: 'note' }, m.claims_english());
    const ledgers = ledgersOf();
    const duties = dutiesOf(ledgers, Object.keys(evidence.reasons));
    content.replaceChildren(
      h(
        'p',
        { class: 'note' },
        ledgers.length > 1 ? m.embed_evidence_most() : m.embed_evidence_note(),
      ),
      ...(english ? [english] : []),
      ...CATEGORIES.flatMap((category) => {
        const own = duties.filter((duty) => duty.category === category);
        return own.length === 0
          ? []
          : [
              h('h3', {}, CATEGORY[lang][category], ` (${own.length})`),
              ...own.map((duty) => dutyItem(duty, names, evidence, lang)),
            ];
      }),
    );
    // An article that listens has answered by then.
    setTimeout(show, 300);
  };
  whole.addEventListener('toggle', () => {
    if (!whole.open || asked) return;
    asked = true;
    open().catch(() => {
      asked = false;
      content.replaceChildren(h('p', { class: 'note', role: 'alert' }, m.claims_failed()));
    });
  });
  return whole;
}
