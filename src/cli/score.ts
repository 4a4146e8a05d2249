// `firstline score < in.jsonl > out.jsonl`: single replies for outsiders to measure with. One line in, one line out; a bad line is told on standard error.
import { loadModel } from '../lib/server/model.ts';
import { parseRequest, scoreReply } from './score/reply.ts';
import { linesOf } from './score/lines.ts';

const usage = `usage: firstline score < in.jsonl > out.jsonl
One JSON object a line: id, lang (en or cs) and reply; if wanted also customer, seconds, points and rules. For instance
  {"id": 1, "lang": "en", "customer": "Where is my parcel?", "reply": "I'm sorry, it is lost.", "points": [{"say": "The parcel is lost."}]}
`;

export async function score(args: string[]): Promise<number> {
	if (args.length > 0) {
		process.stderr.write(usage);
		return 2;
	}
	const model = await loadModel();
	let failed = false;
	let waiting: string[] = [];
	for await (const line of linesOf(process.stdin)) {
		try {
			if (line.text.trim() === '') continue;
			waiting.push(JSON.stringify(scoreReply(parseRequest(line.text), model)));
		} catch (error) {
			failed = true;
			process.stderr.write(`line ${String(line.number)}: ${error instanceof Error ? error.message : String(error)}\n`);
		}
		if (waiting.length >= 200) {
			await write(waiting);
			waiting = [];
		}
	}
	await write(waiting);
	return failed ? 1 : 0;
}

async function write(lines: string[]): Promise<void> {
	if (lines.length === 0) return;
	const text = `${lines.join('\n')}\n`;
	await new Promise<void>((resolve, reject) => process.stdout.write(text, (error) => (error ? reject(error) : resolve())));
}
