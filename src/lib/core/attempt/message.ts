// A message as it is stored, hashed and read: browser and server clean it alike, so that both hash the same bytes.
import type { ClientTimes, Message } from './types.ts';

/** Longest reply, note or recommendation, UTF-16 units. */
export const maxText = 4_000;

/** Longest subject of a letter. */
export const maxSubject = 200;

/** Longest value typed for an action. */
export const maxInput = 200;

/** No NUL and no half characters, which PostgreSQL cannot store; no spaces around; line ends as \n. */
export const cleanText = (text: string): string => text.replaceAll('\r\n', '\n').replaceAll('\0', '\ufffd').toWellFormed().trim();

export function clean(message: Message): Message {
	switch (message.kind) {
		case 'reply':
			return {
				...message,
				text: cleanText(message.text),
				...(message.subject === undefined ? {} : { subject: cleanText(message.subject).replace(/\s+/g, ' ') }),
				times: cleanTimes(message.times)
			};
		case 'mark':
		case 'note':
		case 'reflect':
			return { ...message, text: cleanText(message.text) };
		case 'action':
			return { ...message, input: cleanText(message.input) };
		case 'unmark':
		case 'tag':
		case 'choose':
		case 'take':
		case 'notice':
		case 'finish':
			return message;
	}
}

const cleanTimes = ({ shown, firstKey, sent }: ClientTimes): ClientTimes => ({
	shown: whole(shown),
	firstKey: firstKey === null ? null : whole(firstKey),
	sent: whole(sent)
});

/** Whole ms; what is no number counts as nothing. */
const whole = (ms: number): number => (Number.isFinite(ms) ? Math.trunc(ms) + 0 : 0);
