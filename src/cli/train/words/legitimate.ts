// Czech words that are right without the diacritics of a more frequent one ("byt" beside "být"): the list of subtitles cannot tell them apart.
export const legitimate: string[] =
	`ze me byt bytu byty dal dali dat zabit rozbit skryt kryt zakryt vypit nabyt odbyt stala stal stali stalo stat rada rady radu radou rad druhy mysli zda dni cest boji jistit lip prava pravu zprava
	list mile cela cele peci kus rana rany let leta sil vina viny vinu vin radit poradit zad zada zadat zadal zadala zadali zadejte vyber vyberte plat platu platy pas pasu pasy krize krizi cit citu sad sady
	par mist mistr zvyk hrad sval stav stavy volby vede hlas hlasu hlasit volat moci benzin benzinu sezona sezonu sezony kupon kupony kurz kurzu milion milionu email emailu spis spisu spisy trend trendu trendy podobnost podobnosti podobnostmi`
		.trim()
		.split(/\s+/);
