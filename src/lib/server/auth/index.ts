// The folder's one door. Who signs in, and what for.
export { addMember, createOrganisation, found, hasOrganisation, setupCode, type NewAccount, type NewOrganisation } from './accounts.ts';
export { agentOf, cookieName, cookieOptions, enter, identify, leave, sessionId } from './cookie.ts';
export { hashPassword, passwordLength, verifyPassword } from './password.ts';
export { requireAccount, requireAction } from './require.ts';
export * as secondFactor from './second-factor.ts';
export { endOtherSessions, endSession, sessionsOfAccount, type SessionShown } from './sessions.ts';
export { signIn, signOut, startSession, type Account, type Member, type Session } from './sign-in.ts';
export { sweep } from './sweep.ts';
