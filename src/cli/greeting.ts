import type { Welcome } from '../lib/server/first-start.ts';

/** What a person at the terminal has to know, once the server answers. */
export function greeting({ signIns, setupCode }: Welcome, host: string, port: number): string {
	const name = host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
	const url = `http://${name}:${port}`;
	const lines = ['', `Firstline is ready: ${url}`];
	if (setupCode) lines.push('', `Make your organisation at ${url}/setup with this code:`, `  ${setupCode}`);
	if (signIns) {
		const width = Math.max(signIns.managerEmail.length, signIns.traineeEmail.length);
		lines.push(
			'',
			`Sign in to the demonstration at ${url}/sign-in`,
			`  manager  ${signIns.managerEmail.padEnd(width)}  ${signIns.managerPassword}`,
			`  trainee  ${signIns.traineeEmail.padEnd(width)}  ${signIns.traineePassword}`
		);
		if (signIns.invitationPath) lines.push('', 'Or be a candidate:', `  ${url}${signIns.invitationPath}`);
	}
	return [...lines, '', 'Ctrl-C stops it.'].join('\n');
}
