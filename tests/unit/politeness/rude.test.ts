import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readModel } from '#lib/core/scoring/model/index.ts';
import { read } from '#lib/core/scoring/observe/read.ts';
import { politeness } from '#lib/core/scoring/politeness/index.ts';
import * as czech from './replies.cs.ts';
import * as english from './replies.en.ts';

const file = (language: string) => readFileSync(`src/lib/core/scoring/model/${language}.bin`);
const model = readModel({ en: file('en'), cs: file('cs') });
const customer = { en: 'You are idiots, where is my parcel?', cs: 'Vy jste idioti, kde je můj balík?' };
const tonesOf = (text: string, language: 'en' | 'cs') =>
	politeness(read(text, language, customer[language]), model.languages[language], { customer: customer[language] }).tones;

describe('a reply that insults the customer is rude, whatever else it says', () => {
	it.each(english.rude)('%s', (text) => expect(tonesOf(text, 'en')).toContain('rude'));
	it.each(czech.rude)('%s', (text) => expect(tonesOf(text, 'cs')).toContain('rude'));
});

describe('a reply that is short, clumsy, firm or cold is not rude', () => {
	it.each(english.notRude)('%s', (text) => expect(tonesOf(text, 'en')).not.toContain('rude'));
	it.each(czech.notRude)('%s', (text) => expect(tonesOf(text, 'cs')).not.toContain('rude'));
});
