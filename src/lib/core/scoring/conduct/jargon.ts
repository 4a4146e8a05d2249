// Words of a trade that a beginner does not know: two known ones in a reply, or three that stand in no list of words, and none of them explained.
import type { Language } from '../../scenario/types.ts';
import type { Reading, Token } from '../observe/reading-types.ts';
import type { Span } from '../types.ts';
import type { Plain } from '../observe/plain.ts';
import { isKnown } from '../language/known-words.ts';

const beginnings = {
	both: `dns cname mx ttl dhcp nat ssid mtu vlan vpn ipv ip subnet gateway firewall firmware router bios uefi ssl tls https ssh sftp ftp php sql mysql mariadb htaccess cron cdn cache cachov api endpoint webhook json xml yaml css js javascript async defer iframe token oauth sso smtp imap pop3 spf dkim dmarc nameserver namespac registrar propagac propagat whois backend frontend deploy staging repo commit git docker container cluster node shard latenc bandwidth throughput ping traceroute proxy reverse rewrit redirect canonical sitemap robots schema markup utm crm cpa cpc cpm ctr roas roi kpi cro seo sem ppc serp attribut atribuc cookie pixel segment cohort kohort funnel konver backlink hreflang head body html dom regex regular parser encoding utf unicode charset md5 sha checksum rsync nginx apache kontejner naklon deamon ter nav aum etf p.a bps basis benchmark hedg volatil likvid alok alloc rebalanc bid-ask spread derivat leverag margin stop-loss limitni mifid kiid aml kyc rpsn apr apy ltv dti lien escrow amortiz amortis fixac annuit subordin underwrit franchis subrog indemnit exclusion deductibl excess kasko regres subrogac malus mbps dbm snr qos codec bitrate fps hdmi hdcp esim apn lte nr voip sip portov upnp wps wpa aes psk bssid mac lan wan onu olt ont pppoe dslam cpe poe raid ssd nvme ram cpu gpu overclock kernel dll registr registry clsid mbr gpt partition partic`
};
/** Whole words. */
const english = new Set(
	`propagation records zone wildcard subdomain failover throttling idempotent payload schema middleware instance instances credentials provisioning authentication handshake cipher certificate chain daemon kernel mount drivers bootloader bootloop flashing adb debugging sandbox namespace tunnel telemetry handler callback parse parser compile binary firmware-update duplex packet packets jitter attenuation demarc splitter modulation provisioned remediation escalation-matrix accrued accrual liquidity tranche maturity coupon collateral arbitrage derivative premiums actuarial subrogation retrocession indemnity endorsement rider waiver clawback vesting dilution prorated pro-rata proration reconciliation ledger remittance chargeback acquirer issuer interchange nostro settlement clearing pan tokenisation tokenization 3ds scd sca psd2 swift bic mt103 sepa incoterms fob exw ddp cmr awb hs customs tariff-code drawback consignee consignor demurrage torque camshaft crankshaft lambda obd ecu can-bus solenoid actuator manifold flange bleed viscosity impeller thermistor relay triac psu capacitance impedance rms thd phase rcd mcb inverter modbus contraindication contraindicated posology titration comorbidity idiopathic subcutaneous bioavailability enteric excipient sku skus gtin ean moq fifo wip sla slas rma ota edi csv-mapping lookup vlookup pivot macro regexes gtm ga4 datalayer dataLayer goals bounce impressions retargeting lookalike dedupe upsert nullable boolean enum cron-job dkim dmarc spf`.split(
		/\s+/
	)
);
const czech = new Set(
	`propagace zaznam-a zony zona zonu subdomena subdomenu subdomeny wildcard jmenne jmennych dns-ka instance instanci payload hlavicky hlavicku hlavicek autentizace autentizaci certifikatu certifikat kernel ovladac ovladace bootloader firmware sandbox jmenny tunel tunelu parsovat parser kompilace binarka flashnout flashnete reflash paketu pakety jitter utlum splitter modulace provisioning anuita anuity anuitni urokova-sazba transe splatnosti kupon kolateral arbitraz derivaty regres regresu subrogace spoluucast spoluucasti pojistneho vinkulace vinkulaci vinkulovat retence dolozka dolozky plneni insolvencni zapocet zapoctu saldo saldokonto parovani chargeback acquirer vydavatel interchange clearing tokenizace 3ds incoterms fob cmr deklarant antidumpingove utahovaci-moment lambda-sonda lambda obd ecu solenoid akcni-clen priruba priruby viskozita obezne termistor rele triak kapacita-kondenzatoru impedance jistic chranic rcd menic modbus kontraindikace kontraindikovano davkovani-titrace titrace komorbidita subkutanni enteralni excipient sku ean moq sla rma edi makro regularni performance fee high-water management tracking trackovani user-agent boty botu bounce remarketing retargeting cachi cache cachovani promazte-cache flushnete flush pingnete ping restartujte-daemon daemon whitelist whitelistu whitelistovat blacklistu spoofing phishing-filter tag tagu event eventy eventu konverzni segmentujte parametry parametru implementujte implementace deploy deploynete nasazeni mergnete skript skriptu rozhrani protokol protokolu dvoufazove cestina-utf ttl handshake`.split(
		/\s+/
	)
);
const common =
	/^(?:ok|pdf|sms|tv|pc|usb|id|eu|uk|usa|cz|kc|dph|vat|pin|qr|gps|sim|led|app|email|mail|web|www|online|wifi|faq|cv|cd|dvd|am|pm|ag|ltd|as|sro|it|hr|ceo|mr|mrs|dr|vs|ps|atd|tzn|napr|ing|mgr|i|a|in|on|by|to|the|new|yes|reply|stop|no|ne|ano|jip|mhd|cr|isic|psc|ico|dic|rc|op|iban|html|head)$/;
/** What follows or stands beside says it in plain words. */
const explains: Record<Language, RegExp> = {
	en: / (?:, that is|, that's|i e|which means|meaning|in other words|simply put|in plain (?:words|english)|basically|called|think of it|stands for|so called|a kind of|you can ignore|you needn't|don't worry about) /,
	cs: / (?:, to je|tedy|tj|neboli|cili|znamena|jinymi slovy|jednoduse receno|lidsky|rika se tomu|tomu se rika|takzvan\w+|predstavte si|je to jako|nemusite znat|nemusi vas) /
};

/** What makes an unknown Czech word a learned one; most others are only rare forms. */
const learned =
	/(?:a[ckz]i|[eo]nci|antni|entni|aln|izac|izuj|ologi|ografi|oid|axi|osti[ck]|hydro|termo|mikro|makro|peri|endo|hyper|trans|poly|meta|[^ ]x|th|ph)/;
/** So many unknown words are no chance. */
const many = 3;

const stems = beginnings.both.split(' ').filter((word) => word.length > 3);
const exact = new Set(beginnings.both.split(' ').filter((word) => word.length <= 3));

/** Sentences full of it. */
export function jargon(reading: Reading, plain: Plain[], customer: Reading): Span[] {
	const own = new Set(customer.tokens.map(({ folded }) => folded));
	const unknown = reading.tokens.filter((token) => !own.has(token.folded) && isUnknown(reading, token)).length;
	const counted = plain.map((one) => ({ ...one, count: count(reading, one, own, unknown >= many) }));
	const total = counted.reduce((sum, one) => sum + one.count, 0);
	return total < 2 ? [] : counted.filter(({ count: many }) => many > 0).map(({ sentence }) => sentence);
}

function count(reading: Reading, { text, sentence: { first, last } }: Plain, own: Set<string>, withUnknown: boolean): number {
	const tokens = reading.tokens.slice(first, last);
	const found = new Set(
		tokens
			.filter((token) => !own.has(token.folded) && (isJargon(reading, token) || (withUnknown && isUnknown(reading, token))))
			.map(({ folded }) => folded)
	);
	const code = /[<>]\/?\w+>|\w\(\)|\w_\w|--\w|\/\w+\/\w+|\.(?:php|htaccess|js|ini|conf|cfg|json|xml)\b/.test(
		reading.text.slice(tokens[0]?.start, tokens.at(-1)?.end)
	);
	const all = found.size + (code ? 1 : 0);
	return all < 3 && explains[reading.language].test(text) ? 0 : all;
}

function isJargon({ text, language }: Reading, { kind, folded, start, end }: Token): boolean {
	if ((kind !== 'word' && kind !== 'reference') || common.test(folded)) return false;
	const original = text.slice(start, end);
	if (/^\p{Lu}{2,5}s?$/u.test(original) || /^\p{Lu}\p{Ll}*\p{Lu}/u.test(original)) return true;
	return (
		exact.has(folded) ||
		(language === 'en' ? english : czech).has(folded) ||
		stems.some((stem) => folded.startsWith(stem) && folded.length <= stem.length + 4)
	);
}

function isUnknown({ text, language }: Reading, { kind, folded, start, end, quoted }: Token): boolean {
	const original = text.slice(start, end);
	if (kind !== 'word' || quoted || folded.length < 7 || !/^\p{Ll}+$/u.test(original) || isKnown(original, language)) return false;
	return language === 'en' || learned.test(folded);
}
