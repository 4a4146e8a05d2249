// What `firstline score` answers, without files: runs in Node and, bundled, in a browser.
import { readModel } from '#lib/core/scoring/model/index.ts';
import { parseRequest, scoreReply } from '../../../src/cli/score/reply.ts';

/** `model`: the files of English and Czech, base64. */
export function scoreLines(lines: string[], [en = '', cs = '']: string[]): string[] {
	const model = readModel({ en: bytes(en), cs: bytes(cs) });
	return lines.map((line) => JSON.stringify(scoreReply(parseRequest(line), model)));
}

function bytes(base64: string): Uint8Array {
	return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
