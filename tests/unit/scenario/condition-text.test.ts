// Data back to words: what is shown to authors is what they could have written.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionText, needText, parseCondition } from '#lib/core/scenario/index.ts';
import { tones } from '#lib/core/scenario/types.ts';
import type { Condition } from '#lib/core/scenario/types.ts';

const name = fc.constantFrom('refund', 'a', 'late-parcel', 'order_no');
const maybe = fc.option(name);
const now = fc.boolean();
const atom: fc.Arbitrary<Condition> = fc.oneof(
	fc.record({
		is: fc.constant('compare' as const),
		what: fc.constantFrom('anger' as const, 'trust' as const),
		op: fc.constantFrom('<', '<=', '=', '>=', '>'),
		value: fc.nat(100)
	}),
	fc.record({
		is: fc.constant('compare' as const),
		what: fc.constantFrom('turns' as const, 'cost' as const),
		op: fc.constantFrom('<', '<=', '=', '>=', '>'),
		value: fc.nat(99_999)
	}),
	fc.record({ is: fc.constant('tone' as const), tone: fc.constantFrom(...tones), now }),
	fc.record({ is: fc.constant('address' as const), address: fc.constantFrom('formal', 'familiar', 'misaddressed'), now }),
	fc.record({ is: fc.constant('fact' as const), fact: name, now }),
	fc.record({ is: fc.constant('contradicted' as const), fact: maybe, now }),
	fc.record({ is: fc.constant('leaked' as const), secret: maybe, now }),
	fc.record({ is: fc.constant('forbidden' as const), name: maybe, now }),
	fc.record({ is: fc.constant('action' as const), action: name, now }),
	fc.record({ is: fc.constant('promised' as const), now }),
	fc.record({ is: fc.constant('tagged' as const), tag: maybe }),
	fc.record({ is: fc.constant('reached' as const), beat: name }),
	fc.record({ is: fc.constant('happened' as const), event: name }),
	fc.record({ is: fc.constant('updated' as const), event: name, within: fc.integer({ min: 1, max: 99_999 }).map((s) => s * 1000) }),
	fc.constantFrom<Condition>(
		{ is: 'path-done' },
		{ is: 'noted' },
		{ is: 'promise-broken' },
		{ is: 'repeated' },
		{ is: 'silence' },
		{ is: 'unmatched' },
		{ is: 'left' },
		{ is: 'out-of-time' },
		{ is: 'finished' }
	)
);
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
	condition: fc.oneof(
		{ maxDepth: 4, depthSize: 'small' },
		atom,
		fc.record({
			is: fc.constantFrom('all' as const, 'any' as const),
			of: fc.array(tie('condition'), { minLength: 2, maxLength: 3 })
		}),
		fc.record({ is: fc.constant('not' as const), of: tie('condition') })
	)
}));

describe('a condition as text', () => {
	it('is read as the same condition', () => {
		fc.assert(
			fc.property(condition, (one) => {
				expect(parseCondition(conditionText(one))).toMatchObject({ condition: one, problem: null });
			})
		);
	});
});

describe('a need as text', () => {
	it.each([
		[{ kind: 'tone', tone: 'empathy' }, 'empathy'],
		[{ kind: 'again', fact: 'refund' }, 'again refund'],
		[{ kind: 'action', action: 'pay' }, 'action pay']
	] as const)('%j', (need, text) => expect(needText(need)).toBe(text));
});
