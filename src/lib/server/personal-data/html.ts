import { m } from '#lib/paraglide/messages.js';
import type { Language } from '../../core/scenario/types.ts';
import { element, escape, facts, foot, head, moment } from './markup.ts';
import type { Invited, Part, Person, Played } from './parts.ts';

type Texts = Record<string, ((params: Record<string, string | number>, options: { locale: Language }) => string) | undefined>;

/** A page that stands alone, piece by piece, in one language. */
export async function* asHtml(parts: AsyncGenerator<Part>, locale: Language, now: Date): AsyncGenerator<string> {
	let organisation = '';
	for await (const { part, data } of parts) {
		if (part === 'person') {
			organisation = data.organisation;
			yield personHtml(data, locale, now);
		}
		if (part === 'invitation') yield invitationHtml(data, locale);
		if (part === 'attempt') yield attemptHtml(data, organisation, locale);
	}
	yield foot;
}

const when = (date: Date | null, locale: Language): string | null => (date === null ? null : moment(date, locale));

function personHtml({ organisation, name, email, since, keptUntil, moreTime }: Person, locale: Language, now: Date): string {
	const title = m.result_file_title({ organisation, name }, { locale });
	const asked = moreTime?.asked == null ? null : m.result_file_asked({ time: String(Number(moreTime.asked)) }, { locale });
	const granted = moreTime === null ? null : m.result_file_granted({ time: String(Number(moreTime.granted)) }, { locale });
	const rows = [
		[m.result_file_name({}, { locale }), name],
		[m.result_file_email({}, { locale }), email],
		[m.result_file_since({}, { locale }), moment(since, locale)],
		[m.result_file_until({}, { locale }), moment(keptUntil, locale)],
		[m.result_file_more_time({}, { locale }), [asked, moreTime?.note, granted].filter(Boolean).join('\n')]
	] as const;
	return `${head(title, locale)}${element('h1', title)}${element('p', m.result_file_made({ date: moment(now, locale) }, { locale }))}${facts(rows)}`;
}

function invitationHtml(one: Invited, locale: Language): string {
	const { sitting } = one;
	const rows = [
		[m.result_file_invited({}, { locale }), moment(one.invitedAt, locale)],
		[m.result_file_mailed({}, { locale }), when(one.mailedAt, locale)],
		[m.result_file_expires({}, { locale }), moment(one.expiresAt, locale)],
		[m.result_file_revoked({}, { locale }), when(one.revokedAt, locale)],
		[m.result_file_consented({}, { locale }), when(sitting?.consentedAt ?? null, locale)],
		[m.result_file_started({}, { locale }), when(sitting?.startedAt ?? null, locale)],
		[m.result_file_finished({}, { locale }), when(sitting?.finishedAt ?? null, locale)],
		[m.result_file_groups({}, { locale }), one.groups.map(({ question, answer }) => `${question}: ${answer}`).join('\n')],
		[
			m.result_file_decision({}, { locale }),
			one.decisions.map(({ letter, createdAt }) => `${moment(createdAt, locale)}\n${letter}`).join('\n\n')
		],
		[m.result_file_remarks({}, { locale }), one.remarks.map((remark) => wordsOf(remark, locale)).join('\n\n')]
	] as const;
	return `<section>\n${element('h2', m.result_file_invitation({ title: one.assessment }, { locale }))}${facts(rows)}</section>\n`;
}

const wordsOf = ({ text, createdAt, answer, answeredAt }: Invited['remarks'][number], locale: Language): string =>
	[`${moment(createdAt, locale)}\n${text}`, ...(answer === null ? [] : [`→ ${when(answeredAt, locale) ?? ''}\n${answer}`])].join('\n');

function attemptHtml(one: Played, organisation: string, locale: Language): string {
	const { title } = one;
	const name = one.purpose === 'warm-up' ? m.result_file_warm_up({ title }, { locale }) : m.result_file_task({ title }, { locale });
	const rows = [
		[m.result_file_started({}, { locale }), moment(one.startedAt, locale)],
		[m.result_file_finished({}, { locale }), when(one.endedAt, locale)],
		[m.result_file_score({}, { locale }), one.withheld ? m.result_file_withheld({ organisation }, { locale }) : scoresOf(one, locale)],
		[m.result_file_people({}, { locale }), one.byPeople.map((given) => JSON.stringify(given, null, 1)).join('\n')],
		[m.result_draft_heading({}, { locale }), one.drafts.map(({ text }) => text).join('\n\n')]
	] as const;
	const columns = [m.result_file_when, m.result_file_what, m.result_file_words].map((label) => `<th>${escape(label({}, { locale }))}</th>`);
	const lines = one.events.map((event) => lineOf(event, locale)).join('\n');
	return `<section>\n${element('h2', name)}${facts(rows)}${element('h3', m.result_file_log({}, { locale }))}<table>\n<tr>${columns.join('')}</tr>\n${lines}\n</table>\n</section>\n`;
}

/** Each total with its criteria, and in full feedback with the sentence of each finding. */
const scoresOf = ({ scores }: Played, locale: Language): string =>
	scores
		.map((score) => {
			const criteria = score.criteria.map(({ criterion, score: points }) => `${say('score_criterion', criterion, {}, locale)}: ${points}`);
			const findings =
				'findings' in score
					? score.findings.map(({ rule, params }) => `– ${say('score_rule', rule, inWords(params, locale), locale)}`)
					: [];
			return [m.result_file_total({ total: score.total }, { locale }), ...criteria, ...findings].join('\n');
		})
		.join('\n\n');

const say = (prefix: string, name: string, params: Record<string, string | number>, locale: Language): string =>
	(m as unknown as Texts)[`${prefix}_${name.replaceAll('-', '_')}`]?.(params, { locale }) ?? name.replaceAll(/[-_]/g, ' ');

const urgencies = [m.desk_priority_1, m.desk_priority_2, m.desk_priority_3] as const;
const inWords = (params: Record<string, string | number>, locale: Language): Record<string, string | number> =>
	typeof params['priority'] === 'number' ? { ...params, priority: urgencies[params['priority'] - 1]?.({}, { locale }) ?? '' } : params;

function lineOf(event: Played['events'][number], locale: Language): string {
	const { seq: _, at, kind, text, ...rest } = event as Record<string, unknown>;
	const isOwn = 'clientId' in rest;
	const others =
		kind === 'customer' || kind === 'event'
			? m.result_file_there({}, { locale })
			: `${m.result_file_server({}, { locale })}: ${String(kind)}`;
	const who = isOwn ? m.result_file_you({ kind: String(kind) }, { locale }) : others;
	const values = Object.entries(rest).map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`);
	const words = [typeof text === 'string' ? text : '', values.join(' · ')].filter(Boolean).join('\n');
	return `<tr><td>${escape(String(at))}</td><td>${escape(who)}</td><td>${escape(words)}</td></tr>`;
}
