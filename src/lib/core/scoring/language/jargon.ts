// Technical terms that a beginner does not know, left unexplained.
import type { Language } from '../../scenario/types.ts';
import type { Reading } from '../observe/reading-types.ts';
import { fold, stem } from '../observe/stem.ts';
import type { LanguageContext, Slip } from './types.ts';

const terms: Record<Language, string> = {
	en: `dns nameserver cname ssl tls https http ftp sftp ssh api sdk json xml csv html css javascript php sql mysql database backend frontend cache localhost proxy firewall
		vpn ipv6 subnet dhcp ping latency bandwidth throughput firmware bios kernel registry metadata regex oauth sso webhook endpoint payload checksum
		plugin cdn imap smtp pop3 mx dkim spf dmarc hostname htaccess cron staging deployment rollback git repository bic sepa chargeback escrow utm
		cpm cpc cpa roi kpi sla crm erp sku`,
	cs: `dns nameserver cname ssl tls https http ftp sftp ssh api sdk json xml csv html css javascript php sql mysql databáze backend frontend cache keš localhost proxy firewall
		vpn ipv6 dhcp ping latence propustnost firmware bios metadata regex oauth sso webhook endpoint payload
		plugin cdn imap smtp pop3 mx dkim spf dmarc hostname htaccess cron staging deploy rollback git repozitář bic sepa chargeback utm atribuce
		cpm cpc cpa roi kpi sla crm erp sku`
};
const stems: Record<Language, ReadonlySet<string>> = { en: stemsOf('en'), cs: stemsOf('cs') };
/** "DNS (the address book of the internet)", "DNS, which is …", "DNS, tedy …". */
const explains = /^(?:\(|–|—|=|which|meaning|that|i\.e|tedy|tj|neboli|což|čili|aneb|to)$/;

export function jargon(reading: Reading, { language, expertise = 'user', customer = '' }: LanguageContext): Slip[] {
	if (expertise !== 'beginner') return [];
	const slips: Slip[] = [];
	const said = fold(customer.toLowerCase());
	const seen = new Set<string>();
	for (const [i, token] of reading.tokens.entries()) {
		if (token.kind !== 'word' && token.kind !== 'reference') continue;
		if (token.quoted || seen.has(token.stem) || !stems[language].has(token.stem) || said.includes(token.stem)) continue;
		seen.add(token.stem);
		const next = reading.tokens[i + 1]?.word === ',' ? reading.tokens[i + 2] : reading.tokens[i + 1];
		if (!explains.test(next?.word ?? '')) slips.push({ rule: 'jargon', start: token.start, end: token.end });
	}
	return slips;
}

function stemsOf(language: Language): ReadonlySet<string> {
	const words = terms[language].trim().split(/\s+/).map(fold);
	return new Set(words.map((word) => stem(word, language)));
}
