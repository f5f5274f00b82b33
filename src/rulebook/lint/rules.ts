import type { RawRule } from '../schema/rule.ts';
import { canonical } from './canonical.ts';
import type { Lint } from './context.ts';

/** No two rules say the same under two ids. */
export const distinctRules: Lint = (raw, report) => {
  const seen = new Map<string, string>();
  for (const { id, ...rest } of raw.rules) {
    const rule = raw.rules.find((r) => r.id === id) as RawRule;
    const content = JSON.stringify(canonical({ ...rest, name: undefined, note: undefined }));
    const other = seen.get(content);
    if (other !== undefined && other !== id)
      report(
        rule,
        ['id'],
        `is identical with "${other}" but for its name; keep one, or say how they differ`,
      );
    seen.set(content, id);
  }
};

/** Political duties have no way out, except as sources report one, in the reading of that name. */
export const politicalFloor: Lint = (raw, report) => {
  for (const rule of raw.rules) {
    for (const exemption of rule.exemptions ?? []) {
      const political = rule.category === 'political';
      if (political && exemption.reading !== 'reported') {
        report(
          exemption,
          ['id'],
          'a way out of a political duty; mark it reading: reported with its claim, or remove it',
        );
      } else if (political && !exemption.claims?.length) {
        report(
          exemption,
          ['reading'],
          'belongs to the reading reported, but cites no claim; name the claim that reports it',
        );
      } else if (!political && exemption.reading !== undefined) {
        report(
          exemption,
          ['reading'],
          `is for political duties only; leave it out of a ${rule.category} one`,
        );
      }
    }
    if (rule.category === 'political' && rule.notForSale)
      report(rule, ['notForSale'], 'no political duty is for sale; leave it out');
  }
  for (const exemption of raw.exemptions) {
    if (exemption.reading !== undefined)
      report(exemption, ['reading'], 'the general way out opens no political duty; leave it out');
  }
};

/** Money that is asked is paid: a levy has no way out. */
export const leviesStand: Lint = (raw, report) => {
  for (const rule of raw.rules) {
    const kind = rule.money?.kind;
    if (kind === undefined || kind === 'goods') continue;
    for (const exemption of rule.exemptions ?? [])
      report(
        exemption,
        ['id'],
        `a way out of a money ${kind}; money asked has none: remove it, or call the demand kind: goods`,
      );
  }
};

/** What takes hours says when it begins. */
export const lengthsStart: Lint = (raw, report) => {
  for (const rule of raw.rules) {
    if (rule.role === 'summons' || rule.start) continue;
    const bare = (rule.schedules ?? []).filter(
      (s) =>
        !s.start && (s.kind === 'quota' || s.length !== undefined || rule.length !== undefined),
    );
    if (rule.length !== undefined && bare.length)
      report(rule, ['length'], 'a length without a start; give start: { at: "HH:MM", basis, ... }');
    else
      for (const schedule of bare)
        report(
          schedule,
          [schedule.kind === 'quota' ? 'trip' : 'length'],
          'a length without a start; give start: { at: "HH:MM", basis, ... }',
        );
  }
};

/** A duty falls on dates; a summons is what absences lead to and has none of its own. */
export const rulesScheduled: Lint = (raw, report) => {
  const lines = new Set(raw.arrangements.map(({ rule }) => rule));
  for (const rule of raw.rules) {
    const none = !rule.schedules?.length;
    if (none && rule.role !== 'summons' && !lines.has(rule.id))
      report(rule, ['id'], 'has no schedules, so it never falls; give it at least one');
    if (!none && rule.role === 'summons')
      report(rule, ['schedules'], 'a summons falls after absences only; remove its schedules');
  }
};

/** Goods are bought where goods are asked. */
export const goodsBought: Lint = (raw, report) => {
  const asksGoods = (rule: RawRule): boolean =>
    rule.money?.kind === 'goods' || (rule.schedules ?? []).some(({ kind }) => kind === 'quota');
  for (const rule of raw.rules) {
    for (const exemption of rule.exemptions ?? []) {
      if (exemption.kind === 'buy' && !asksGoods(rule))
        report(
          exemption,
          ['kind'],
          '"buy" is for goods, and this rule asks for none; use pay, substitute or prepaid',
        );
    }
  }
};

/** At most one summons, and the ids that others rely on. */
export const namedRules: Lint = (raw, report) => {
  const summonses = raw.rules.filter((rule) => rule.role === 'summons');
  for (const rule of summonses.slice(1))
    report(rule, ['role'], `"${summonses[0]?.id ?? ''}" is the summons already; keep one`);
  for (const rule of raw.rules) {
    const { id } = rule;
    const session = id.startsWith('learning-session-');
    if (!session && /learn|study|ideolog/.test(id))
      report(
        rule,
        ['id'],
        `"${id}" holds learn, study or ideolog; only ids that begin with learning-session- do`,
      );
    if (rule.role === 'summons' && !id.startsWith('summons-'))
      report(rule, ['id'], `"${id}" is the summons; begin its id with summons-`);
    if (rule.role !== 'summons' && id.startsWith('summons-'))
      report(rule, ['id'], `"${id}" is no summons; give it role: summons or another id`);
    if ((rule.role !== undefined || session) && rule.category !== 'political')
      report(
        rule,
        ['category'],
        `${rule.role ?? 'a learning session'} is political; write category: political`,
      );
  }
};
