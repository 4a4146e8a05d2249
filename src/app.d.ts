import type { Language } from '#lib/core/scenario/types.ts';
import type { Account, Member } from '#lib/server/auth/index.ts';
import type { Db } from '#lib/server/db/client.ts';

declare global {
	namespace App {
		interface Locals {
			db: Db;
			/** Who is signed in. */
			account: Account | null;
			/** What the account is in the organisation in which the person works now. */
			member: Member | null;
			requestId: string;
			/** The database could not be reached: the answer says so. */
			isUnavailable?: boolean;
			language: Language;
		}

		interface Error {
			/** The sentence for the person. */
			message: string;
			/** An ErrorCode, or "unexpected". */
			code: string;
			/** Under which an unexpected error stands in the log. */
			id?: string;
			/** Of out-of-order: the client_seq that comes next. */
			expected?: number;
			/** Of too-many-attempts. */
			minutes?: number;
		}
	}
}
