import type { Line } from '../../engine/ledger.ts';
import { matches } from '../../engine/who.ts';
import type { Model, Rule, Schedule } from '../../rulebook/model.ts';
import type { Facts } from './facts.ts';
import { Supports, type Support } from './support.ts';

const counted = (schedule: Schedule): (string | undefined)[] =>
  schedule.kind === 'before' || schedule.kind === 'times'
    ? [schedule.count]
    : schedule.kind === 'window'
      ? [schedule.days]
      : schedule.kind === 'unforeseen'
        ? [schedule.rate]
        : [];

function ofSchedule(supports: Supports, model: Model, rule: Rule, index: number): void {
  const schedule = rule.schedules[index];
  if (!schedule) return;
  const key = `${rule.id}.schedules.${String(index)}`;
  supports.say('dates', key, schedule.footing);
  if ('window' in schedule && 'campaign' in schedule.window) {
    const { campaign: id } = schedule.window;
    const campaign = model.campaigns.find((one) => one.id === id);
    campaign?.periods.forEach((period, i) => {
      supports.say('campaign', `campaigns.${id}.periods.${String(i)}`, period, id);
    });
    if (campaign?.yearly) supports.say('campaign', `campaigns.${id}.yearly`, campaign.yearly, id);
  }
  const start = schedule.start ?? rule.start;
  if (start) supports.say('start', schedule.start ? `${key}.start` : `${rule.id}.start`, start);
  for (const id of counted(schedule)) supports.figure('dates', id);
  supports.figure('length', schedule.length ?? rule.length);
  if (schedule.kind === 'quota') {
    supports.figure('amount', schedule.amount);
    supports.figure('length', schedule.hoursPerUnit);
    supports.figure('length', schedule.trip);
  }
}

function ofMoney(
  supports: Supports,
  model: Model,
  rule: Rule | undefined,
  lines: readonly Line[],
  facts: Facts,
): void {
  if (!lines.some(({ won }) => won > 0)) return;
  const { attributes, organisation } = facts.ledger;
  if (rule?.money && lines.some(({ exemption }) => exemption === null)) {
    supports.figure('money', rule.money.amount);
    for (const id of rule.money.times ?? []) supports.figure('money', id);
    if (rule.per === 'household') supports.figure('earners', model.householdEarners);
  }
  const earning = model.earnings.find(({ who }) => matches(who, attributes, organisation));
  supports.figure('earns', earning?.earns);
}

function ofWaysOut(
  supports: Supports,
  model: Model,
  rule: Rule | undefined,
  lines: readonly Line[],
): void {
  for (const id of new Set(lines.map(({ exemption }) => exemption))) {
    const way = rule?.exemptions.find((one) => one.id === id);
    if (way) {
      const general = way.id === 'general-way-out';
      supports.say(
        'way-out',
        general ? `exemptions.${way.id}` : `${rule?.id ?? ''}.exemptions.${way.id}`,
        way,
        way.id,
      );
      supports.figure('price', way.price ?? undefined);
    }
    const arrangement = model.arrangements.find((one) => one.id === id);
    if (arrangement) {
      supports.say('arrangement', `arrangements.${arrangement.id}`, arrangement, arrangement.id);
      supports.figure('price', arrangement.price);
    }
  }
}

/** What the lines of one duty rest on; where it has none, what the duty itself does. */
export function supportsOfDuty(model: Model, facts: Facts, ruleId: string): Support[] {
  const supports = new Supports(facts.ledger, model);
  const rule = model.rules.find(({ id }) => id === ruleId);
  const lines = facts.lines.filter((line) => line.rule === ruleId);
  if (rule) supports.say('applies', `${ruleId}.applies`, rule.applies);
  const used =
    lines.length > 0
      ? new Set(lines.map(({ schedule }) => schedule).filter((i) => i >= 0))
      : (rule?.schedules.keys() ?? []);
  for (const index of used) if (rule) ofSchedule(supports, model, rule, index);
  if (rule && lines.length > 0 && lines.every(({ schedule }) => schedule < 0))
    supports.figure('length', rule.length);
  ofWaysOut(supports, model, rule, lines);
  ofMoney(supports, model, rule, lines, facts);
  const profile = model.profiles.find(({ id }) => id === facts.ledger.profile);
  if (profile && lines.some(({ minutes }) => minutes))
    supports.say('profile', `profiles.${profile.id}`, profile.footing, profile.id);
  // Campaigns of other years support nothing here.
  return [...supports.found.values()].filter(
    ({ kind, keys }) => kind !== 'campaign' || bearsOn(model, keys[0] ?? '', facts.ledger.year),
  );
}

function bearsOn(model: Model, key: string, year: number): boolean {
  const [, id, how, index] = key.split('.');
  const campaign = model.campaigns.find((one) => one.id === id);
  const of = (period: { from: string; to: string }): boolean =>
    Number(period.from.slice(0, 4)) <= year && year <= Number(period.to.slice(0, 4));
  if (how === 'yearly') return !campaign?.periods.some(of);
  const period = campaign?.periods[Number(index)];
  return period !== undefined && of(period);
}
