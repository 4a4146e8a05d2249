// A draft as the table has it. What may be wrong stands in one document, what cannot in columns of its own.
import type { Draft } from '../../core/assessing/draft.ts';
import type { assessment } from '../db/schema/index.ts';

type Row = typeof assessment.$inferSelect;

/** What a draft says; of a published assessment, its settings without the tasks. */
export const draftOf = ({ title, language, feedback, criticals, withheld, draft, about, passMark }: Row): Draft => ({
	title,
	language,
	feedback,
	criticals,
	withheld,
	...(draft ?? { about, passMark, tasks: [] })
});

/** The columns of a draft. The pass mark of its own column counts once it is published. */
export const columnsOf = ({ title, language, feedback, criticals, withheld, about, passMark, tasks }: Draft) => ({
	title,
	language,
	feedback,
	criticals,
	withheld,
	draft: { about, passMark, tasks }
});
