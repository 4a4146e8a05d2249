// What is being typed: on this device after each key, on the server within two seconds.

const key = (attemptId: string) => `draft:${attemptId}`;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Null when this device has none, or keeps nothing. */
export function draftOf(attemptId: string): string | null {
	try {
		return localStorage.getItem(key(attemptId));
	} catch {
		return null;
	}
}

export function saveDraft(attemptId: string, text: string): void {
	try {
		if (text === '') localStorage.removeItem(key(attemptId));
		else localStorage.setItem(key(attemptId), text);
	} catch {
		// Storage denied: the server's copy has to do.
	}
	clearTimeout(timer);
	// What was sent must not come back as a draft: emptying it does not wait.
	timer = setTimeout(() => void upload(attemptId, text), text === '' ? 0 : 1500);
}

const upload = (attemptId: string, text: string) =>
	fetch(`/attempt/${attemptId}/draft`, {
		method: 'PUT',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ text }),
		keepalive: true
	}).catch(() => undefined);
