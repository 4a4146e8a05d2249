// An attempt before its first event.
import { blank } from '../dialogue/index.ts';
import { bank } from './clock.ts';
import type { Attempt } from './types.ts';

export const empty: Attempt = {
	start: { scenario: '', engine: '', model: '', form: 0, seed: '', purpose: 'preview', factor: 1 },
	startedAt: 0,
	seq: 0,
	lastAt: 0,
	state: blank,
	open: [],
	turns: [],
	marks: [],
	actions: [],
	notes: [],
	answers: [],
	conversations: [],
	customerSeq: 0,
	customerAt: 0,
	moves: [],
	happened: [],
	news: [],
	promise: null,
	served: null,
	heard: '',
	spoke: { seq: 0, at: 0 },
	finishedAt: null,
	expected: {},
	credits: [],
	paces: [],
	device: null,
	notices: [],
	bank: bank.start,
	ended: null,
	closed: false
};
