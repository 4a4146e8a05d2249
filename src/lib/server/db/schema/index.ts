// The folder's one door: all tables, for the client and drizzle-kit.
export * from './assessment.ts';
export * from './attempt.ts';
export * from './candidate.ts';
export * from './deciding.ts';
export * from './directory.ts';
export * from './inviting.ts';
export * from './people.ts';
export * from './rescoring.ts';
export * from './training.ts';
