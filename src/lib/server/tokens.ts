import { createHash, randomBytes } from 'node:crypto';

/** A capability for a link or cookie: 256 random bits. Only its hash is stored. */
export const newToken = (): string => randomBytes(32).toString('base64url');

export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url');
