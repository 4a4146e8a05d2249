// Lines of a stream of bytes, numbered. A line that is too long or no text comes as a line that says so when it is parsed.

/** One reply with all its points and rules is far shorter. */
const longest = 1_000_000;

export interface Line {
	number: number;
	text: string;
}

/** Marks what `parseRequest` refuses; neither can be JSON. */
export const tooLong = '\u0000too long';
export const notText = '\u0000not text';

export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
	let number = 1;
	let parts: Uint8Array[] = [];
	let length = 0;
	const finish = (): Line => {
		const text = length > longest ? tooLong : decode(Buffer.concat(parts));
		[parts, length] = [[], 0];
		return { number: number++, text };
	};
	for await (const chunk of stream) {
		let from = 0;
		for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
			keep(chunk.subarray(from, end));
			yield finish();
			from = end + 1;
		}
		keep(chunk.subarray(from));
	}
	if (length > 0) yield finish();

	function keep(part: Uint8Array): void {
		length += part.length;
		// The rest of a line that is too long is only counted.
		if (length <= longest) parts.push(part);
		else parts = [];
	}
}

function decode(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return notText;
	}
}
