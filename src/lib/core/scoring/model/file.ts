// The model's file: one per language. Magic, length of the header, header as JSON, then named parts as bytes.
const magic = 'FIRSTLN1';

export interface ModelFile {
	header: Record<string, unknown>;
	parts: Record<string, Uint8Array>;
}

interface Layout {
	header: Record<string, unknown>;
	parts: { name: string; length: number }[];
}

/** Throws an Error that names what is wrong. */
export function parseFile(bytes: Uint8Array): ModelFile {
	if (new TextDecoder().decode(bytes.subarray(0, 8)) !== magic) throw new Error('Not a model of Firstline');
	const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(8, true);
	const layout = JSON.parse(new TextDecoder().decode(bytes.subarray(12, 12 + length))) as Layout;
	const parts: Record<string, Uint8Array> = {};
	let at = 12 + length;
	for (const part of layout.parts) {
		if (at + part.length > bytes.length) throw new Error(`The model's part ${part.name} is cut off`);
		parts[part.name] = bytes.slice(at, at + part.length);
		at += part.length;
	}
	return { header: layout.header, parts };
}

export function formatFile(file: ModelFile): Uint8Array {
	const parts = Object.entries(file.parts);
	const layout: Layout = { header: file.header, parts: parts.map(([name, bytes]) => ({ name, length: bytes.length })) };
	const header = new TextEncoder().encode(JSON.stringify(layout));
	const out = new Uint8Array(12 + header.length + parts.reduce((sum, [, bytes]) => sum + bytes.length, 0));
	out.set(new TextEncoder().encode(magic), 0);
	new DataView(out.buffer).setUint32(8, header.length, true);
	out.set(header, 12);
	let at = 12 + header.length;
	for (const [, bytes] of parts) {
		out.set(bytes, at);
		at += bytes.length;
	}
	return out;
}
