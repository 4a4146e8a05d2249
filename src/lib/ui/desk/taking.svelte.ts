// Of all tabs and devices that show an attempt, one goes on with it: which one, and how another takes it.
import { keptDevices, knownDevice, rememberDevice } from './device.ts';
import { oneTab, type OneTab } from './one-tab.ts';
import type { Sender } from './sender.svelte.ts';
import type { Entry } from './view.ts';

interface Work {
	attemptId: string;
	sender: Pick<Sender, 'device' | 'outgoing' | 'begin' | 'rest'>;
	entries(): readonly Entry[];
	/** Nothing can be done in it any more. */
	isOver(): boolean;
	/** Sends that this device goes on with it. */
	send(): Promise<void>;
	/** This tab begins to work on it, or stops to. */
	begun(): void;
	stopped(): void;
}

export class Taking {
	/** Another tab of this browser goes on with the attempt. */
	inOtherTab = $state(false);
	/** Another device took it last, and this page has not taken it back. */
	onOtherDevice = $derived.by(() => {
		if (!this.#isKnown || this.#work.sender.outgoing.some(({ message }) => message.kind === 'take' && this.#isOwn(message.device)))
			return false;
		const last = this.#work.entries().findLast((e) => e.kind === 'take');
		return last !== undefined && !this.#isOwn(last.device);
	});

	readonly #work: Work;
	/** As what this browser was and is at the attempt. */
	#own = $state.raw<ReadonlySet<string>>(new Set());
	/** It was looked up; not while the server draws the page. */
	#isKnown = $state(false);
	#tab: OneTab | undefined;

	constructor(work: Work) {
		this.#work = work;
	}

	/** Returns how to stop. */
	start(): () => void {
		const { attemptId, sender } = this.#work;
		void keptDevices(attemptId).then((kept) => {
			this.#add([sender.device, ...kept]);
			this.#isKnown = true;
		});
		const tab = (this.#tab = oneTab(`attempt ${attemptId}`, { gained: this.#gained, lost: this.#lost }));
		return () => tab.stop();
	}

	/** Goes on here with what another tab or device had. What those still have to deliver is taken all the same. */
	take(): void {
		if (this.onOtherDevice) this.#claim();
		if (this.inOtherTab) this.#tab?.take();
	}

	#isOwn = (device: string) => this.#own.has(device) || device === knownDevice(this.#work.attemptId);

	#add(devices: string[]): void {
		this.#own = new Set([...this.#own, ...devices]);
	}

	#claim(): void {
		const { attemptId, sender, send } = this.#work;
		// First what is sent is kept: then a crash in between leaves a device that is known by what it has left.
		void send().then(() => rememberDevice(attemptId, sender.device));
	}

	#gained = async () => {
		const { attemptId, sender } = this.#work;
		this.inOtherTab = false;
		this.#work.begun();
		await sender.begin();
		// What was left behind here tells what this browser was, also where nothing else of it has outlived a crash.
		const left = sender.outgoing.map(({ message }) => message);
		this.#add(left.map(({ device }) => device));
		const take = left.findLast(({ kind }) => kind === 'take');
		if (take) await rememberDevice(attemptId, take.device);
		else if (!this.#work.isOver() && !this.#work.entries().some(({ kind }) => kind === 'take')) this.#claim();
	};

	#lost = () => {
		this.inOtherTab = true;
		this.#work.stopped();
		this.#work.sender.rest();
	};
}
