// Letters to candidates. Each is a row that commits with its cause; the loop sends what is due, wherever a mail server is set up.
// Without one, the rows are the outbox from which a person sends them.
export type { Kind } from './mail/letters.ts';
export { counts, handOver, list, pageSize, remindNow, retry, states, type Entry, type State } from './mails/outbox.ts';
export { enqueue, enqueueMany, moveReminder, noteHanded, planReminders, revive, waits, type NewMail } from './mails/queue.ts';
export { sendDue } from './mails/send.ts';
