// npm start: installs and builds what has changed, then runs the server. Plain JavaScript, for any Node since 20.
import { spawn } from 'node:child_process';
import { build, install } from './prepare.mjs';
import { nodeBinary } from './node.mjs';
import { root } from './root.mjs';

const step = (text) => console.log(`• ${text}`);

try {
	install(step);
	build(step);
} catch (error) {
	console.error(`\n${error.message}`);
	process.exit(1);
}

const server = spawn(nodeBinary(), ['src/cli/serve.ts'], {
	cwd: root,
	// The channel tells the server when we are gone, however that happened.
	stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
	env: { NODE_ENV: 'production', ...process.env }
});
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => server.kill(signal));
server.once('error', (error) => {
	console.error(error.message);
	process.exit(1);
});
server.once('exit', (code) => process.exit(code ?? 1));
