import { stringify } from 'yaml';
import type {
  Exemption,
  Footing,
  Model,
  Rule,
  Schedule,
  Window,
} from '../../src/rulebook/model.ts';

/** A random rulebook written out as its authors would write it: files of YAML with every value in place. */

const NAME = { en: 'Name', ko: '이름' };

const clock = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, '0')).join(':');

const written = (window: Window): unknown => ('campaign' in window ? window.campaign : window);

const start = (given: Footing & { at: number }): unknown => ({ ...given, at: clock(given.at) });

/** Writes parameters in place of their ids. */
class Writer {
  readonly model: Model;
  constructor(model: Model) {
    this.model = model;
  }

  readonly value = (id: string): unknown => this.model.parameters[id];

  /** The fields that hold a parameter, each in place. */
  values(from: object, ...fields: string[]): object {
    return Object.fromEntries(
      Object.entries(from)
        .filter(([field, id]) => fields.includes(field) && typeof id === 'string')
        .map(([field, id]) => [field, this.value(id as string)]),
    );
  }

  schedule({ footing, ...s }: Schedule): unknown {
    const own = {
      ...s,
      ...footing,
      ...this.values(s, 'length', 'count', 'amount', 'hoursPerUnit', 'trip', 'rate'),
      ...(s.start ? { start: start(s.start) } : {}),
      ...('window' in s ? { window: written(s.window) } : {}),
    };
    if (s.kind === 'month-days') return { ...own, monthDays: s.days, days: undefined };
    if (s.kind === 'every') return { ...own, every: s.days, days: undefined };
    return { ...own, ...(s.kind === 'window' ? this.values(s, 'days') : {}) };
  }

  exemption(e: Exemption): unknown {
    const years = e.years ? { years: e.years.filter((year) => year !== null) } : {};
    return { ...e, name: NAME, ...years, ...this.values(e, 'price') };
  }

  rule(r: Rule): unknown {
    const money = r.money && {
      ...r.money,
      ...this.values(r.money, 'amount'),
      ...(r.money.times ? { times: r.money.times.map(this.value) } : {}),
    };
    return {
      ...r,
      name: NAME,
      ...this.values(r, 'length'),
      ...(r.start ? { start: start(r.start) } : {}),
      ...(money ? { money } : {}),
      schedules: r.schedules.map((s) => this.schedule(s)),
      exemptions: r.exemptions.map((e) => this.exemption(e)),
    };
  }
}

const flat = ({ footing, ...rest }: object & { footing: Footing }): object => ({
  ...rest,
  ...footing,
});

const source = (model: Model): unknown => ({
  id: 'source',
  title: 'A random source',
  publisher: 'None',
  offline: 'It was drawn.',
  kind: 'analysis',
  read: 'full',
  printed: ['title'],
  note: 'Drawn.',
  checked: '2026-01-01',
  claims: Object.entries(model.claims).map(([id, [from, to, region]]) => ({
    id,
    text: 'Drawn.',
    place: 'Somewhere',
    region,
    years: [from, to],
    witnesses: 'unknown',
    locator: 'excerpt',
    use: 'rule',
  })),
});

const collections = (model: Model): unknown => {
  const w = new Writer(model);
  const named = { name: NAME };
  const rates = Object.entries(model.money);
  const rateOf = (unit: string): string => `rate-${unit}`;
  return {
    rulebook: {
      version: model.version,
      years: model.years,
      presets: model.presets,
      householdEarners: w.value(model.householdEarners),
      money: Object.fromEntries(rates.map(([unit]) => [unit, rateOf(unit)])),
    },
    parameters: rates.map(([unit, id]) => ({ id: rateOf(unit), ...model.parameters[id] })),
    days: model.days.map((day) => ({
      ...flat(day),
      ...named,
      ...(day.on.startsWith('lunar:') ? { on: undefined, lunar: day.on.slice(6) } : {}),
    })),
    lunar: model.lunar,
    schoolHolidays: model.schoolHolidays.map(flat),
    campaigns: model.campaigns.map((c) => ({ ...c, ...named })),
    organisations: model.organisations.map((o) => ({ ...o, ...named, basis: 'assumed' })),
    profiles: model.profiles.map((p) => ({
      ...flat(p),
      ...named,
      days: Object.fromEntries(
        Object.entries(p.days).map(([kind, slots]) => [
          kind,
          slots.map((slot) => `${slot.activity} ${clock(slot.to)}`),
        ]),
      ),
    })),
    earnings: model.earnings.map((e) => ({ ...e, earns: w.value(e.earns) })),
    rules: model.rules.map((r) => w.rule(r)),
    arrangements: model.arrangements.map((a) => ({ ...a, ...named, price: w.value(a.price) })),
    effects: model.effects.map((e) => ({
      ...flat(e),
      ...named,
      text: NAME,
      ...(e.window ? { window: written(e.window) } : {}),
    })),
  };
};

/** The files of a rulebook that compiles to this model, ids of parameters aside. */
export const filesOf = (model: Model): { path: string; text: string }[] => [
  { path: 'rulebook.yaml', text: stringify(collections(model), { aliasDuplicateObjects: false }) },
  { path: 'sources/source.yaml', text: stringify(source(model)) },
];
