// People use few words again and again: what is found out about a word is kept for the next time.

/** `make`, called once for a text while it is remembered. Bounded: a hostile text may not fill the memory. Nobody changes what it gives. */
export function remembered<Value>(make: (text: string) => Value, most = 20_000): (text: string) => Value {
	const known = new Map<string, Value>();
	return (text) => {
		const found = known.get(text);
		if (found !== undefined) return found;
		const made = make(text);
		if (known.size >= most) known.clear();
		if (text.length <= 40) known.set(text, made);
		return made;
	};
}
