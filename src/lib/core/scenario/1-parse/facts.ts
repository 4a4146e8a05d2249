// Facts, Secrets, Forbidden, Actions, Tags, Issues: what there is to know, to hide, to do, to tell apart and to find.
import { ruleKinds } from '../types.ts';
import type { Action, Fact, Forbidden, Secret, Tag } from '../types.ts';
import { field, fieldText, mention, needFields, nothing, readEntries, wordings } from './entries.ts';
import type { Item } from './outline.ts';
import { wholeText } from './outline.ts';
import type { Report } from './report.ts';
import type { Entry, PlacedIssue } from './syntax.ts';
import { cut, split, spotOf } from './text.ts';

const factShape = {
	flags: { asked: nothing, weight: /^[1-5]$/ },
	fields: ['not', 'source', 'ask'],
	example: '- refund: The money arrives within 14 days. | 14 days at most'
};

export const readFacts = (items: Item[], report: Report): Entry<Fact>[] =>
	readEntries(items, factShape, report, (raw) => {
		const asked = raw.flags.has('asked');
		const said = asked ? [raw.words.text] : wordings(raw.words, report);
		const source = field(raw.fields, 'source');
		for (const key of asked ? ['not'] : ['ask']) {
			const item = field(raw.fields, key);
			if (item) report(spotOf(item), 'unknown-key', { key, known: asked ? 'ask, source' : 'not, source' });
		}
		const value: Fact = {
			name: raw.name,
			kind: asked ? 'asked' : 'told',
			say: said[0] ?? '',
			also: said.slice(1),
			not: wordings(field(raw.fields, 'not'), report),
			ask: wordings(field(raw.fields, 'ask'), report),
			source: source ? source.text.replace(/^kb\//, '') : null,
			weight: Number(raw.flags.get('weight')?.text ?? 1),
			samples: { yes: [], no: [] }
		};
		if (!asked && !source) report(raw, 'told-without-source', { name: raw.name });
		if (asked && value.ask.length === 0) report(raw, 'asked-without-ask', { name: raw.name });
		return { value, mentions: mention('article', source) };
	});

const secretShape = { flags: {}, fields: [], example: '- phone: 777 123 456 | seven seven seven' };

export const readSecrets = (items: Item[], report: Report): Entry<Secret>[] =>
	readEntries(items, secretShape, report, (raw) => {
		const [value = '', ...also] = wordings(raw.words, report);
		return { value: { name: raw.name, value, also }, mentions: [] };
	});

const forbiddenShape = {
	flags: { critical: nothing, kind: new RegExp(`^(${ruleKinds.join('|')})$`) },
	fields: ['say'],
	example: '- promise_date (critical): We never promise a date.'
};

export const readForbidden = (items: Item[], report: Report): Entry<Forbidden>[] =>
	readEntries(items, forbiddenShape, report, (raw) => {
		const kind = ruleKinds.find((known) => known === raw.flags.get('kind')?.text);
		if (!kind) needFields(raw, ['say'], report);
		const say = wordings(field(raw.fields, 'say'), report);
		const value = { name: raw.name, rule: raw.words.text, say, critical: raw.flags.has('critical'), ...(kind ? { kind } : {}) };
		return { value, mentions: [] };
	});

const actionShape = {
	flags: { needs: /^\S+$/, cost: /^\d{1,9}$/, unjustified: nothing },
	fields: ['label', 'refused', 'after'],
	example: '- refund (cost 890): The refund is on its way.'
};

export const readActions = (items: Item[], report: Report): Entry<Action>[] =>
	readEntries(items, actionShape, report, (raw) => {
		const needs = raw.flags.get('needs');
		needFields(raw, needs ? ['label', 'refused'] : ['label'], report);
		const before = field(raw.fields, 'after');
		const after = before ? split(before, ',') : [];
		const value: Action = {
			name: raw.name,
			label: fieldText(raw.fields, 'label'),
			needs: needs?.text ?? null,
			result: raw.words.text,
			refused: fieldText(raw.fields, 'refused'),
			cost: Number(raw.flags.get('cost')?.text ?? 0),
			unjustified: raw.flags.has('unjustified'),
			...(after.length > 0 ? { after: after.map((part) => part.text) } : {})
		};
		return { value, mentions: [...mention('asked', needs), ...after.flatMap((part) => mention('action', part))] };
	});

const tagShape = { flags: { right: nothing }, fields: [], example: '- tracking (right): The tracking code is missing' };

export const readTags = (items: Item[], report: Report): Entry<Tag>[] =>
	readEntries(items, tagShape, report, (raw) => ({
		value: { name: raw.name, label: raw.words.text, right: raw.flags.has('right') },
		mentions: []
	}));

const issueShape = {
	flags: { priority: /^[1-3]$/ },
	fields: ['place', 'effect'],
	example: '- price_hidden (priority 1): Show the price beside the button.'
};

export const readIssues = (items: Item[], report: Report): Entry<PlacedIssue>[] =>
	readEntries(items, issueShape, report, (raw) => {
		needFields(raw, ['place', 'effect'], report);
		if (!raw.flags.has('priority')) report(raw, 'missing-field', { name: raw.name, field: 'priority' });
		const [say = '', ...also] = wordings(raw.words, report);
		const place = field(raw.fields, 'place');
		const places = place ? split(place, '|') : [];
		const priority = Number(raw.flags.get('priority')?.text ?? 1);
		const value = { name: raw.name, places: places.map((part) => part.text), priority, say, also, effect: fieldText(raw.fields, 'effect') };
		return { value, mentions: places.flatMap((part) => mention('place', part)) };
	});

const sampleKeys = /^(yes|no)\s*:/;

/** Graded samples under a fact's heading: `- yes: …`, `- no: …`. */
export function readSamples(items: Item[], report: Report): Fact['samples'] {
	const samples: Fact['samples'] = { yes: [], no: [] };
	for (const item of items) {
		const key = sampleKeys.exec(item.text)?.[1];
		const words = wholeText({ ...item, ...cut(item, item.text.indexOf(':') + 1) });
		if (key !== 'yes' && key !== 'no') report(spotOf(item), 'bad-item', { text: item.text.slice(0, 40), example: '- yes: … · - no: …' });
		else if (words === '') report(spotOf(item), 'empty-text', { name: key });
		else samples[key].push(words);
	}
	return samples;
}
