// What people may say of themselves, in words.
import { m } from '#lib/paraglide/messages.js';

const names = {
	gender: { name: m.group_gender, answers: { woman: m.group_gender_woman, man: m.group_gender_man, other: m.group_gender_other } },
	age: { name: m.group_age, answers: { 'under-30': m.group_age_young, '30-49': m.group_age_middle, '50-over': m.group_age_old } },
	disability: { name: m.group_disability, answers: { yes: m.group_disability_yes, no: m.group_disability_no } }
} as const;

export type GroupQuestion = keyof typeof names;

export const questionName = (question: GroupQuestion): string => names[question].name();

export function answerName(question: GroupQuestion, answer: string): string {
	const answers: Readonly<Record<string, () => string>> = names[question].answers;
	return answers[answer]?.() ?? answer;
}
