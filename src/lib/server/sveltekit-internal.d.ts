// The class that SvelteKit answers with its own status; its declaration is missing there.
declare module '@sveltejs/kit/internal' {
	export class HttpError {
		constructor(status: number, body: App.Error);
		readonly status: number;
		readonly body: App.Error;
	}
}
