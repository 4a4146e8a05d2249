// Questions that many ask at the same moment, asked as one: thousands come back at once when a server or its network was away.
import type { Db } from './db/client.ts';

/** At most so many at once. */
const most = 250;

interface Waiting<Question, Answer> {
	question: Question;
	resolve(answer: Answer): void;
	reject(error: unknown): void;
}

/**
 * Asks the first question at once, and all that come while it is on its way as the next one.
 * @param ask answers in the order of the questions; when it fails, all who asked with it hear so
 */
export function together<Question, Answer>(ask: (db: Db, questions: Question[]) => Promise<Answer[]>) {
	const places = new WeakMap<Db, Waiting<Question, Answer>[]>();
	const run = async (db: Db, waiting: Waiting<Question, Answer>[]) => {
		while (waiting.length > 0) {
			const round = waiting.splice(0, most);
			await ask(
				db,
				round.map(({ question }) => question)
			).then(
				(answers) => round.forEach(({ resolve }, index) => resolve(answers[index]!)),
				(error: unknown) => round.forEach(({ reject }) => reject(error))
			);
		}
		places.delete(db);
	};
	return (db: Db, question: Question): Promise<Answer> =>
		new Promise((resolve, reject) => {
			const asked = { question, resolve, reject };
			const waiting = places.get(db);
			if (waiting) return void waiting.push(asked);
			const own = [asked];
			places.set(db, own);
			void run(db, own);
		});
}
