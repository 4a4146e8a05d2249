// Path, Reactions, Endings: how the conversation goes.
import { registers, tones } from '../types.ts';
import type { Beat, Condition, Ending, Need, Reaction } from '../types.ts';
import { checkName, field, fieldText, mention, readFields } from './entries.ts';
import type { FieldItems } from './entries.ts';
import type { Item, Part } from './outline.ts';
import { excerpt } from './report.ts';
import type { Report } from './report.ts';
import { readCondition, readLines, takeChange, takeName } from './speech.ts';
import type { Entry, Mention } from './syntax.ts';
import { cut, split, spotOf } from './text.ts';
import type { Text } from './text.ts';
import { parseDuration } from './values.ts';

export function readBeat(part: Part, report: Report): Entry<Beat> {
	const { rest: title, change } = takeChange(part.title, report);
	const { name, rest } = takeName(title);
	const at = spotOf(title);
	if (rest.text !== '') report(spotOf(rest), 'bad-heading', { text: excerpt(part.title.text), example: '## cause (anger -1)' });
	checkName(name, at, report);
	refuseProse(part, report);
	const { lines, mentions } = readLines(part.quotes, report);
	if (lines.length === 0) report(at, 'beat-without-line', { name });
	const fields = readFields(part.items, ['needs', 'hint', 'model', 'goto', 'patience', 'register'], report, ['goto']);
	if (!fields.has('model')) report(at, 'missing-field', { name, field: 'model' });
	const needs = readNeeds(fields, report);
	const goto = readGoto(fields, report);
	const value = {
		name,
		lines,
		needs: needs.needs,
		change,
		hint: fieldText(fields, 'hint'),
		model: fieldText(fields, 'model'),
		goto: goto.goto,
		...readPatience(fields, report),
		...readRegister(fields, report)
	};
	return { name, ...at, value, mentions: [...mentions, ...needs.mentions, ...goto.mentions] };
}

/** Nothing if the beat says nothing of it: then the scenario's own holds. */
function readPatience(fields: FieldItems, report: Report): Pick<Beat, 'patience'> {
	const item = field(fields, 'patience');
	if (!item) return {};
	const patience = parseDuration(item.text);
	if (patience !== null && patience >= 5000) return { patience };
	report(spotOf(item), 'wrong-value', { key: 'patience', value: excerpt(item.text), example: '90s, 6m, 1h' });
	return {};
}

/** Nothing if the beat says nothing of it: then he goes on as before. */
function readRegister(fields: FieldItems, report: Report): Pick<Beat, 'register'> {
	const item = field(fields, 'register');
	const register = registers.find((known) => known === item?.text);
	if (item && !register)
		report(spotOf(item), 'wrong-value', { key: 'register', value: excerpt(item.text), example: registers.join(' | ') });
	return register ? { register } : {};
}

export function refuseProse(part: Part, report: Report): void {
	for (const text of [...part.prose, ...part.results]) report(spotOf(text), 'unexpected-text', { text: excerpt(text.text) });
}

function readNeeds(fields: FieldItems, report: Report): { needs: Need[]; mentions: Mention[] } {
	const mentions: Mention[] = [];
	const needs = (fields.get('needs') ?? []).flatMap((item) =>
		split(item, ',').flatMap((text): Need[] => {
			const [, verb = '', name = ''] = /^([a-z]+)(?:\s+(\S+))?$/.exec(text.text) ?? [];
			const tone = tones.find((known) => known === verb);
			if (tone && name === '') return [{ kind: 'tone', tone }];
			const named = name === '' ? undefined : cut(text, text.text.length - name.length);
			if (named && (verb === 'ask' || verb === 'fact' || verb === 'again' || verb === 'action')) {
				mentions.push(...mention(verb === 'ask' ? 'asked' : verb === 'action' ? 'action' : 'told', named));
				return [verb === 'action' ? { kind: verb, action: name } : { kind: verb, fact: name }];
			}
			report(spotOf(text), 'bad-need', { text: excerpt(text.text) });
			return [];
		})
	);
	return { needs, mentions };
}

function readGoto(fields: FieldItems, report: Report): { goto: Beat['goto']; mentions: Mention[] } {
	const goto: Beat['goto'] = [];
	const mentions: Mention[] = [];
	for (const item of fields.get('goto') ?? []) {
		const { name: beat, rest } = takeName(item);
		const when = takeWhen(rest, item, '- goto: refusal when anger > 6', report);
		mentions.push(...mention('beat', cut(item, 0, beat.length)), ...when.mentions);
		if (when.condition || rest.text === '') goto.push({ beat, when: when.condition });
	}
	return { goto, mentions };
}

/** "when …", or nothing. */
function takeWhen(rest: Text, whole: Text | Item, example: string, report: Report): { condition: Condition | null; mentions: Mention[] } {
	if (rest.text === '') return { condition: null, mentions: [] };
	if (/^when(\s|$)/.test(rest.text)) return readCondition(cut(rest, 4), report);
	report(spotOf(rest), 'bad-heading', { text: excerpt(whole.text), example });
	return { condition: null, mentions: [] };
}

/** What a reaction of this name waits for unless it says so itself. */
const triggers = new Map<string, Condition>([
	...tones.map((tone) => [tone, { is: 'tone', tone, now: true }] as const),
	...([...registers, 'misaddressed'] as const).map((address) => [address, { is: 'address', address, now: true }] as const),
	['silence', { is: 'silence' }],
	['unmatched', { is: 'unmatched' }],
	['repeated', { is: 'repeated' }],
	['leak', { is: 'leaked', secret: null, now: true }],
	['forbidden', { is: 'forbidden', name: null, now: true }],
	['contradiction', { is: 'contradicted', fact: null, now: true }]
]);

/** Never true: stands in for a condition that could not be read; a file with one is not compiled. */
const unread: Condition = { is: 'any', of: [] };

export function readReaction(part: Part, report: Report): Entry<Reaction> {
	const { rest: title, change } = takeChange(part.title, report);
	const { name, rest } = takeName(title);
	const at = spotOf(title);
	checkName(name, at, report);
	refuseProse(part, report);
	for (const item of part.items) report(spotOf(item), 'unexpected-text', { text: excerpt(item.text) });
	const { lines, mentions } = readLines(part.quotes, report);
	for (const line of lines) if (line.mood) report(at, 'unknown-mood', { mood: line.mood });
	const when = takeWhen(rest, part.title, '## hurried when asks order_no (anger +1)', report);
	const trigger = rest.text === '' ? triggers.get(name) : undefined;
	if (rest.text === '' && !trigger) report(at, 'reaction-without-when', { name });
	if ((name === 'silence' || name === 'unmatched') && lines.length === 0) report(at, 'reaction-without-line', { name });
	const value = { name, when: when.condition ?? trigger ?? unread, change, lines };
	return { name, ...at, value, mentions: [...mentions, ...when.mentions] };
}

export function readEnding(part: Part, report: Report): Entry<Ending> | null {
	const match = /^(\S+)\s*=\s*(pass|fail)\s+(?:(otherwise)$|when(?=\s|$))/.exec(part.title.text);
	const at = spotOf(part.title);
	if (!match?.[1]) {
		report(at, 'bad-heading', { text: excerpt(part.title.text), example: '## thanks = pass when path done' });
		return null;
	}
	const name = match[1];
	checkName(name, at, report);
	for (const text of part.results) report(spotOf(text), 'unexpected-text', { text: excerpt(text.text) });
	const consequence = part.prose.map((text) => text.text).join('\n');
	if (consequence === '') report(at, 'ending-without-consequence', { name });
	const { lines, mentions } = readLines(part.quotes, report);
	const when = match[3] ? otherwise : readCondition(cut(part.title, match[0].length), report);
	const value: Ending = {
		name,
		outcome: match[2] === 'pass' ? 'pass' : 'fail',
		when: when.condition ?? unread,
		lines,
		consequence,
		...readAftermath(part, report)
	};
	return { name, ...at, value, mentions: [...mentions, ...when.mentions] };
}

const aftermath = ['stays', 'leaves'] as const;

/** What became of it in figures: whether the customer stays, and how many people hear of it. */
function readAftermath(part: Part, report: Report): Pick<Ending, 'customer' | 'mentions'> {
	const fields = readFields(part.items, ['customer', 'mentions'], report);
	const wrong = (key: string, item: Item, example: string): void =>
		report(spotOf(item), 'wrong-value', { key, value: excerpt(item.text), example });
	const [told, heard] = [field(fields, 'customer'), field(fields, 'mentions')];
	const customer = aftermath.find((known) => known === told?.text);
	if (told && !customer) wrong('customer', told, aftermath.join(' | '));
	const mentions = heard && /^[-+−]?\d{1,6}$/.test(heard.text) ? Number(heard.text.replace('−', '-')) : null;
	if (heard && mentions === null) wrong('mentions', heard, '-5');
	return { ...(customer ? { customer } : {}), ...(mentions === null ? {} : { mentions }) };
}

const otherwise: { condition: Condition; mentions: Mention[] } = { condition: { is: 'otherwise' }, mentions: [] };
