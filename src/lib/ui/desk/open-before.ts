// Which customer of a queue was before the agent when the page was loaded anew.

const keyOf = (attemptId: string) => `open:${attemptId}`;

/** Null: nobody knows. */
export function openBefore(attemptId: string): number | null {
	try {
		const kept = sessionStorage.getItem(keyOf(attemptId));
		return kept === null ? null : Number(kept);
	} catch {
		return null;
	}
}

export function rememberOpen(attemptId: string, conversation: number): void {
	try {
		sessionStorage.setItem(keyOf(attemptId), String(conversation));
	} catch {
		// Storage denied: after a reload it is the first one again.
	}
}
