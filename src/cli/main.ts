// The `firstline` command: one word, and what it runs. Commands are imported when they are asked for.
import process from 'node:process';

const commands = {
	check: async (args: string[]) => (await import('./check.ts')).check(args),
	test: async (args: string[]) => (await import('./test-scenarios.ts')).test(args),
	play: async (args: string[]) => (await import('./play.ts')).play(args),
	read: async (args: string[]) => (await import('./read.ts')).read(args),
	coverage: async (args: string[]) => (await import('./coverage.ts')).coverage(args),
	difficulty: async (args: string[]) => (await import('./difficulty.ts')).difficulty(args),
	score: async (args: string[]) => (await import('./score.ts')).score(args),
	replay: async (args: string[]) => (await import('./replay.ts')).replay(args)
};

const usage = `Usage: npm run firstline -- COMMAND

  check [PATHS] [--verbose]       what is wrong with the scenarios, and what to do about it
  test [PATHS]                    plays the tests that each scenario carries
  play FILE [--trace]             plays a scenario in the terminal, and says why things happened
  read [PATHS]                    what people say, and the graded samples, to be read aloud
  coverage [--write]              which scenarios exercise what; --write puts it into scenarios/README.md
  difficulty [--write]            how hard they are; --write puts it into scenarios/difficulty.md
  score < IN.jsonl > OUT.jsonl    scores replies, one JSON object a line
  replay BUNDLE                   plays an exported attempt again and compares`;

const isCommand = (word: string): word is keyof typeof commands => Object.hasOwn(commands, word);

async function main([word = '', ...args]: string[]): Promise<number> {
	if (word === 'help' || word === '--help') {
		console.log(usage);
		return 0;
	}
	if (isCommand(word)) return commands[word](args);
	console.error(word === '' ? usage : `There is no command "${word}".\n\n${usage}`);
	return 2;
}

// Whoever reads the output may stop reading.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
	process.exit(process.exitCode ?? 0);
});

try {
	process.exitCode = await main(process.argv.slice(2));
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error));
	process.exitCode = 1;
}
