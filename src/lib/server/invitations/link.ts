import type { Tx } from '../db/client.ts';
import { link } from '../db/schema/index.ts';
import { hashToken, newToken } from '../tokens.ts';

/** A further link to the same invitation: only hashes are kept, so an old one cannot be shown again. Returns its token. */
export async function mint(tx: Tx, organisationId: string, invitationId: string): Promise<string> {
	const token = newToken();
	await tx.insert(link).values({ tokenHash: hashToken(token), organisationId, invitationId });
	return token;
}

/** Of a link. @param origin where people reach this server, no slash at its end */
export const addressOf = (origin: string, token: string): string => `${origin}/invitation/${token}`;
