import type { Ledger } from '../engine/ledger.ts';
import { BASES, BASIS, CATEGORY } from '../i18n/describe/words.ts';
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

function claimItem(id: string, claim: Claim, { sources }: Evidence, lang: Lang): Element {
  const source = sources[claim.source];
  const via = (source?.via ?? []).flatMap((one) => sources[one] ?? []);
  const { locator, witnesses } = claim;
  const where =
    locator === 'excerpt'
      ? m.claim_excerpt()
      : m.claim_paragraph({
          paragraph: String(locator.paragraph),
          words: locator.words.replace(/^["“”'‘]+/, ''),
        });
  const place = h('p', { class: 'note' });
  if (source) place.append(cited(source), '; ');
  for (const one of via) place.append(`${m.claim_via()} `, cited(one), '; ');
  if (source && ![source, ...via].some(({ url }) => url)) place.append(`${m.embed_offline()}; `);
  place.append(`${where}; ${WITNESSES[witnesses]()}`);
  return h('li', { 'data-claim': id }, h('p', marked(claim.text, lang), claim.text), place);
}

function dutyItem(duty: Duty, names: Names, evidence: Evidence, lang: Lang): Element {
  const { rule, category, minutes, times, basis, claims, reasons } = duty;
  const size =
    minutes === null
      ? m.duty_unknown()
      : m.embed_duty({ times: String(times), hours: hoursLong(minutes, lang) });
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
      h('span', { class: 'hidden' }, `${CATEGORY[lang][category]}: `),
      h('b', {}, nameOf(names, 'rules', rule)),
      ` ${size}; ${footing}`,
    ),
    h(
      'ul',
      {},
      ...claims.flatMap((id) => {
        const claim = evidence.claims[id];
        return claim ? [claimItem(id, claim, evidence, lang)] : [];
      }),
      ...(claims.length === 0 ? [h('li', {}, m.claims_none())] : []),
      ...[...said].map((text) =>
        h('li', {}, h('p', { class: 'note' }, m.claims_reasons()), h('p', marked(text, lang), text)),
      ),
    ),
  );
}

/** The claims behind what is shown, duty by duty: loaded when the reader opens them. */
export function evidenceOf(ledgers: readonly Ledger[], lang: Lang): HTMLElement {
  const content = h('div', { class: 'content' });
  const whole = h(
    'details',
    { class: 'evidence' },
    h('summary', {}, m.embed_evidence()),
    content,
  );
  let asked = false;
  const open = async (): Promise<void> => {
    content.replaceChildren(h('p', { class: 'note', role: 'status' }, m.claims_loading()));
    const [names, evidence] = await Promise.all([lateNames(lang), lateEvidence(lang)]);
    const english = lang === 'ko' && h('p', { class: 'note' }, m.claims_english());
    const duties = dutiesOf(ledgers, Object.keys(evidence.reasons));
    content.replaceChildren(
      h('p', { class: 'note' }, ledgers.length > 1 ? m.embed_evidence_most() : m.embed_evidence_note()),
      ...(english ? [english] : []),
      ...duties.map((duty) => dutyItem(duty, names, evidence, lang)),
    );
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
