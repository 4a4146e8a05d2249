// What of the catalogue is shown: read from the address, so that it can be kept and needs no script.
import type { Channel, Kind } from '#lib/core/scenario/types.ts';
import { skills, type Skill } from '#lib/core/training/types.ts';

/** Where one works: the channel of a conversation, otherwise the kind. */
export const places = ['chat', 'messenger', 'email', 'ticket', 'forum', 'queue', 'page-review', 'questionnaire'] as const;
export const lengths = { short: { from: 0, to: 15 }, middle: { from: 16, to: 30 }, long: { from: 31, to: Infinity } } as const;
export const levels = ['1', '2', '3', '4', '5'] as const;

/** Empty: all. */
export interface Filter {
	q: string;
	skill: Skill | '';
	level: (typeof levels)[number] | '';
	length: keyof typeof lengths | '';
	place: (typeof places)[number] | '';
}

const oneOf = <T extends string>(known: readonly T[], value: string | null): T | '' => known.find((one) => one === value) ?? '';

export const readFilter = (asked: URLSearchParams): Filter => ({
	q: (asked.get('q') ?? '').trim().slice(0, 100),
	skill: oneOf(skills, asked.get('skill')),
	level: oneOf(levels, asked.get('level')),
	length: oneOf(Object.keys(lengths) as (keyof typeof lengths)[], asked.get('length')),
	place: oneOf(places, asked.get('place'))
});

interface Filtered {
	title: string;
	summary: string;
	company: string;
	level: number;
	minutes: number;
	kind: Kind;
	channel: Channel;
	skills: readonly Skill[];
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Every word has to be there somewhere, with or without its accents. */
export function fits({ title, summary, company, ...one }: Filtered, { q, skill, level, length, place }: Filter): boolean {
	const text = plain(`${title} ${summary} ${company}`);
	const { from, to } = length === '' ? { from: 0, to: Infinity } : lengths[length];
	return (
		plain(q)
			.split(/\s+/)
			.every((word) => text.includes(word)) &&
		(skill === '' || one.skills.includes(skill)) &&
		(level === '' || one.level === Number(level)) &&
		one.minutes >= from &&
		one.minutes <= to &&
		(place === '' || (one.kind === 'conversation' ? one.channel : one.kind) === place)
	);
}

export const isOpen = (filter: Filter): boolean => Object.values(filter).some((value) => value !== '');
