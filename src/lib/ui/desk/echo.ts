// What the desk shows of a message from its receipt alone, until the live stream brings it as the server keeps it.
import type { Entry, Message, Receipt } from './view.ts';

/** Null: nothing is shown before the server's own words come (what an action did, what ends a conversation). */
export function echoOf(message: Message, { seq, receivedAt }: Receipt): Entry | null {
	const { conversation = 0, clientId } = message;
	const from = { seq, at: receivedAt, conversation, clientId };
	switch (message.kind) {
		case 'reply': {
			const { kind, text, subject } = message;
			return { ...from, kind, text, late: false, ...(subject === undefined ? {} : { subject }) };
		}
		case 'mark': {
			const { kind, block, text, priority, replaces } = message;
			return { ...from, kind, block, text, priority, replaces };
		}
		case 'note':
			return { ...from, kind: 'note', text: message.text };
		case 'tag':
			return { ...from, kind: 'tag', tag: message.tag };
		case 'choose': {
			const { kind, item, best, worst } = message;
			return { ...from, kind, item, best, worst };
		}
		case 'reflect':
			return { ...from, kind: 'reflect', item: message.item, text: message.text };
		case 'take':
			return { ...from, kind: 'take', device: message.device };
		case 'notice':
			return { ...from, kind: 'notice', notice: message.notice };
		case 'unmark':
		case 'action':
		case 'finish':
			return null;
	}
}
