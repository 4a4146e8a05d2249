import type { Part } from './parts.ts';

const text = (value: unknown): string => JSON.stringify(value, null, 2);

/** `{ format, person, invitations: [{ …, attempts: […] }] }`, piece by piece. */
export async function* asJson(parts: AsyncGenerator<Part>): AsyncGenerator<string> {
	let invitations = 0;
	let attempts = 0;
	for await (const { part, data } of parts) {
		if (part === 'person') yield `{\n"format": 1,\n"person": ${text(data)},\n"invitations": [`;
		if (part === 'invitation') {
			yield `${invitations++ > 0 ? ']},' : ''}\n${text(data).slice(0, -2)},\n"attempts": [`;
			attempts = 0;
		}
		if (part === 'attempt') yield `${attempts++ > 0 ? ',' : ''}\n${text(data)}`;
	}
	yield `${invitations > 0 ? ']}' : ''}\n]\n}\n`;
}
