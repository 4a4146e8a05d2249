// What a manager fills in for a new assessment: read from a sent form, or from the address when only the language was changed.
import * as v from 'valibot';
import { languages, type Language } from '#lib/core/scenario/types.ts';
import { unevenChoice } from '#lib/core/choice.ts';
import { m } from '#lib/paraglide/messages.js';

export const limits = { title: 120, weight: 100, passMark: 100 } as const;
export const feedbacks = ['full', 'scores', 'none'] as const;

/** As typed, to be shown again. */
export interface Entered {
	title: string;
	language: string;
	passMark: string;
	feedback: string;
	/** Ids of the chosen scenarios, each once. */
	chosen: string[];
	/** Typed weights by scenario; those not chosen too. */
	weights: Record<string, string>;
	/** Of the chosen scenarios that stand for choice, the number of their choice; otherwise empty. */
	choices: Record<string, string>;
}

/** Numbers of the choices that there may be. */
export const choices = ['1', '2', '3'] as const;

type Source = Pick<FormData, 'get' | 'getAll' | 'entries'>;

const weightOf = 'weight:';
export const weightField = (scenario: string): string => `${weightOf}${scenario}`;

const choiceOf = 'choice:';
export const choiceField = (scenario: string): string => `${choiceOf}${scenario}`;

export function readEntered(source: Source, language: Language): Entered {
	const text = (name: string, otherwise: string) => {
		const value = source.get(name);
		return typeof value === 'string' ? value : otherwise;
	};
	const byScenario = (prefix: string): Record<string, string> =>
		Object.fromEntries(
			[...source.entries()].flatMap(([name, value]) =>
				name.startsWith(prefix) && typeof value === 'string' ? [[name.slice(prefix.length), value] as const] : []
			)
		);
	return {
		title: text('title', ''),
		language: text('language', language),
		passMark: text('passMark', '60'),
		feedback: text('feedback', 'full'),
		chosen: [...new Set(source.getAll('scenario').filter((id) => typeof id === 'string'))],
		weights: byScenario(weightOf),
		choices: byScenario(choiceOf)
	};
}

const wholeUpTo = (max: number, message: () => string) =>
	v.pipe(v.string(), v.trim(), v.regex(/^\d{1,3}$/, message), v.transform(Number), v.maxValue(max, message));

const schema = v.object({
	title: v.pipe(
		v.string(),
		v.trim(),
		v.nonEmpty(() => m.manage_new_title_missing()),
		v.maxLength(limits.title, () => m.manage_new_title_long({ most: limits.title }))
	),
	language: v.picklist(languages),
	passMark: wholeUpTo(limits.passMark, () => m.manage_new_pass_mark_wrong({ most: limits.passMark })),
	feedback: v.picklist(feedbacks),
	tasks: v.pipe(
		v.array(
			v.object({
				scenario: v.string(),
				weight: wholeUpTo(limits.weight, () => m.manage_new_weight_wrong({ most: limits.weight })),
				choice: v.union([
					v.pipe(
						v.literal(''),
						v.transform(() => null)
					),
					v.pipe(v.picklist(choices), v.transform(Number))
				])
			})
		),
		v.minLength(1, () => m.manage_new_tasks_missing()),
		v.check(
			(tasks) => tasks.some(({ weight }) => weight > 0),
			() => m.manage_new_weights_zero()
		),
		v.check(
			(tasks) => tasks.every(({ choice }) => choice === null || tasks.filter((other) => other.choice === choice).length > 1),
			() => m.manage_new_choice_single()
		),
		v.check(
			(tasks) => !unevenChoice(tasks),
			() => m.manage_new_choice_uneven()
		)
	)
});

/** Sentences by field; those of weights under the name of their field. */
export type Errors = Record<string, string>;

export type Checked = { ok: true; value: v.InferOutput<typeof schema> } | { ok: false; errors: Errors };

export function check({ chosen, weights, choices: taken, ...rest }: Entered): Checked {
	const tasks = chosen.map((scenario) => ({ scenario, weight: weights[scenario] ?? '', choice: taken[scenario] ?? '' }));
	const parsed = v.safeParse(schema, { ...rest, tasks });
	if (parsed.success) return { ok: true, value: parsed.output };
	const errors: Errors = {};
	for (const issue of parsed.issues) {
		const [field, index] = (issue.path ?? []).map(({ key }) => key);
		const name = typeof index === 'number' ? weightField(chosen[index] ?? '') : String(field);
		errors[name] ??= issue.message;
	}
	return { ok: false, errors };
}
