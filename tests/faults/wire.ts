// One request over plain HTTP, on connections that a test can count and cut.
import { request, type Agent, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';

export interface Ask {
	method?: string;
	headers?: Record<string, string>;
	body?: string;
	agent?: Agent;
	/** ms without a byte after which it counts as failed. */
	patience?: number;
}

export interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	text: string;
}

/** The head of the answer; its body is still to come. @throws when the way is broken or nobody answers in time */
export const open = (url: string, { method = 'GET', headers = {}, body, agent, patience = 15_000 }: Ask = {}): Promise<IncomingMessage> =>
	new Promise((resolve, reject) => {
		const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
		const asked = request(url, { method, agent, headers: { ...length, ...headers } }, resolve);
		asked.setTimeout(patience, () => asked.destroy(new Error(`silent for ${patience} ms`)));
		asked.on('error', reject);
		asked.end(body);
	});

/** @throws as `open` */
export async function ask(url: string, options: Ask = {}): Promise<Answer> {
	const answer = await open(url, options);
	answer.setEncoding('utf8');
	let text = '';
	for await (const part of answer) text += part;
	return { status: answer.statusCode ?? 0, headers: answer.headers, text };
}

/** Tries until it holds. @param within ms @throws if it does not */
export async function until(holds: () => boolean | Promise<boolean>, within: number, what = 'it', every = 25): Promise<void> {
	for (const end = performance.now() + within; !(await holds()); await new Promise((resolve) => setTimeout(resolve, every)))
		if (performance.now() > end) throw new Error(`${what}: not within ${within} ms`);
}
