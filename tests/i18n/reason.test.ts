import { expect, test } from 'vitest';
import type { WhyNot } from '../../src/engine/ledger.ts';
import { describeWhyNot } from '../../src/i18n/describe/why-not.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { reasonOf } from '../../src/i18n/ledger/reason.ts';

const names = { rules: { digging: 'Digging' } };

test.each(LANGS)(
  'a reason in a file is that of the page, with the option beside it: %s',
  (lang) => {
    const late: WhyNot = { rule: 'digging', why: 'last-reported', year: 2009 };
    const tier: WhyNot = { rule: 'digging', why: 'tier' };
    const plain: WhyNot = { rule: 'digging', why: 'dates' };
    for (const [why, option] of [
      [late, '--with digging'],
      [tier, '--rules all'],
    ] as const) {
      expect(reasonOf(why, names, lang)).toContain(
        `${describeWhyNot(why, names, lang)} (${option} `,
      );
    }
    expect(reasonOf(plain, names, lang)).toBe(describeWhyNot(plain, names, lang));
  },
);
