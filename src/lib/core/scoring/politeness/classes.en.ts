// Families of English words that say something about tone; the learned model weighs them alone and beside "you", "we" and each other.

export const classes: Record<string, string> = {
	you: "you you're youre you've you'd you'll your yours yourself u ur",
	me: "i i'm i've i'll i'd me my myself mine im ive ill",
	we: "we we're we've we'll we'd us our ours ourselves",
	they: "they them their he she his her him they're courier carrier supplier driver colleague* team bank manufacturer",
	not: "not no never none nothing nobody neither nor without cannot can't won't don't doesn't didn't isn't aren't wasn't weren't couldn't wouldn't shouldn't dont cant wont",
	wits: `brain* clever smart wit wits intelligence intelligent think thinking understand grasp dim dense thick stupid* dumb* daft foolish fool* idiot* genius sense logic clue* ignoran* illitera*
		literate educat* degree iq mind mentally capable incapable incompetent* competence simple* simpleton`,
	school:
		'learn* taught teach* school* lesson read reading spell* count counting maths arithmetic alphabet homework professor lecture* primer kindergarten nursery manual instructions dictionary',
	animal:
		'monkey* dog dogs goldfish pigeon* chimp* ape donkey* sheep parrot* hamster cow pig* bricks brick potato vegetable puppet* cat hen goat mule snail worm',
	childish:
		'child childish kid toddler* baby babies infant five-year-old grown-up* grownup* adult adults grandma grandpa grandmother nan mummy mum mother daddy diaper* tantrum* sulk* spoil* crayon* bedtime grow',
	weep: 'cry* cries tear tears whin* moan* whimper* snivel* sob sobbing weep* wail* drama* scream* shriek* shout* yell* howl* fuss* rant* hyster* violin* sulk* grumbl* bleat* tragedy tragic',
	scorn: `nonsense rubbish drivel ridiculous pathetic laugh* giggle* joke* funny amus* hilarious absurd precious darling sweetheart princess majesty highness genius hero champion champ bravo congratulations
		wow delightful charming marvellous applause medal fascinating impressive surprise* shocking shock lol lmao haha obviously evidently apparently clearly supposedly`,
	liar: 'liar* lying lie lies cheat* fraud* scam* thief thieves steal* trick* con invent* fake fairytale tale story stories pretend* suspicious convenient conveniently accus* coincidence coincidentally',
	lowly:
		'cheap* poor broke beggar* mean stingy greedy lazy laziness fat old ugly age years-old pensioner* peasant* loser* nobody clumsy sloppy careless* shameless rude manners attitude ego',
	threat:
		'ban* block* blacklist* sue lawyer* solicitor* court police prosecut* report* regret terminat* penalt* fine fined lock* evict* bailiff* consequences warn* warning nuisance',
	harsh:
		'shut stop quit get go off out leave crawl swim wait stay keep listen enough dare bother damn* hell bloody f* shit* crap* arse* ass* ffs piss*',
	contempt: 'lot sort type kind anybody others normal ordinary decent tenants',
	bureau: `terms policy policies section clause paragraph regulation* conditions procedure* criteria department* correspondence request* requests noted registered record* applicable accordance pursuant liabilit* liable
		entitled document* form forms website faq documentation portal mailbox ticket case matter decision outcome final closed further contract agreed signed accepted approved stated outlined described published notification* guidelines`,
	regret: 'unfortunately afraid regret* inconvenience apolog* sorry regrettably alas pity',
	already:
		'already again twice repeat* previously earlier before told said wrote informed mentioned explained answered reminded notified announced times',
	duty: 'must have should need required obliged ought supposed expected responsible responsibility up',
	vague:
		'sometime someday eventually whenever later maybe perhaps possibly somehow something somewhere might could probably usually normally generally hardly',
	indifferent: 'care problem concern business fault anything nothing else only just simply whatever policy',
	trouble: `awful terrible horrible dreadful horrid rotten miserable nightmare frightening frighten* scare* scary scared worr* stress* pain painful upset* annoy* frustrat* angry furious cross gutted disappoint* exhaust* tired helpless
		lonely sad sadness heartbreak* hurt* shock* panic* anxious ashamed embarrass* unfair hard tough rough sick sickening unbearable sleepless dread* unpleasant misery hate hated horrified cold rain dark`,
	feel: 'feel* felt imagine understand* understandable know appreciate hear sorry sympath* condolences wonder care matters means meant mean heart thinking',
	fault:
		'mistake* error* fault wrong failed failure failing broke broken missed forgot forgotten lost messed mixed slipped slip overlooked neglected botched caused blame blunder* let mess bug confus* misleading badly worded promise',
	effort:
		'myself personally hand hands own direct extension number desk checked looked found searched dug read rang rung spoke called asked chased traced pulled tried tested watched watching watch stayed staying drive drove bring carry deliver',
	done: 'refunded fixed sorted restored replaced booked sent reserved arranged cancelled credited unlocked lifted removed withdrawn corrected added moved extended upgraded waived opened packed raised switched back gone done ready safe paid',
	now: 'now today tonight minute second immediately straight already moment hour afternoon morning tomorrow noon within soon right away currently',
	follow: "i'll we'll let line update ring call email write drop message until till either way whichever check hear follow back know",
	offer:
		'would could like prefer rather if shall can may help option options alternative* alternatively instead or either choose choice whichever suit* happy glad gladly pleased welcome feel',
	free: 'free charge cost fee waived gift house extra voucher credit compensation goodwill gesture cover covered full whole entire all every',
	thanks: 'thank thanks grateful appreciate* kind kindly kindness patience spotting spotted cheers',
	wish: 'enjoy hope luck lovely wonderful great happy congratulations wish* fun safe best regards fingers crossed welcome forward nice beautiful pretty delicious brilliant',
	family:
		'daughter son baby mother father mum dad wife husband family grandson granddaughter little sister brother wedding birthday funeral honeymoon christmas holiday child children boy girl dog cat kids grandpa grandma concert exam party trip',
	calm: "worry worries fine safe easy easily happens nothing ok okay alright needn't problem trouble bother relax breathe trust rest sure",
	fact: 'euro euros pound pounds percent days hours minutes version settings account menu click press open select number reference tracking depot invoice amount order delivery limit server file button page',
	greet: 'hi hello hey dear good regards best sincerely faithfully wishes mr mrs ms sir madam',
	slang: 'lol mate pal buddy ya yeah yep nope nah gonna wanna pls thx ok cool omg wtf bro dude haha duh meh'
};
