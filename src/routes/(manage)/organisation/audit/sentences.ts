// What was done, in the reader's words. What has no words of its own yet is called by its name.
import { m } from '#lib/paraglide/messages.js';
import { factorInSentence } from '#lib/ui/factor.ts';
import { say } from '#lib/ui/findings.ts';

const sentences: Readonly<Record<string, unknown>> = m;

export function nameOfAction(action: string): string {
	const sentence = sentences[`audit_action_${action.replaceAll(/[.-]/g, '_')}`];
	return typeof sentence === 'function' ? String(sentence()) : action;
}

type Value = string | number | boolean;

const counted = (sentence: (values: { count: number }) => string) => (value: Value) => sentence({ count: Number(value) });
const reasons: Readonly<Record<string, () => string>> = {
	request: m.audit_reason_request,
	retention: m.audit_reason_retention,
	withdrawn: m.audit_reason_withdrawn
};
/** Ids lead nowhere for who reads; the file has them. */
const unsaid = () => '';

const details: Readonly<Record<string, (value: Value) => string>> = {
	role: (value) => say('people_role', String(value)),
	reason: (value) => reasons[String(value)]?.() ?? String(value),
	people: counted(m.audit_detail_people),
	tasks: counted(m.audit_detail_tasks),
	steps: counted(m.audit_detail_steps),
	practices: counted(m.audit_detail_practices),
	places: counted(m.audit_detail_places),
	attempts: counted(m.audit_detail_attempts),
	total: counted(m.audit_detail_total),
	ms: (value) => m.audit_detail_minutes({ count: Math.round(Number(value) / 60_000) }),
	factor: (value) => factorInSentence(Number(value)),
	retentionDays: counted(m.audit_detail_days),
	name: String,
	language: (value) => (value === 'cs' ? m.manage_language_cs() : m.manage_language_en()),
	timeZone: String,
	title: String,
	scenario: String,
	letter: (value) => (value === true ? m.audit_detail_letter() : ''),
	blind: (value) => (value === true ? m.audit_detail_blind() : m.rating_people_not_blind()),
	attempt: unsaid,
	assessment: unsaid,
	remark: unsaid,
	seq: unsaid
};

/** "Manager", "3 tasks · Calm voice". @param day writes "2026-11-23" as people read it */
export const detailOf = (detail: Record<string, Value | null>, day: (text: string) => string): string =>
	Object.entries(detail)
		.map(([name, value]) => {
			if (value === null || value === '') return '';
			if (name === 'due') return m.audit_detail_due({ day: day(String(value)) });
			return details[name]?.(value) ?? `${name}: ${value}`;
		})
		.filter((words) => words !== '')
		.join(' · ');
