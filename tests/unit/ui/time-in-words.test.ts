import { expect, test } from 'vitest';
import { overwriteGetLocale } from '#lib/paraglide/runtime.js';
import { inWords, minutesInWords } from '#lib/ui/time-in-words.ts';

const second = 1000;
const minute = 60 * second;

test.each([
	['en', 400, '1 second'],
	['en', 40 * second, '40 seconds'],
	['en', minute, '1 minute'],
	['en', 40 * minute, '40 minutes'],
	['en', 70 * minute, '1 hour 10 minutes'],
	['en', 120 * minute, '2 hours'],
	['cs', 2 * minute, '2 minuty'],
	['cs', 15 * minute, '15 minut'],
	['cs', 61 * minute, '1 hodina 1 minuta']
] as const)('%s: %i ms are said as one says them', (language, ms, words) => {
	overwriteGetLocale(() => language);
	expect(inWords(ms)).toBe(words);
});

test('whole minutes may be many', () => {
	overwriteGetLocale(() => 'en');
	expect(minutesInWords(95)).toBe('1 hour 35 minutes');
});
