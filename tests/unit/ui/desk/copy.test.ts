import { expect, it } from 'vitest';
import { copyOf } from '#lib/ui/desk/copy.ts';
import type { Message } from '#lib/ui/desk/view.ts';

const from = { clientId: 'id', device: 'device', clientSeq: 1, answersSeq: 1 };
const times = { shown: 0, firstKey: null, sent: 1 };
const messages: Message[] = [
	{ kind: 'take', ...from },
	{ kind: 'reply', text: 'Dear Jana, it is on its way.', subject: 'Re: lamp', times, ...from },
	{ kind: 'notice', notice: { what: 'away', ms: 3000 }, ...from },
	{ kind: 'note', text: 'Found at the depot.', ...from }
];

it('a copy holds every word that was written and nothing else, in order, drafts last', () =>
	expect(
		copyOf(
			'The lamp',
			messages.map((message) => ({ message })),
			['half a sen', ' ']
		).split('\n\n----------\n\n')
	).toEqual(['The lamp', 'Re: lamp\n\nDear Jana, it is on its way.', 'Found at the depot.', 'half a sen\n']));
