// Which scenarios of the library are wanted: nothing chosen is anything.
export interface Wanted {
	text: string;
	level: string;
	kind: string;
	channel: string;
	company: string;
	industry: string;
	requirement: string;
	/** At most. */
	minutes: string;
}

export interface Choice {
	id: string;
	title: string;
	summary: string;
	company: string;
	/** Empty: its company does not say. */
	industry: string;
	kind: string;
	channel: string;
	level: number;
	minutes: number;
	requirements: readonly string[];
}

const names = [
	'text',
	'level',
	'kind',
	'channel',
	'company',
	'industry',
	'requirement',
	'minutes'
] as const satisfies readonly (keyof Wanted)[];

export const fieldOf = (name: keyof Wanted): string => `wanted-${name}`;

export const wantedOf = (source: Pick<FormData, 'get'>): Wanted =>
	Object.fromEntries(names.map((name) => [name, String(source.get(fieldOf(name)) ?? '').slice(0, 100)])) as Record<keyof Wanted, string>;

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Words are looked for without accents. */
export function fits(one: Choice, wanted: Wanted): boolean {
	const { text, level, kind, channel, company, industry, requirement, minutes } = wanted;
	const talks = one.kind === 'conversation' || one.kind === 'queue';
	return (
		plain(`${one.title} ${one.summary} ${one.company} ${one.industry}`).includes(plain(text.trim())) &&
		(level === '' || one.level === Number(level)) &&
		(kind === '' || one.kind === kind) &&
		(channel === '' || (talks && one.channel === channel)) &&
		(company === '' || one.company === company) &&
		(industry === '' || one.industry === industry) &&
		(requirement === '' || one.requirements.includes(requirement)) &&
		(minutes === '' || one.minutes <= Number(minutes))
	);
}
