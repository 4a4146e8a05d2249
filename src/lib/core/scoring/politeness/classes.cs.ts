// Families of Czech words that say something about tone, without diacritics; the learned model weighs them alone and beside "you", "we" and each other.

export const classes: Record<string, string> = {
	you: 'vy vas vam vami vas vase vaseho vasemu vasi vasim vasich ty te tebe tobe ti tvuj tvoje tva tvou tveho jste jsi byste bys sis ses budete budes mate mas muzete muzes chcete chces',
	me: 'ja me mne mi mnou muj moje meho mou jsem bych budu mam muzu mohu sam sama',
	we: 'my nas nam nami nas nase nasi naseho nasem nasim jsme bychom budeme mame muzeme',
	they: 'oni ony jim jejich on ona jeho dopravce ridic kuryr kolega kolegyne dodavatel vyrobce banka oddeleni system automat pocitac',
	not: 'ne neni nejsou nejsem nejsme nelze nic nikdo nikdy nikam nikde zadny zadna zadne zadnou nebylo nebyl nebyla nemame nemam nemate nejde nemuzu nemuzeme nemohu nebude nebudeme nebudu bez',
	wits: `mozek mozk* hlav* rozum* chytr* inteligen* mysl* premysl* hloup* blb* tup* pitom* idiot* debil* kreten* genius genialni* chap* nechap* pochop* nepochop* logik* iq zabednen* natvrdl* neschopn* schopn* odborni* expert* profesor* vzdelan* zkus* bystr*`,
	school:
		'cist precist precetl* cetl* ctete ctes necte neumi* umite umis pocitat spocitat psat opsat napsan* skol* ucit nauc* zak zaky matematik* zemepis* slovnik* navod* manual* pismen* vety vetu odstav* nasobilk* kurz doucov*',
	animal:
		'opic* pes psa zviratk* krav* slepic* osel osl* prase prasat* koz* kocka kocky krecek krtek ovce holub* kobyl* mula zvire papousek hovad* slon hroch',
	childish:
		'dite diteti deti decka decko detem mimin* babick* dedecek dedeck* maminka mamince mamink* mama tatinek skolka skolk* prvnak* dospel* doros* dospej* puber* pastelk* holcicko chlapce chlapeck* rozmazl* dudlik pohadk*',
	weep: 'brec* brek* plac* plak* slz* knour* knuc* fnuk* kvil* jec* rvat rvete kric* vrisk* hyster* drama dramat* tragedi* scena sceny divadl* vylev* narik* skuhr* stezov* remc* lament* ublizen* uraz*',
	scorn: `nesmysl* smesn* trapn* ubohy uboh* smich* smej* smeje* vtip* legrac* sranda kravin* hovadin* pohadk* gratul* bravo klobouk poklon* tlesk* medail* potlesk* kralovn* princezn* komornik* zlat* hvezd* borec uzasn* skvel* dojem* dojat* sok* prekvap* evidentne zjevne ocividne zrejme patrne asi preci prece jasne jasny jiste ovsem vida`,
	liar: 'lze lzete lzes lhar* lez lzi podvod* zlodej* krad* ukrad* vymys* vymysl* povidac* pribeh* pohadk* vyml* simul* nahodou nahoda predstir* hra hrajete obvin* obvinov*',
	lowly:
		'levny levne lacin* zebr* zebrat chud* chudak* lakom* chamtiv* lin* lenost* tlust* star* vek veku duchod* roky nula nikdo nemehl* nesikovn* drz* nevychov* slus* sprost* ego namysl* postav* penize penez',
	threat:
		'zablok* zrus* ban zabanuj* zaluj* zalob* soud* policii policie exekut* exekuc* pravnik* pokut* trest* litovat varov* varuj* udam* nahlas* vyhod* ukonc* vymah* dluh* penal* smaz* naposled* posledni',
	harsh:
		'drz drzte sklap* zmlk* mlc* jdi jdete bez bezte tahn* vypadn* zmiz* trhni* nech nechte dej dejte kasl* ser* sere prdel* hovno kurv* sakra ksakru krucin* hergot proboha cert* dost prestan* koukej* nezajim* nekam pryc',
	contempt: 'takovi takovy takova takovych takovou ostatni kazdej normalni slusni jini jinych',
	bureau: `podmink* smlouv* clanek clanku bod bodu odstav* paragraf* radu predpis* postup* formular* zadost* podan* reklamac* zamit* tiket* ticket* pripad vec veci oddelen* dokument* dokumentac* napoved* stranka strankach web webu portal* lhut* souhlas* odsouhlas* podepsal* podpis* uveden* stanov* pravid* rozhodnut* evid* zaznam* registr* duvod* neprijem* povinn* narok* nalezi* dle vyse viz`,
	regret: 'bohuzel lituje* lituji omlouv* omluv* promin* mrzi lito skoda zel neprijemnost* komplikac*',
	already:
		'uz jiz znovu opet opakovan* dvakrat trikrat minule predem psal* rikal* rekl* sdelil* upozorn* vysvetl* odpoved* napsal* oznam* zmin*',
	duty: 'musite musis musi musime mel mela meli treba nutne nutno potreba povin* laskave racte prosim prosime odpovedn* zodpovedn*',
	vague:
		'nekdy casem mozna treba nekdo nejak obvykle bezne vetsinou zpravidla pripadne eventualne pozdeji snad nejspis az teprve nevim netusim',
	indifferent:
		'jedno nezajima nezajimaji starost problem problemem vec nas nase nase_vec fuk putna proste jen jenom pouze nic jinak smula zvyk* smir* pochopeni trpeliv*',
	trouble: `hrozn* strasn* prisern* otres* nocni peklo des desi desiv* vydes* strach bal* bat obav* uzko stres* nerv* zoufal* smut* bol* bolest* trap* nastvan* nastv* stve stv* vztek* zlob* rozcil* zklam* unav* vycerp* neprijemn* nefer
		smul* zima zime mraz mrzl* tma promok* desti desti ostud* stydim* zbytec* horor sok nespal* nespat noc noci hlad hladu soustrast* ztrat* prijit prisl* hruz* tezk* krut* ponizuj* urazi*`,
	feel: 'chap* rozum* predstav* vim vime citi* citit mrzi lito lituj* dovedu umim verim soucit* znam uznav* pravem pravdu divu me vadi zalezi dulez* samozrej* preju',
	fault:
		'chyb* omyl* spletl* spletli popletl* pokazil* zavinil* zavini* vina vinu viny selhal* selhan* zapomnel* zapomneli prehledl* zanedbal* nezvladl* nestihl* zpackal* zkazil* spatne nedopatr* preslap* ostud* kvuli nemel* nemelo dluzime slibil* nedodrzel* rozbil* propadl* zapadl* nikdo',
	effort:
		'osobne sam sama primo vlastni cislo telefon linka podival* prosel* prosla nasel nasla dohledal* overil* zjistil* volal* zavolal* mluvil* zeptal* zkousel* zkontroloval* pohlid* hlidam ohlidam zustan* zustav* vezu vozim dovez* privez* prijed* jedu dojdu zajel* sedim stojim',
	done: 'vratil* vracim vracime opravil* opraven* obnovil* zpatky odblokov* vyresen* vyresil* zaridil* zarizen* objednal* poslal* posilam odeslal* zrusil* odecit* odecetl* prepsal* zapsal* domluvil* prodlouzil* nastavil* pridal* vymenil* presunul* hotovo hotove bezi jede funguje proplat* uhrad* pripravil* pripraven* ulozil* spustil*',
	now: 'hned ted dnes dneska vecer zitra rano okamzite ihned prave minut* hodin* hodiny behem poledne odpoledne obratem nejpozdeji',
	follow:
		'ozvu ozveme napisu zavolam zavolame dam dame vedet vedeli hlidam pohlidam sleduji ozvete napiste kdyby dokud at zprav* potvrd* pokracuj*',
	offer:
		'chcete chtel* muzu mohu muzeme pripadne nebo anebo jestli pokud kdyby kdybyste rad rada radi nabid* nabiz* pomoct pomoci pomuz* vyber* vybrat hodi hodil* vyhov* staci stacilo libit libil* misto varianta moznost* radeji',
	free: 'zdarma poplatk* bez vracime ucet nase naklady poukaz* slev* bonus* kredit* darek navic cel* cele celou vsechno vsechny kompenz* odskodn* priplat* doplat* ramci vstric omluvu',
	thanks: 'dekuj* diky dekujem* dik vazim* cenim* ocen* podekov* laskav* trpelivost* upozorn* vsiml* ozval*',
	wish: 'preju preji prejem* uzij* palce stesti dari vydari hezk* krasn* pekn* mil* radost* tesim* doufam* stast* gratul* at brzy uzdrav* skvel* nadhern* kouzeln* dobr*',
	family:
		'dcera dcery dceri syn syna synov* mamink* maminko matka mama otec tatinek tata manzel* rodin* babick* dedeck* vnuk* vnouc* vnuc* miminko mimin* deti ditet* svatb* narozenin* pohreb* pohrb* vanoc* dovolen* skolk* pes pejsk* kocka holcick* sestra sestry bratr* promoc* zkousk* koncert* vylet*',
	calm: 'nebojte neboj klid klidu klidne nemusite nemusis poradku starost starosti snadn* jednodus* stava nevadi bezpec* spolehn* zvladn* spolu netrap* nedelejte',
	fact: 'kc korun eur procent dny dni dnu hodin minut verz* nastav* menu kliknete klikni vyberte zadejte otevrete cislo zasilk* objednavk* faktur* castk* termin* ucet uctu limit server* soubor* tlacitk* strank* adres* sekc* zalozk* platb* dorucen* lhuta',
	greet: 'dobry hezky den vecer ahoj cau zdravim nazdar vazeny vazena mily mila pane pani s pozdravem uctou pozdravem',
	slang:
		'jo jasne no hele fakt ju sorry ok oki super cus nazdar jako prostě proste teda tyjo hm tak lol haha vole blbej kluci kluk takovej tenhle'
};
