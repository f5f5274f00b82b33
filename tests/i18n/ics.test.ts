import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { simulate } from '../../src/engine/index.ts';
import { icsOf } from '../../src/i18n/ledger/ics.ts';
import { nameOf } from '../../src/i18n/names.ts';
import { loadRulebookSync } from '../../src/rulebook/load.ts';
import { choicesOf, defaults } from '../../src/state/page-state.ts';
import { requestOf } from '../../src/state/request.ts';

const loaded = loadRulebookSync('seeds');
if (!loaded.ok) throw new Error('the rulebook has faults');
const { model, names } = loaded;
const choices = choicesOf(model);
const ledger = simulate(
  model,
  requestOf({ ...defaults(choices), position: 'wealthy-trader', respond: 'pay' }, choices),
);

test.each(['en', 'ko'] as const)(
  'one category as a calendar: duty, footing, source and link in each entry, %s',
  (lang) => {
    const text = icsOf({
      rulebookVersion: model.version,
      position: 'wealthy-trader',
      ledger,
      wanted: ({ category }) => category === 'material',
      names: names[lang],
      sources: (claims) => claims.slice(0, 1).map((id) => `Publisher of ${id}`),
      checked: '2026-11-20',
      lang,
      link: (date) => `https://example.org/?day=${date.slice(5)}`,
    });
    const events = new ICAL.Component(ICAL.parse(text) as unknown[])
      .getAllSubcomponents('vevent')
      .map((part) => new ICAL.Event(part));
    const ids = new Set(
      ledger.lines.filter(({ category }) => category === 'material').map(({ id }) => id),
    );
    expect(events).toHaveLength(ids.size);
    for (const { summary, description, startDate, component } of events) {
      expect(/[가-힣]/.test(summary)).toBe(lang === 'ko');
      // Among the entries of the reader's own calendar each says whose it is, and makes nobody busy.
      expect(summary).toContain(
        `${nameOf(names[lang], 'positions', 'wealthy-trader')}, ${String(ledger.year)}`,
      );
      expect(component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
      expect(description.split('\n')[0]).toMatch(lang === 'ko' ? /산 사람은 없다/ : /nobody lived/);
      expect(description).toMatch(lang === 'ko' ? /근거: (보도됨|추론|가정)/ : /footing: \w+/);
      expect(description).toMatch(lang === 'ko' ? /출처: Publisher/ : /source: Publisher/);
      expect(description).toContain('https://example.org/?day=');
      expect(description).not.toMatch(/undefined|NaN|null/);
      expect(startDate.zone.tzid).toBe('floating');
      expect(component.getFirstPropertyValue('url')).toContain('https://example.org/?day=');
    }
  },
);
