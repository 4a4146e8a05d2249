// A published assessment is never changed: what is changed is the next version of it.

interface Version {
	id: string;
	/** The one before it; null: there is none. */
	previousId: string | null;
}

/** Versions of the same assessment together, in the order of the rows. What came before a row that is not here begins with it. */
export function versionsOf<T extends Version>(rows: readonly T[]): T[][] {
	const byId = new Map(rows.map((row) => [row.id, row]));
	const rootOf = (row: T): string => {
		let root = row;
		for (let before = byId.get(root.previousId ?? ''); before; before = byId.get(root.previousId ?? '')) root = before;
		return root.id;
	};
	return [...Map.groupBy(rows, rootOf).values()];
}
