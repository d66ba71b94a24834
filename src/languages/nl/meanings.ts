/**
 * What words of this language mean (see cues/meanings.ts): one meaning a line, `name: forms`. `stem*` takes every word that begins so, `two_words`
 * is a phrase, `or_i_` a word and one behind it that is read for itself as well. `name~i` are forms that also say "I", `name~you` those that say "you". `particle` are frequent words that only tell the language.
 */
export const meanings = `
# persons
i: ik ikke k kben kheb khad kwil kga kzal ikzelf me mij mijn mn mijne mijzelf mezelf mijnes ben bennik benik zelf
you: je jij jou jouw jouwe jezelf jijzelf u uw uwe uzelf gij ge jullie julie jullies bent bende zijt zijde jij's u2 your you ur ya gijlie gulle
we: we wij ons onze wijzelf onszelf wulder wieje
he: hij hem zijn z'n hijzelf em hemzelf die_gast ie
she: haar haarzelf ze_is ze_heeft ze_zegt ze_wil ze_weet ze_zei zij_is zij_heeft is_ze heeft_ze wil_ze weet_ze
they: ze zij hun hen hunnie hullie zullie die_mensen zij_allemaal ze_gaan ze_zullen ze_zijn
someone: iemand ieman iem wie_dan_ook iemands eender_wie iemand_anders
nobody: niemand niemands niemant geen_mens geen_kat geen_hond geen_enkele
everyone: iedereen iedere ieder elke elk allen alleman allemaal iedereens de_hele_wereld hele_wereld heel_de_wereld jan_en_alleman al_je al_uw al_die hele_dorp hele_stad
# material
picture: foto fotos fotootje fotoos fotto pic pics pica pick_of pict plaatje plaatjes afbeelding afbeeldingen selfie selfies screenshot screenshots screens screentje schermafbeelding* schermafdruk* kiekje kiekjes beeld beelden prent prentje beeldmateriaal image images pasje_foto
video: video videos vid vids filmpje filmpjes filmke filmkes film films fillum clip clips clipje opname opnames opnamen beeldopname* videootje videobeeld* tape fragment fragmenten materiaal footage reel
file: bestand bestanden bestandje map mappen mapje file files zip pdf document documenten bijlage bijlagen bijlages dossier dossiers archief galerij fotogalerij cloud icloud drive dropbox schijf usb stick harde_schijf uploadlink gegevens data
voice: spraakbericht* voicebericht* stem stemmen voice voices voicenote voicememo audio geluid geluidsopname* memo spraakmemo* stembericht* geluidsfragment*
collage: collage collages montage montages bewerkt bewerkte bewerken bewerking split_screen splitscreen naast_elkaar aan_elkaar aan_elkaar_geplakt geplakt gemonteerd monteren gefotoshopt photoshop knip_en_plak compilatie gesplitst compositie geknipt
intimate: naakt naakte naaktfoto* naaktbeeld* naaktvideo* nudes nude bloot blote blootfoto* bloot_op halfnaakt topless ondergoed onderbroek onderbroekje bh behatje string lingerie boxer boxershort boxers slipje slip intiem intieme sexy sex seks seksvideo* seksfoto* sexvideo* sekstape sexting seksten geil geile geiler erotisch* pikant pikante pikantheden stout stoute ondeugend ondeugende hete_fotos hete_foto prive_fotos privé_foto privéfoto* lichaam lijf masturber* aftrekken rukken rukfilm* dickpic* piemelfoto* piemel pik lul_foto borsten tieten naakjes kont billen onbedekt spicy opgewonden bloterik
face: gezicht gezichten gezichtje smoel bakkes aangezicht herkenbaar herkennen herkent herken herkend face snuit
camera: camera cameras cam cams webcam webcams camra cammetje frontcamera lens facecam
# holding
hold: hebben heeft hebbe had hadden gehad hep houden houdt houd hield gehouden behouden bezitten bezit bezitte in_handen in_mijn_bezit in_bezit in_mijn_handen over_jou_heb hou vasthouden bijhouden bijgehouden eigen
hold~i: heb hebik ik_heb heb_ik ik_had had_ik wij_hebben we_hebben ik_bezit ik_hou ik_hep ik_houd in_mijn_telefoon em_ik ik_bewaar_het
hold~you: hebt hebde hedde hebje heb_je heb_jij heeft_u had_je hou_je je_hebt je_had hebde_gij hedde_gij
save: opslaan opgeslagen slaat_op sla_op bewaren bewaard bewaart bewaarde opgeslaan backup backups back-up back-ups reservekopie reservekopieen veiliggesteld kopie kopieen kopietje kopieren gekopieerd kopieert gedownload downloaden download downloade binnengehaald binnenhalen gesaved saven geback-upt bewaarexemplaar safe
save~i: bewaar_ik ik_bewaar ik_sla_op heb_bewaard heb_opgeslagen ik_kopieer ik_save ik_download ik_bewaarde
save~you: bewaar bewaar_je bewaar_het sla_je_op sla_het_op save kopieer je_bewaart bewaart_u
record: opnemen opgenomen neemt_op nam_op filmen gefilmd filmt filmde vastgelegd vastleggen meegefilmd schermopname* schermrecord* screenrecord* screenshotten gescreenshot gescreend screenshotte recorden gerecord geregistreerd betrapt fotograferen gefotografeerd fotografeert vereeuwigd op_beeld op_tape opgenome recorded op_camera_hebben
record~i: ik_film film_ik ik_filmde ik_nam_op neem_ik_op ik_neem_op heb_je_gefilmd heb_jou_gefilmd heb_je_opgenomen heb_opgenomen ik_heb_je_opgenomen wij_hebben_opgenomen ik_screenshotte screenshot_ik
record~you: film_je filmde_je film_jezelf neem_op neem_jezelf_op je_filmt neemt_u_op je_nam_op
see: zien ziet zag zagen gezien kijken kijkt keek keken gekeken bekijken bekeken bekijkt bekijk aanschouwen toekijken meekijken meegekeken bezien blik staren te_zien gezie gzien turen teruggekeken checken gecheckt
see~i: zie ik_zie zie_ik ik_zag zag_ik ik_kijk kijk_ik ik_keek we_zien wij_zien
see~you: kijk kijkes kijk_maar kijk_eens kijk_naar zie_je zie_jij ziet_u je_ziet zag_je ziede ziedet zie_maar kijkt_u kijk_je bekijk_dit kijkte
know: weten weet wist wisten geweten wete kennen kent kende kenden gekend bekend bekende achterkomen erachter erachter_komen achter_gekomen te_weten op_de_hoogte doorhebben doorheeft
know~i: ik_weet weet_ik ik_ken ken_ik ik_wist wij_weten we_weten kweet ik_kende kweeni kweetnie
know~you: weet_je weet_jij weette je_weet ken ken_je ken_jij weetje wist_je wist_jij weet_u kent_u kende_je weete wete_gij kende_gij
find: vinden vindt vond vonden gevonden zoeken zoekt zocht gezocht opzoeken opgezocht opgespoord opsporen traceren getraceerd achterhalen achterhaald achterhaalde tracken getrackt gevolgd_via natrekken nagetrokken googelen gegoogeld doorzoeken doorzocht snuffelen stalken gestalkt terugvinden teruggevonden vinde
find~i: ik_vind vind_ik ik_zoek zoek_ik ik_vond ik_spoor ik_zocht vind_je_wel ik_vind_je we_vinden weet_je_te_vinden
find~you: vind vind_je zoek zoek_je vindt_u zoekt_u je_vindt je_zoekt zoek_op vinde_gij
proof: bewijs bewijzen bewijst bewezen bewijsje bewijsstuk bewijsstukken bewijsmateriaal voorbeeld voorbeelden voorbeeldje vb bvb bv bijv voorproefje staaltje preview proefje
# reaching others
send: sturen stuurt stuurde stuurden gestuurd gestuurt verstuurt versturen verstuurd verstuurde zenden zendt verzenden verzonden verzend doorsturen doorgestuurd doorstuurt stuurt_door rondsturen rondgestuurd toesturen toegestuurd opsturen opgestuurd uitsturen terugsturen teruggestuurd fwd forward forwarden doorzenden bezorgd_bij gezonden send senden sent gestuurtt stuure overdragen
send~i: ik_stuur stuur_ik ik_stuurde ik_verstuur verstuur_ik ik_zend zend_ik stuur_ik_door ik_stuur_door stuur_het_door ik_stuurt heb_gestuurd zal_sturen ga_sturen we_sturen wij_sturen sturen_wij ga_het_sturen ik_ga_sturen stuur_alles_door kstuur
send~you: stuur stuurs stuur_me stuur_mij stuur_maar stuur_even stuur_ff stuur_eens stuurt_u stuur_je stuur_jij stuur_dan stuur_het stuur_dit verstuur je_stuurt je_stuurde stuurd stuurdt stuur_nog stuur_door stuurt_gij zend_mij gij_stuurt
post: posten post gepost postte plaatsen plaatst geplaatst plaats plaatsing uploaden geupload uploadt upload online_zetten online_gezet online_zet erop_zetten op_internet_zetten op_het_internet op_internet publiceren gepubliceerd publiceert openbaar openbaren openbaar_maken openbaar_gemaakt publiek lekken gelekt lekt leak leaken geleakt leaked uitlekken uitgelekt viral viraal exposen exposed geexposed ontmaskeren ontmaskerd te_grabbel te_kijk te_kijk_zetten banga banga_lijst bangalijst bangafilm in_de_openbaarheid openbaarheid bekendmaken gooit
post~i: ik_post post_ik ik_plaats plaats_ik zet_ik_online ik_zet_online ik_zet_het_online zet_ik_alles_online zet_het_online ik_publiceer publiceer publiceer_ik ik_lek ik_upload gooi_online gooi_ik_online ik_gooi_online gooi_het_online we_plaatsen wij_publiceren ik_zet_het_op ga_posten ik_expose expose
post~you: post_het post_je plaats_je zet_online je_post plaats_het_niet post_dit post_het_niet zet_het_niet_online
share: delen deelt deelde deelden gedeeld verspreiden verspreid verspreidt verspreidde verspreiding rondgaan rondgaat gaat_rond rondgegaan circuleren circuleert doorgeven doorgegeven rondstrooien vrijgeven vrijgegeven uitdelen uitgedeeld share sharen geshared gaat_het_rond verspreide de_ronde_doen
share~i: ik_deel deel_ik ik_verspreid verspreid_ik ik_deelde ik_strooi we_delen wij_verspreiden wij_delen ga_delen ga_verspreiden zal_verspreiden ik_verspreid_het
share~you: deel_je deel_het deel_dit je_deelt deelt_u verspreid_je verspreid_het deel_het_niet
show: laten_zien laat_zien liet_zien toon tonen toont toonde getoond vertonen vertoond weergeven laat_het_zien zichtbaar show showen geshowd
show~i: laat_ik_zien ik_laat_zien ik_toon toon_ik ik_laat_het_zien zal_laten_zien ik_laat_je_zien wij_tonen kan_ik_laten_zien laat_ze_zien
show~you: laat_eens_zien laat_maar_zien laat_es_zien laat_me_zien laat_mij_zien laat_je_zien toon_mij toon_me toon_je laat_jezelf_zien toont_u laat_ff_zien laat_even_zien
tell: zeggen zegt zei zeiden gezegd gezegt vertellen vertelt vertelde verteld inlichten ingelicht informeren geinformeerd informeert meedelen meegedeeld melden_aan_je verklappen verklapt klikken geklikt laten_weten laat_weten noemen_aan opbiechten opgebiecht doorvertellen doorverteld uitleggen uitgelegd legt_uit uitleg verlinken verraden verraad zeit zegge
tell~i: ik_zeg zeg_ik ik_vertel vertel_ik ik_zei zei_ik ik_informeer licht_ik_in ik_laat_weten heb_gezegd heb_verteld wij_vertellen laat_ik_weten zal_vertellen ga_vertellen ik_leg_uit leg_ik_uit kzeg ik_verklap
tell~you: zeg zeg_je zeg_het zeg_eens zeg_dat zegt_u vertel vertel_je vertel_het vertel_me vertel_mij vertel_eens vertel_op leg_uit laat_me_weten laat_mij_weten je_zegt je_zei zei_je je_zegde zegde zegt_gij zegde_gij verklap je_vertelt laat_maar_weten
tag: taggen getagd getagt tag tagt tagge markeren gemarkeerd vermelden vermeld linken gelinkt
go_out: gaat_naar gaan_naar gaat_naar_iedereen gaat_online gaan_online gaat_eruit gaat_alles gaat_de_deur_uit naar_buiten_komt naar_buiten komt_terecht terechtkomen belandt belanden komt_bij gaat_live in_omloop live_gaan gaat_het_naar gaat_alles_naar eruit
receive: ontvangen ontvangt ontving krijgen krijgt kreeg kregen gekregen krijge ontvangst binnengekregen binnenkrijgen binnenkomt binnen_is ontvanger toegekomen aangekomen inbox
receive~i: ik_krijg krijg_ik ik_ontvang ontvang_ik ik_kreeg we_krijgen wij_ontvangen kreeg_ik kkrijg ik_heb_ontvangen
receive~you: krijg krijg_je krijg_jij je_krijgt je_kreeg krijgt_u ontvang je_ontvangt ontvang_je ontvangt_u krijgde kreeg_je
# audience
mother: moeder moeders mama mamas mam ma mams mamsie mamaatje moeke mamake mum stiefmoeder moedertje
father: vader vaders papa papas pap paps pa pappa vake papake dad stiefvader ouweheer
parents: ouders ouder ouwelui pa_en_ma oudere_lui ouwe_lui
sibling: zus zussen zusje zusjes zusters zuster broer broers broertje broertjes broeder stiefbroer stiefzus halfbroer tweelingbroer zuske broerke sis
relatives: familie familieleden fam tante tantes oom ooms nonkel nonkels oma omas opa opas grootouders grootmoeder grootvader bomma bompa moemoe moeke_oma vava mémé pépé neef neven nicht nichtje neefje familielid schoonmoeder schoonvader schoonouders schoonfamilie zoon zonen zoons dochter dochters kinderen kind kindjes kids kleinkind kleinkinderen kleinzoon kleindochter gezin zwager schoonzus schoonbroer
partner: vrouw_en_kinderen je_vrouw mijn_vrouw uw_vrouw je_man mijn_man uw_man echtgenoot echtgenote echtgenotes vriendin vriendinnetje vriendje vrouwtje verloofde partner partners ex exen ex-vriendin ex-vriend exvriend exvriendin lief_van relatie getrouwd gehuwd samenwonend vaste_relatie bf gf wifey
friends: vriend vrienden vriendinnen vriendjes vriendengroep vriendschap vriendenlijst maat maten matties mattie makker makkers maatje maatjes kameraad kameraden bestie besties homies gabber bro bros broski broeders kennissen kennis
followers: volgers volger followers follower volgende_lijst contacten contact contactpersonen contactenlijst contactlijst adresboek telefoonboek contactpersoon abonnees volglijst
boss: baas bazen bazin werkgever werkgevers manager chef leidinggevende leidinggevenden directeur directie directrice bestuur teamleider hr personeelszaken supervisor ceo overste patron
colleagues: collega collegas collegaas medewerker medewerkers personeel team teams werkmaten werkgenoten klasgenoot klasgenoten studiegenoot studiegenoten jaargenoten teamgenoten ploegmaats
work: werk werken werkt werkte gewerkt werkplek kantoor bedrijf bedrijven zaak firma loopbaan carriere werkvloer onderneming bureau afdeling beroep zakelijk winkel praktijk atelier dienst werkse
school: school scholen schooltje universiteit unief uni hogeschool hoge_school hbo mbo vwo havo vmbo middelbare klas klassen klasje klasapp leraar leraren lerares docent docenten leerkracht leerkrachten juf meester leerling leerlingen student studenten studeren studeer studie opleiding campus kot studentenhuis studievereniging mentor rector richting
community: kerk kerken moskee pastoor priester dominee imam pastor club clubje vereniging verenigingen voetbalclub sportclub trainer coach_van buren buurman buurvrouw buur buurt buurtapp buurjongen dorp parochie gemeenschap gemeente scouts scouting chiro wijk koor_leden oudervereniging jeugdbeweging kerkgemeenschap bewoners straatgenoten
internet: internet net_op web website websites webstek site sites webpagina pagina paginas google online forum forums sociale_media social_media socials platform platforms zoekmachine darkweb portaal
group: groep groepen groepje groepsapp groepsapps groepschat groepsgesprek appgroep appgroepen familieapp familiegroep klassenapp buurtappgroep groepke groups
list: lijst lijsten lijstje namenlijst lijst_met overzicht
name: naam namen naampje heet heette heten noemt noemen genoemd noem achternaam voornaam familienaam heet_je bijnaam genaamd noemde
# money
money: geld gelde centen cent poen doekoe money cash duiten pegels contant contanten bedrag bedragen som geldbedrag betaling betalingen kosten kost kostte kosteloos prijs prijzen fee losgeld zwijggeld vergoeding tarief tarieven doekoes flappen saaf para geldje geldsom ontvangsten vordering waarde
pay: betalen betaald betaalde betaalden betaalt afbetalen overmaken overgemaakt overmaakt overschrijven overgeschreven storten gestort stort bijstorten voldoen voldaan terugbetalen terugbetaald opladen opgeladen dokken afrekenen afgerekend lappen schuiven schokken gireren overboeken overgeboekt aanbetalen afdragen betale betaaldt opwaarderen opgewaardeerd inleggen verschuldigd schuldig transfereren aflossen ophoesten
pay~i: ik_betaal betaal_ik ik_maak_over maak_ik_over ik_stort heb_betaald ik_heb_betaald ga_betalen zal_betalen wij_betalen ik_schrijf_over kbetaal ik_betaalde ik_dok
pay~you: betaal betaal_je betaal_maar betaal_nu betaal_jij betaalt_u je_betaalt maak_over maakt_u_over maak_het_over maak_het_geld schrijf_over stort_het betaal_dan betalen_jij betaalt_gij je_maakt_over heb_je_betaald dient_u_te je_bent_verschuldigd schuif
demand-more: nog_meer nog_eens_zoveel resterend* restbedrag restant rest de_rest tweede_betaling laatste_betaling nog_een_betaling extra bijbetalen bijbetaling bijkomend aanvullend* verhogen verhoogd verhoging opnieuw_betalen aanbetaling meer_geld openstaand openstaande saldo
currency: euro euros euroos eur dollar dollars usd pond ponden pounds eu euries eurootjes piek ballen knaken knaak joetje meier rug ruggen barki barkie tientje tientjes geeltje lappen_van duizendje dollartjes srd frank gulden piekies donnie doezoe
means: paypal paysafe paysafecard paysafecards paysafekaart bitcoin bitcoins btc crypto cryptos cryptomunt usdt tether ethereum eth wallet binance coinbase bitvavo bunq revolut wise tikkie tikkies tikje betaalverzoek betaalverzoekje betaallink bancontact payconiq ideal klarna western_union westernunion western union moneygram ria skrill neteller apple_pay applepay google_pay cashapp cash_app zelle wero venmo n26 remitly betaalapp overschrijving overboeking overboekingen spoedoverschrijving
giftcard: cadeaukaart cadeaukaarten cadeaubon cadeaubonnen kadobon kadobonnen kadokaart cadeaukaartje giftcard giftcards gift_card waardebon waardebonnen voucher vouchers steamkaart steamkaarten steam_kaart steam steam_card steamtegoed itunes itunes_kaart apple_kaart google_play google_playkaart amazonkaart amazon bol_bon bolcom_kaart tegoed beltegoed tegoedbon tegoedkaart tegoedkaarten razer psn playstationkaart kraskaart prepaidkaart kaarten bon bonnen neosurf
code: code codes codetje pin pincode pincodes verificatiecode krascode cijfercode wachtcode kraslaag sms-code smscode herstelcode
bank: bank banken rekening rekeningen rekeningnummer rekeningnr reknr rekeningske bankrekening bankgegevens iban bic rabobank rabo ing abn abnamro kbc belfius argenta sns asn bankkaart pinautomaat geldautomaat flappentap automaat lening leningen lenen krediet rood_staan in_het_rood spaarrekening zichtrekening bankzaken bankieren
poor: blut platzak arm arme skeer geen_geld heb_geen_geld zoveel_heb_ik_niet heb_niet_zoveel heb_ik_niet kan_niet_betalen kan_ik_niet_betalen niet_betalen_kan niet_veroorloven veroorloven loon salaris wedde spaargeld spaarcenten spaarpot uitkering zakgeld studiefinanciering stufi zakcent minimumloon werkloos pensioen vakantiegeld leefgeld schulden schuldsanering
discount: korting kortingen helft halve half_bedrag goedkoper minder in_delen deel deelbetaling termijnen in_termijnen gespreid gespreide termijnbetaling afbetaling gedeelte stukje_van lager verlagen onderhandelen afdingen een_deel in_stukken zakken_met
# time
now: nu nou onmiddellijk onmiddelijk meteen direct gelijk terstond dadelijk nu_meteen snel snelste vlug rap seffens subiet spoed spoedig asap zsm zo_snel zo_snel_mogelijk metean aanstonds momenteel nuu nu_direct acuut dringend dringende haast haasten opschieten nuja
today: vandaag vanavond vanaaf vanmiddag vanmorgen vanochtend vannacht heden vandag avond avonds savonds middag middags vnv vnvd vnd namiddag deze_avond deze_middag
tomorrow: morgen morgenvroeg morgenochtend morgenavond morge morguh overmorgen volgende_dag maandag dinsdag woensdag donderdag vrijdag vrijdagen zaterdag zondag weekend weekends mrgn mrgen maandagen zondagavond
time-unit: minuten minuut minuutje minuutjes min mins minutes uur uren uurtje uurtjes u_tijd halfuur half_uur kwartier kwartiertje seconde seconden secondes sec secs tijd tijden tijdstip ogenblik moment momentje klokslag tellen 24u 48u tijdje vanaf_nu
day-unit: dag dagen dagje week weken weekje maand maanden jaar jaren jaartje dagelijks wekelijks maandelijks januari februari maart april mei juni juli augustus september oktober november december eeuw
until: tot totdat tot_en_met t/m tegen_morgen uiterlijk binnen deadline termijn vervaldatum verloopt aflopen loopt_af timer klok tikt tik_tak tiktak tikt_door aftellen aftelling countdown over_je_hebt_nog je_hebt_nog resteert voordat voor_middernacht middernacht ultimatum ten_laatste tegen nog_over voor_vanavond op_tijd
late: laat late te_laat telaat verlopen voorbij verstreken afgelopen over_tijd verlaat om_is tijd_is_om gepasseerd achterstallig
wait: wachten wacht_op wachtte gewacht afwachten geduld geduldig even_geduld uitstel meer_tijd wat_tijd geef_me_tijd langer wachte verwacht verwachten duurt duren duur_het
wait~i: ik_wacht wacht_ik wij_wachten we_wachten ik_wachtte ik_verwacht
wait~you: wacht wacht_even wacht_ff wacht_es wacht_eens wacht_effe wacht_je wacht_maar wacht_nou wachtes wacht_u wachten_jij verwacht_je
again: opnieuw weer nog_een_keer nogmaals nog_eens weeral alweer terug_opnieuw nogeens nog_es herhaal nog_n_keer nogis hernieuwd wederom
still: nog steeds nog_steeds nogsteeds altijd_nog alsnog blijft blijven bleef verder noch toch nochtans gebleven
already: al reeds alvast allang alreeds ineens_al
first: eerst eerste eersten eerstes allereerst om_te_beginnen ten_eerste eerder vooraf vroeger voorheen
last: laatste laatst laatsten laatste_kans laatste_keer finale allerlaatste definitief uiteindelijk eindelijk einde vorig vorige laatste_waarschuwing
soon: binnenkort straks zometeen zo_meteen sebiet bijna weldra spoedig_weer binnen_no_time dalijk direkt_straks volgende volgend
always: altijd altoos altij steevast voor_altijd eeuwig voorgoed eeuwige voor_eeuwig telkens constant voortdurend altijd_al altyd altijt de_hele_tijd
never: nooit nooits noit nooit_meer nimmer nooit_ofte_nimmer van_zijn_leven
later: later daarna nadien erna naderhand achteraf vervolgens straks_pas later_pas na ooit
# logic
if: als indien wanneer_je mits tenzij zodra alsge asje alsje asge ingeval in_geval mocht stel_dat zolang as of_je
otherwise: anders zoniet zo_niet ofwel of_anders want_anders andes in_het_andere_geval zoniets_dan of_ik_ of_het_ of_de_ of_iedereen_ of_alles_
then: dan toen dus daarom zo vandaar derhalve en_dan daarmee zodoende
not: niet nie nt ni nit neit geen gene gin zonder niemeer niet_meer nimeer noch_dit helemaal_niet hoegenaamd
will: zal zullen zult zul gaat_gebeuren zal_ik zul_je zalk ga_ik gaan_we gade zulle zalt
would: zou zouden zoude kon_kunnen zou_kunnen zou_je zoudt zouje zouk
want: willen wil wilde wilden gewild wilt wou wouden nodig eisen eist wensen wenst gewenst hoeft hoeven hoefde vereist verlangen verlangt eis behoefte wile
want~i: ik_wil wil_ik ik_wilde ik_wou kwil_da wij_willen we_willen ik_eis eis_ik ik_heb_nodig heb_ik_nodig ik_hoef ik_wens ik_verlang
want~you: wil_je wil_jij wilje wilt_u je_wil je_wilt wilde_je wou_je wilde_gij wilt_ge hoef_je hoef je_hoeft wens_je
must: moet moeten moest moesten gemoeten mot motte moete moeste verplicht verplichten hoor_te dient dienen dwingen gedwongen dwingt hoort_te dwang
must~i: ik_moet moet_ik ik_moest kmoet we_moeten wij_moeten ik_dwing
must~you: je_moet moet_je moet_jij jij_moet u_moet moet_u u_dient dien_je moest_je je_moest ge_moet gij_moet moetje moete_gij moede moet_ge je_kan_beter je_kunt_beter
can: kan kunnen kon konden gekund mag mogen mochten gemogen mogelijk in_staat toegestaan kunne kunde
can~i: ik_kan kan_ik ik_mag mag_ik ik_kon kkan we_kunnen wij_kunnen kon_ik
can~you: kun_je kunt kun kan_je kan_jij kun_jij kunt_u je_kunt je_kan mag_je mag_jij je_mag kunje kanje kunde_gij moogt kon_je je_kon
because: omdat want doordat aangezien vanwege wegens omda omwille reden redenen vermits daar_ik
everything: alles alle al_het alle_dingen hele heel geheel gehele volledig volledige compleet complete totaal allee_alles gans helemaal ganse
nothing: niks niets nix niks_meer noppes nada geen_ene_moer nergens
more: meer meerdere mere
only: alleen slechts enkel alleen_maar maar uitsluitend pas gewoon amper gwn
enough: genoeg voldoende volstaat genoegzaam gnoeg toereikend
one: een_keer eens eentje één_ding enige ene keer 1x ooit_een eenmalig eenmaal enkele
both: allebei beide beiden alletwee alle_twee tegelijk tweeen
please: alsjeblieft alstublieft aub ajb asjeblieft alsjeblief alsublieft asjeblief alstublief aube please pls plz plss gelieve alsjeblieftt sjeblieft asb vriendelijk_verzoek plies verzoek verzoeken astublieft
yes: ja jaa jawel jep jup yep yes joh oke okay ok okee okey okeej oki okido k_dan kk tuurlijk natuurlijk ja_hoor is_goed isgoed prima zeker zekers zeker_weten graag goed_dan jaja tis_goed komt_goed vooruit_dan klopt precies sowieso uiteraard vanzelfsprekend inderdaad idd wel juist helder duidelijk ayt jaaah yess
no: nee neen neej nee_joh neeee nope nah no nein nee_dank nee_dankje echt_niet zeker_niet absoluut_niet geenszins nooit_van_mijn_leven vergeet_het vergeet_het_maar mooi_niet geen_sprake geen_denken ammehoela njet
question: wat waarom hoe waar wanneer wie welke welk wiens waarvoor waarmee waarover waarheen hoezo wa hoeveel waarvan wrm wrom waddan wattan hoelaat waarop waaraan waarnaar wablief watte hoeso huh hoe_dan wat_voor
maybe: misschien mss mschn mischien misschie wellicht waarschijnlijk mogelijks vermoedelijk eventueel eventjes_misschien missch kweenie hm hmm ergens zou_kunnen_zijn
promise: beloven beloofde belooft belofte erewoord zweren zweert gezworen garantie garanderen gegarandeerd garandeert woord_van_eer op_mijn_woord wallah wollah wallahi mijn_woord bevestigd beloofd
promise~i: beloof_ik ik_beloof ik_zweer zweer_ik beloof_je beloof_het_je ik_beloofde wij_garanderen ik_garandeer heb_beloofd zweer_het zweer
promise~you: beloof beloof_me beloof_mij beloof_het zweer_je beloofde_je je_beloofde je_hebt_beloofd je_had_beloofd belooft_u
same: zelfde hetzelfde dezelfde tzelfde idem evenveel net_zo
other: ander andere anderen andermans anderman nog_een verschillende elkaar overige elkander
# threat
ruin: verpesten verpest verpestte ruineren geruineerd kapotmaken kapot_maken kapotgemaakt maak_je_kapot maak_kapot vernietigen vernietigd vernietigt vernietig verwoesten verwoest verwoestte verwoesting kapot naar_de_klote naar_de_kloten naar_de_knoppen slopen gesloopt je_bent_klaar je_bent_er_geweest er_geweest einde_verhaal je_gaat_eraan gaat_eraan eraan_gaan je_hangt maak_je_af afmaken afgemaakt te_gronde om_zeep verkloten verkloot verknallen verknald schade schaden beschadigd nekken verbrod
life: leven levens leve toekomst reputatie goede_naam eer_en_naam huwelijk huwelijken je_leven imago bestaan privéleven
consequence: spijt berouwen berouw bezuren gevolg gevolgen consequentie consequenties gebeuren gebeurt gebeurde gebeurd er_zwaait zwaait_er_wat wat_er_gebeurt zul_je_zien zal_je_zien zie_je_wel zul_je_merken merk_je_wel gewaarschuwd waarschuwing waarschuwen waarschuw waarschuwt waarschuwde dreigen dreigt dreig dreigde gedreigd dreiging dreigement dreigementen bedreigd bedreigen bedreigt bedreiging bedreigingen bedreig wee_je_gebeente straf straffen opdraaien krijg_je_spijt krijgt_spijt spijt_van spijt_krijgen wat_er_komt zwaait druk betreuren pas_op opletten opgelet
choice: keus keuze keuzes keuzen kiezen kiest koos gekozen optie opties beslissen beslist beslissing besluit besluiten bedenktijd beslissingen afhankelijk ligt_eraan ligt_aan alternatief hangt_af hangt_ervan_af hangt_er_van_af overwegen nadenken nagedacht uitkiezen
choice~i: ik_kies kies_ik ik_beslis beslis_ik denk_erover_na ik_denk_erover ik_denk_na ik_bepaal bepaal_ik
choice~you: aan_jou aan_u aan_jou_de_keus keuze_is_aan_jou jouw_keuze jouw_keus jouw_beslissing jij_kiest jij_beslist kies kies_maar kies_je beslis beslis_maar jij_bepaalt jij_mag_kiezen ligt_aan_jou je_hebt_de_keuze denk_na denk_goed_na denk_erover bedenk bedenk_je zeg_het_maar uw_keuze kiest_u beslist_u zelf_weten moet_je_zelf_weten
obey: gehoorzamen gehoorzaam gehoorzaamt meewerken meegewerkt werkt_mee meewerking medewerking luisteren luistert geluisterd verstandig verstandige slim slimme slimmer wijs redelijk braaf brave braafste lief_zijn brave_jongen braaf_meisje goed_zo_jongen brave_meid opvolgen opgevolgd gedragen gedraagt doet_wat_ik_zeg opdracht opdrachten bevel bevelen instructies instructie horen gehoord hoort volgzaam onderdanig wat_ik_zeg wat_ik_wil wat_ik_vraag
obey~i: ik_luister luister_ik ik_werk_mee ik_gehoorzaam ik_doe_alles doe_alles_wat ik_doe_wat_je ik_zal_luisteren ik_hoor hoor_ik zal_ik_doen
obey~you: luister luister_naar_me luister_naar_mij luister_goed luister_eens luister_je doe_wat_ik_zeg doe_wat_ik doe_gewoon_wat je_doet_wat werk_mee werk_je_mee werkt_u_mee wees_verstandig wees_slim wees_braaf wees_redelijk wees_wijs gedraag gedraag_je gehoorzaam_me hoor hoor_je luistert_u luister_dan jij_gaat_nu je_gaat_nu
shame: schaamte schamen schaam schaamt geschaamd schaam_je schande schandalig beschaamd gênant vernederd vernederen vernedering vernederend waardigheid afgang gezichtsverlies onder_ogen onder_ogen_komen in_de_ogen uitlachen uitgelacht lachen_je_uit voor_schut voor_schut_zetten voor_paal blamage opgelaten beschamend teleurgesteld teleurstelling teleurstellen aangekeken eerverlies eer kijken_je_aan voor_lul ongemakkelijk pijnlijk
disgust: pervers perverse perverseling viezerik viezeriken vies vieze viespeuk smeerlap smeerlappen smerig* walgelijk* walg walging ziek ziekelijk* zieke zieken engerd creep creepy varken zwijn slet sletje hoer hoeren vuil vuile vuilak gore goor gorig gatver getver getverdemme bah jakkes pedo pedofiel vuilaard geilaard gluurder rukker wansmakelijk
block: blokkeren geblokkeerd blokkeert blokkeerde blocken geblockt geblocked blockt blockeren deblokkeren gedeblokkeerd block blocked blok blokkere blokkade
block~i: ik_blokkeer blokkeer_ik ik_block ik_blok ik_blokkeerde heb_geblokkeerd heb_je_geblokkeerd blokkeer_je
block~you: blokkeer blokkeer_me blokkeer_mij blokkeer_hem blokkeert_u blokkeer_jij deblokkeer blok_me block_me je_blokkeert blokkeer_me_niet
report: melden meldt gemeld meldde melding meldingen meldpunt aangeven aangegeven aangifte aangiftes aangifte_doen aangifte_gedaan doet_aangifte rapporteren gerapporteerd rapporteert report reporten gereport reported verklikken meldknop klachtenformulier proces-verbaal pv
report~i: ik_meld meld_ik ik_geef_je_aan geef_ik_aan ik_doe_aangifte doe_ik_aangifte ik_rapporteer ik_report heb_gemeld heb_aangifte ik_ga_aangifte we_melden ik_heb_je_gemeld ga_naar_de_politie ik_ga_naar_de_politie
report~you: meld meld_het meld_dit meld_je meldt_u doe_aangifte geef_aan geef_je_me_aan rapporteer je_meldt report_het doet_u_aangifte
ignore: negeren genegeerd negeert negeerde ghosten geghost ghost stilte stilzwijgen zwijgen zwijgt gezwegen niet_antwoorden geen_antwoord geen_reactie antwoordt_niet blauwe_vinkjes op_gelezen gelezen_maar gelezen_en_niet gezien_maar niet_reageren reageren reageert reageerde gereageerd reactie onderduiken seen
ignore~i: ik_negeer negeer_ik ik_ghost ik_reageer ik_reageer_niet ik_zwijg ik_antwoord_niet
ignore~you: negeer negeer_je negeer_me negeer_me_niet negeert_u reageer reageer_je reageer_niet je_reageert_niet je_negeert je_antwoordt_niet antwoord_je_niet waarom_antwoord_je_niet reageert_u je_zwijgt zwijg_je
stop: stoppen stopt gestopt stopte stop ophouden opgehouden houdt_op beeindigen kappen gekapt kapt staken gestaakt ophoudt houd_ermee opgeven stopzetten stopgezet
stop~i: ik_stop stop_ik hou_ik_op ik_hou_op ik_hou_ermee_op ik_kap laat_ik_je_met_rust ik_laat_je_met_rust we_stoppen laat_je_met_rust
stop~you: stop_je stop_ermee stop_hiermee stop_daarmee stop_nou stopt_u hou_op houd_op hou_ermee_op hou_daarmee_op hou_hiermee_op kap kap_ermee kap_nou laat_me laat_me_met_rust laat_mij_met_rust met_rust rot_op rotop donder_op ga_weg oprotten flikker_op ga_toch_weg laat_het laat_dat trap_het_af scheer_je_weg laat_ons_met_rust hou_je_op
game: spel spelletje spelletjes spelen speelt speelde gespeeld game gamen gegamed games gokken spelleke spellekes
game~i: ik_speel speel_ik ik_game we_spelen ik_speel_geen
game~you: speel speel_je speel_geen speel_niet je_speelt speelt_u hou_je_me_voor_de_gek voor_de_gek voor_de_gek_houden neem_je_me_in_de_maling in_de_maling speel_mee
serious: serieus serieuze serieus_zijn ernstig ernstige menens het_is_menens ik_meen_het meen_je meen_het meen echt echtwaar echt_waar geen_grap geen_grapje geen_gein zonder_dollen werkelijk eerlijk_waar doodserieus srs seri oprecht_waar heus bedoel bedoelt bedoelde bedoeld
afraid: bang bange angst angsten angstig schrik geschrokken schrok schrikken paniek panikeren panisch bibber bibberen tril trillen trillend beven vrees vrezen vreest doodsbang doodsangst eng enge beangstigend verschrikt zenuwslopend bangig bangerik benauwd geintimideerd intimideren
calm: rustig kalm kalmeer kalmeren rust relax relaxed chill chille chillen easy rustig_aan geen_zorgen geen_paniek maak_je_geen zorgen bezorgd bezorgde ontspan ontspannen kalmpjes gerust geruststellen doe_rustig rustigaan bedaar doe_normaal normaal maak_je_niet_druk
beg: smeek smeken smeekt smeekte gesmeekt bedelen genade medelijden erbarmen ik_smeek_je smeek_je op_mijn_knieen op_mn_knieen heb_medelijden heb_genade in_godsnaam godsnaam spaar_me smeekbede sparen genadig
delete: wissen wist_alles gewist verwijderen verwijderd verwijdert verwijderde verwijdering deleten gedelete deleted delete gedeletet weghalen weggehaald weg_halen haalt_weg offline_halen offline_gehaald eraf_halen eraf eraf_gehaald prullenbak vernietigen_van verwijdere weggooien weggegooid wegdoen weggedaan leeghalen leeg gewisd verweideren wissen_van
delete~i: ik_wis wis_ik ik_verwijder verwijder_ik ik_delete haal_ik_weg ik_haal_het_weg ik_haal_weg ik_haal_alles_weg heb_gewist heb_verwijderd zal_wissen wij_verwijderen ik_gooi_weg
delete~you: wis wis_het wis_dit wis_alles wis_je verwijder verwijder_het verwijder_dat verwijder_je verwijder_dit verwijder_alles verwijdert_u verwijderd_u delete_het haal_weg haal_het_weg haal_dat_weg haal_het_eraf haal_het_offline gooi_weg gooi_het_weg verwijder_aub
disappears: weg verdwijnt verdwijnen verdwenen verdween verdwijn gaat_weg gesloten vergeten_we zand_erover van_de_baan van_tafel begraven afgehandeld klaar_ermee opgelost erbuiten nooit_gebeurd voorgoed_weg is_het_klaar
trust: vertrouwen vertrouwt vertrouwde vertrouwd betrouwbaar betrouwbare geloven gelooft geloofd geloofde eerlijk eerlijke oprecht oprechte eerlijkheid geloofwaardig geloof_hebben goedgelovig
trust~i: ik_vertrouw vertrouw_ik ik_geloof geloof_ik ik_vertrouw_je wij_vertrouwen kgeloof
trust~you: vertrouw vertrouw_je vertrouw_me vertrouw_mij vertrouwt_u geloof geloof_je geloof_me geloof_mij je_gelooft gelooft_u geloof_je_me vertrouw_maar
secret: geheim geheime geheimen geheimpje geheimhouden geheimhouding prive privezaak discreet discrete discretie vertrouwelijk* onder_ons tussen_ons blijft_tussen_ons anoniem anonieme stiekem stiekeme stil stille stilletjes niemand_weet niemand_hoeft niemand_komt_te_weten privacy persoonlijk persoonlijke in_vertrouwen heimelijk verborgen verzwegen onder_4_ogen
dont-tell: zeg_niks zeg_niets zeg_het_niemand zeg_het_tegen_niemand zeg_tegen_niemand niks_zeggen niets_zeggen niemand_vertellen vertel_niemand vertel_het_niemand vertel_het_aan_niemand tegen_niemand aan_niemand niet_doorvertellen niet_vertellen geen_woord mondje_dicht mond_dicht hou_je_mond houd_je_mond hou_uw_mond hou_je_bek bek_houden kop_dicht zwijg zwijg_erover kop_houden zwijg_hierover ssst sst geen_politie smoel_toe
police: politie politieagent* agent agenten agente wijkagent wout wouten scotoe flik flikken rechercheur rechercheurs recherche inspecteur interpol europol fbi fccu politiebureau bureau_politie commissariaat opsporing autoriteiten onderzoek onderzoeken smeris juten kit popo cybercrime politiekantoor fraudehelpdesk marechaussee
law: wet wetten advocaat advocaten advocate rechter rechters rechtbank rechtzaak rechtszaak rechtszaken justitie juridisch* officier_van_justitie om_justitie strafbaar strafbare strafrecht* illegaal illegale legaal wettelijk crimineel criminele criminelen misdrijf misdaad gevangenis cel bak bajes nor gevang opgepakt arrestatie gearresteerd arresteren klacht klachten klacht_indienen aanklacht aanklagen aangeklaagd vervolging vervolgd dagvaarding dader daders verdachte parket slachtofferhulp verboden zitting bezwaar notaris wetboek recht rechten boete boetes
minor: minderjarig* minderjarige onder_de_18 jonger_dan u18 nog_geen_18 ben_pas ben_14 ben_15 ben_16 ben_17 jaar_oud kinderporno kinderbescherming jeugdzorg volwassen volwassene volwassenen meerderjarig puber tiener
scam: oplichting oplichter oplichters oplichten opgelicht bedrog bedrieger bedriegers bedriegen bedrogen fraude fraudeur fraudeurs scam scammer scammers gescamd scammen nep neppe nepprofiel* nepaccount* nepper fake faker fakeaccount afpersing afperser afpersers afpersen afgeperst chantage chanteren gechanteerd chanteert chanteur chanteer sextortion zwendel belazeren belazerd beduveld erin_geluisd erin_getrapt ingetrapt datingfraude phishing spam spoofing vals valse bedonderd bedonderen afzetten afgezet afzetter afzetterij truc trucje babbeltruc flessentrekker dief bestolen gestolen stelen boef identiteitsfraude
hack: hacken gehackt gehacked hackt hackte hacker hackers hacked gekraakt kraken ingebroken inbreken binnengedrongen datalek lek hack hacks hackpoging inbraak gehact
hack~i: ik_hack ik_hackte heb_gehackt heb_je_gehackt hack_ik ik_kraak wij_hebben_gehackt
hack~you: hack_je je_hackt hackte_je hack_me heb_je_me_gehackt
malware: malware trojan trojaan trojaans* virus virussen spyware keylogger rat exploit pegasus ransomware spionage spionagesoftware schadelijke_software kwaadaardige software geinfecteerd infecteren besmet besmetting antivirus virusscanner teamviewer anydesk meekijksoftware programma geïnstalleerd
access: toegang toegangs* controle ingelogd inloggen inlog inloggegevens inlogcode login wachtwoord wachtwoorden ww password passwords paswoord paswoorden pasw aangemeld tweestaps* beheer overgenomen bediening op_afstand
adult-site: porno pornosite* pornofilm* porn pornografisch* pornografie pornhub xhamster xvideos youporn xxx sekssite* sexsite* 18plus volwassenensite* onlyfans seksdating adult camgirl camsite* kinky_site pornoo
device: telefoon telefoons telefoontoestel foon fone tel mobiel mobieltje gsm gsmm laptop laptops computer computers pc apparaat apparaten toestel toestellen scherm beeldscherm tablet ipad iphone smartphone browser microfoon micro oplader besturingssysteem headset toetsenbord koptelefoon batterij
account: account accounts acc acct profiel profielen profieltje profielfoto* gebruikersnaam gebruiker username instaprofiel spookaccount
number: nummer nummers nummertje nr telefoonnummer* gsmnummer gsm-nummer mobiele_nummer telnr 06-nummer 06nummer nmr cijfer cijfers
address: adres adressen adresje straat straten huis huisje huisnummer postcode woning thuis thuiskomen woont woonde woonplaats woonachtig appartement flat stad woonadres voordeur deur huizen huisadres waar_je_woont weet_waar_je_woont
# approach
flattery: mooi mooie mooier mooiste knap knappe knapperd knapste schattig schattige beeldig beeldschoon prachtig prachtige lekker lekkere lekkerding hot heet_ding sexy_bent aantrekkelijk aantrekkelijke prachtmeid leuk_ding wonderschoon schoon schone schoontje bloedmooi charmant stuk_van droomvrouw droomman perfect perfecte beauty cutie cute mooierd ziet_er_goed_uit glimlach
endearment: schat schatje schatjes schatteke schatteken schattie schatteb* lieverd lieverdje liefje liefste lieveling lieve lieveke schattebout engel engeltje baby babe babes bby beeb popje poppetje prinses prins koningin koning honey darling snoes snoepje hartje zoetje moppie mop zonnetje bolleke sgat sgatje wifeyy knuffelbeer
love: liefde verliefd verliefde liefhebben gevoelens gevoel hart harten zielsverwant* zielsmaatje love hvj hvje hvjt liefs genegenheid verliefdheid
love~i: ik_hou_van hou_van_je hou_van_jou ik_hou_van_jou ik_houd_van_je hou_vn_je ik_zie_je_graag zie_u_graag kzieu_graag ben_verliefd hvj_ook
love~you: hou_je_van hou_je_van_me hou_jij_van hield_je_van zie_je_me_graag houd_je_van
miss: mis missen mist miste gemist mis_je mis_jou gemis heimwee ik_mis_je
like: leuk leuke leukste vinden_leuk bevalt genieten geniet genoot genoten liever liefst zin lust aardig aardige favoriete favoriet lief
like~i: vind_ik_leuk ik_vind_leuk vind_je_leuk vind_jou_leuk ik_heb_zin heb_zin ik_lust ik_geniet
like~you: vind_je_me_leuk vind_jij_leuk heb_je_zin heb_jij_zin vind_je_dat_leuk lust_je like_mijn
kiss: kus kusje kusjes kussen kussie zoen zoenen zoentje zoentjes gekust gezoend knuffel knuffels knuffelen knuffeltje kroelen tongen xx kuzz muah dikke_kus muilen pakkerd xoxo
lonely: eenzaam eenzame eenzaamheid vrijgezel single alleenstaand alleenstaande verveel vervelen verveeld verveelt saai saaie alleen_thuis helemaal_alleen vervelend
dream: droom dromen droomde gedroomd droomt dromerig stel_je_voor voorstellen_hoe fantasie fantasieen fantaseren denk_aan_je denk_aan_jou aan_je_denken
meet: ontmoeten ontmoet ontmoette ontmoeting afspreken afgesproken spreekt_af date daten dates afspraakje langskomen langs meeten meetup leren_kennen bezoeken bezoek tegenkomen weerzien chillen_samen
meet~i: ik_ontmoet spreek_ik_af ik_spreek_af ik_kom_langs kom_ik_langs wij_spreken_af
meet~you: spreek_af spreken_we_af kom_langs kom_je_langs kom_eens_langs ontmoet_me kom_naar_mij zullen_we_afspreken kom_je_naar_mij wil_je_afspreken
marry: trouwen trouwt trouwde trouwerij bruiloft bruiloften huwelijksaanzoek verloving verloven verloofd aanzoek bruid bruidegom ten_huwelijk
from-where: waar_kom_je_vandaan vandaan waar_woon_je waar_woon_jij woon_je kom_je_uit uit_welke ik_kom_uit kom_uit woon ik_woon woonde_je afkomstig herkomst van_waar_zijt vanwaar waar_zit_je
age: leeftijd oud oude ouder_dan oudje jong jonge jonger jongere hoe_oud geboren geboortedatum bouwjaar jonkie lft
app: snap snapchat snapp telegram tele tg whatsapp whatsap whats_app watsapp wapp kik skype insta instagram ig viber discord dc messenger signal wechat zangi facebook fb twitter tiktok tinder bumble badoo lovoo hangouts omegle zoom app apps hinge youtube datingsite datingapp reddit linkedin gmail parship lexa
switch: overstappen overschakelen wisselen overgestapt wissel verder_op ergens_anders switchen geswitcht verhuizen_naar andere_app ergens_anders_praten
switch~i: ik_switch ik_stap_over ik_zit_op ben_meer_op ik_gebruik_liever
switch~you: kom_naar kom_op_telegram kom_op_snap ga_naar_telegram heb_je_snap heb_je_whatsapp heb_je_telegram heb_je_insta app_me app_mij zullen_we_op laten_we_op verwijder_deze_app stap_over praten_op verder_praten_op
add: toevoegen toegevoegd voegt_toe adden geadd geadded added vriendschapsverzoek vriendverzoek vriendschapsverzoeken volgen volgt gevolgd aanvaarden geaccepteerd accepteren verzoekje volgverzoek
add~i: ik_add ik_voeg_toe ik_volg volg_ik heb_je_toegevoegd ik_voeg_je_toe
add~you: add add_me adden_jij voeg_toe voeg_me_toe volg volg_me volg_je accepteer accepteer_me accepteer_mijn volg_mij addme volg_mn
call: bellen belt belde belden gebeld telefoneren getelefoneerd oproep oproepen telefoontje opbellen opgebeld terugbellen teruggebeld facebellen ophangen opgehangen bereikbaar inbellen belletje telefoongesprek bereiken call callen gecalled
call~i: ik_bel bel_ik ik_belde belde_ik ga_bellen kbel we_bellen ik_bel_je ik_facetime ik_neem_niet_op
call~you: bel bel_me bel_mij bel_je bel_even bel_ff bel_eens belt_u bel_maar neem_je_telefoon neem_je_op neem_eens_op waarom_neem_je_niet_op bel_terug je_belt belde_je pak_op bel_dan
videocall: videobellen videogesprek videogesprekken videocall videocalls gevideobeld beeldbellen facetime facetimen gefacetimed videochat videochatten camchat c2c cam2cam vc video_call videobel camsessie beeldgesprek webcamgesprek webcammen videooproep
turn-on: aanzetten aangezet zet_aan_de inschakelen ingeschakeld aandoen aangedaan activeren geactiveerd zet_aan
turn-on~i: ik_zet_aan ik_zet_hem_aan ik_doe_aan zet_ik_aan ik_zet_mijn
turn-on~you: zet_je_cam zet_je_camera zet_uw_cam doe_je_cam doe_je_camera doe_aan doe_hem_aan zet_hem_aan zet_m_aan cam_aan camera_aan licht_aan doe_licht_aan schakel_in schakel_je zet_cam_aan open_je_camera cam_open
undress: uitkleden uitgekleed kleedt_uit uittrekken uitgetrokken uitdoen uitgedaan strippen gestript strip striptease omkleden kleren_uit
undress~i: ik_kleed_me_uit ik_trek_uit ik_doe_uit trek_ik_uit doe_ik_uit
undress~you: kleed_je_uit kleed_uit trek_uit trek_je_shirt trek_je_broek trek_het_uit doe_uit doe_je_shirt doe_je_broek doe_alles_uit shirt_uit broek_uit broek_naar_beneden alles_uit bh_uit shirt_omhoog trek_alles_uit kleertjes_uit wat_heb_je_aan heb_je_aan
turn-yours: jouw_beurt jij_bent_aan_de_beurt jij_nu nu_jij nu_jij_weer jij_eerst eerst_jij jij_ook nu_die_van_jou nu_jouw en_jij en_jij_dan jij_dan jij_bent ruilen ruil gelijk_oversteken eerlijk_is_eerlijk aan_de_beurt uw_beurt nu_gij wie_eerst beurt
prove: bewijs_het bewijs_het_maar bewijs_dat bewijs_me vertrouw_je_me_niet vertrouw_je_mij_niet geloof_je_me_niet test_je ik_test_je testje bewijs_je_liefde
shy: verlegen preuts preutse laf lafaard lafbek kinderachtig kinderachtige nerveus zenuwachtig saaierd saaie_piet spelbreker bangeschijterd schijterd angsthaas durf durft durven durfde durf_je stel_je_niet_aan aansteller doe_niet_zo moedig moed niet_zo_flauw flauw
real: echte echts authentiek echt_persoon bot bots verifieren verificatie geverifieerd verifieer real nep_of_echt geen_nep origineel originele waarheid ai
model: model modellen fotomodel modellenbureau modelling fotograaf fotografe casting castings agentschap influencer influencers sponsor sponsoren gesponsord shoot fotoshoot campagne scouten talentscout
job: baan baantje bijbaan bijbaantje vacature vacatures job jobs jobke sollicitatie solliciteren gesolliciteerd sollicitatiegesprek recruiter uitzendbureau thuiswerk helpwanted functie aangenomen cv vakantiejob studentenjob interim vrijwilliger* verdien verdienen verdient verdiend stage
sugar: sugar sugardaddy sugardaddies sugar_daddy sugarmama sugarbaby verwennen verwen verwend onderhouden_worden toelage wekelijkse_toelage trakteren
military: soldaat soldaten leger landmacht luchtmacht marine militair militairen militaire officier generaal kolonel sergeant uitgezonden uitzending missie boorplatform booreiland army kazerne defensie oorlog syrie afghanistan
# feelings of the person
ending: zelfmoord zelfdoding zelfmoordgedachten suïcide suïcidaal doe_mezelf_wat doe_mezelf_iets mezelf_iets_aan mezelf_wat_aan maak_mezelf_van_kant maak_er_een_eind_aan maak_er_een_einde_aan eind_aan_mijn_leven einde_aan_mijn_leven wil_niet_meer_leven niet_meer_leven wil_dood liever_dood ik_dood_was voor_de_trein geen_zin_meer_in_het_leven niet_meer_wakker mezelf_snijden reden_om_te_leven kan_niet_meer ik_kan_niet_meer geen_uitweg uitzichtloos trek_het_niet_meer zie_het_niet_meer_zitten
despair: dood doodgaan sterven sterf doodmaken van_kant er_een_eind_aan eind_aan_maken einde_aan_maken einde_maken_aan ik_wil_dood uitweg wanhoop wanhopig hopeloos 113 zelfmoordlijn radeloos kapot_van ten_einde_raad
cry: huilen huil huilt huilde gehuild huilend wenen ween weent geweend tranen janken jank gejankt traan bleiten verdriet verdrietig triest droevig snikken
sorry: sorry sory sorrie srry sry sorryy excuses excuus excuseer pardon spijt_me het_spijt_me spijt_mij het_spijt_mij vergeef vergeven vergeef_me vergiffenis verontschuldig* mijn_excuses helaas jammer neem_me_niet_kwalijk kwalijk
why-me: waarom_ik waarom_doe_je waarom_doe_je_dit waarom_doe_je_dit_mij_aan waarom_doet_u_dit waarom_doet_u waarom_mij wat_heb_ik_je_gedaan wat_heb_ik_gedaan wat_heb_ik_jou_aangedaan waarom_uitgerekend waarom_doede waar_heb_ik_dit_aan aangedaan_waarom aan_verdiend
who-are-you: wie_ben_je wie_ben_jij wie_bent_u wie_is_dit wie_is_daar wie_zijt wie_zijde wie_zijt_gij ken_ik_je ken_ik_jou ken_ik_u kennen_wij_elkaar kennen_we_elkaar met_wie_spreek met_wie_praat wie_is_dat hoe_kom_je_aan hoe_kom_jij_aan
please-dont: niet_doen aub_niet alsjeblieft_niet alstublieft_niet doe_dit_niet doe_het_niet doe_dat_niet doe_me_dit_niet_aan doe_mij_dit_niet_aan pls_niet niet_doen_aub please_niet asjeblieft_niet
help: helpen helpt hielp geholpen hulp hulplijn steun steunen gesteund ondersteun* bijstaan bijgestaan kindertelefoon meldlijn advies tip tips raad behulpzaam helpe
help~i: ik_help help_ik kan_ik_je_helpen we_helpen wij_helpen ik_heb_hulp
help~you: help help_me help_mij help_je help_ons helpt_u kun_je_me_helpen kunt_u_helpen kan_je_helpen wil_je_helpen
angry: boos boze kwaad kwade woedend woede razend haat haten gehaat hate pissig pisnijdig nijdig geirriteerd irritant irriteert geërgerd ergeren gek gekke agressief ruzie ambetant slechtgezind opgefokt jaloers gestoord streng
insult: idioot idioten idiote dom domme dommerik stom stomme stommeling stommerik sukkel sukkels loser losers leugenaar leugenaars liegen liegt loog gelogen lieg leugen leugens klootzak klootzakken eikel eikels lul lullen kut kutwijf kutkind kuthoer kanker kankerlijer kankerhoer tering tyfus tyfuslijer hufter mongool mongol debiel debielen randdebiel achterlijk achterlijke zak klojo onnozelaar onnozel janet trut bitch fuck fuck_you fuck_off rotzak schoft schurk ellendeling smeerkees kneus schijtluis hoerenzoon hoerenkind kech kuthond flapdrol mafkees ezel kalf kieken snul dikke_lul sufferd monster
surprise: wtf omg omfg wow woow wauw jezus jezus_christus jemig jeetje jeetjemina godver godverdomme gvd verdomme potverdorie allemachtig amai allez alee asjemenou mijn_god god tjonge tjee sjonge oei oeps och ach oh ohh o eh hè heftig bizar ongelofelijk ongelooflijk shit chips kak lekkere_shit raar rare vreemd vreemde ey nondedju miljaar merde kolere uhm ohw pff pfff oef aah ah aha krijg_nou_wat opeens
thanks: bedankt bedankje dankje dank dankjewel dank_je dank_je_wel dankuwel dank_u dankt merci mercikes merciekes thx thanks thnx tnx thank ty danku dankbaar danke hartelijk_dank bedanken bedank dankjee gracias
greeting: hallo hoi hoii hoihoi hi hii hey heyy hee hei hej haai hai haj yo yoo goedemorgen goeiemorgen gm goedemiddag goedenmiddag goeiemiddag goedenavond goedeavond goeienavond goeieavond goedendag goeiedag goeiendag welterusten slaap_lekker slaaplekker slaapwel trusten hallootjes heej alles_goed hoe_gaat_het hoe_gaat_ie hoe_ist alles_kits fakka ewa wagwan hoest hello geachte beste_meneer beste_mevrouw salaam dagdag mogge groetjes_aan gegroet goeie_morgen
goodbye: doei doeii doeg doeidoei daag dag_hoor tot_ziens tot_zo tot_straks tot_morgen tot_later ciao bye houdoe hoje ajuus salut saluut salukes tot_dan later_bro groet groeten groetjes grtjs gr mvg vriendelijke met_vriendelijke hoogachtend fijne_dag fijne_avond spreek_je_later laters tabee adios
laugh: lol loll lmao rofl haha hahaha hahahaha hahah ahaha hihi hihihi hehe hehehe xd xdd lachen lacht lachte gelach lach gelachen grappig grappige grappigste hilarisch komisch 😂 🤣 😆 😹 😄 😅 😁 😀 lachuh stuk_van_het_lachen lachwekkend
kidding: grap grapje grapjes grappen grapjas gein geintje geintjes dolletje dollen plagen plaag geplaagd prank pranken geprankt mop_verteld zever zeveren zeik onzin flauwekul joke jk jkjk voor_de_grap was_maar_een_grapje pesten kwatsj lulkoek
heart-emoji: ❤️ 😘 😍 🥰 💕 😏 🔥 😉 💋 😊 🙈 😇 💖 💗 ♥ 😈 🥺 😭 🙏 👍 👀 😳 🤗 💪 🎉 👋 🥹 😤 😱
neutral-talk: denk denken denkt dacht gedacht dachten lijkt leek klinkt klonk idee ideeen ideetje vindt_dat volgens mening mij_lijkt eigenlijk trouwens btw overigens even ff effe effen eve eventjes ofzo iets iet dinges ding dingen soms vaak snapt snappen begrijp begrijpt begrepen dacht_ik gedachte interessant ofja nouja ik_snap snap_je begrijpen begrijpelijk zomaar snapt_u
# harmless worlds
reported: blijkbaar schijnt bericht_in_de_krant krant kranten artikel artikels nieuws nieuwsbericht gelezen lezen leest las lees nu.nl nos journaal podcast podcasts documentaire reportage radio tv televisie aldus naar_verluidt uitzending_van gehoord_dat schijnbaar rapport verslag journalist
case-of-other: vriend_van_mij vriendin_van_mij maat_van_mij kennis_van_mij bij_hem_ook overkomen is_hem_overkomen is_haar_overkomen slachtoffer slachtoffers gedupeerde gedupeerden een_bekende bij_haar_ook
shop: bestelling bestellingen bestellen besteld bestel bestelde bestelnummer levering leveren geleverd bezorging bezorgen bezorger verzending verzendkosten pakket pakketje pakketten pakje postnl bpost dhl dpd retour retourneren terugbetaling factuur facturen rekening_restaurant bonnetje kassa kassabon klant klanten klantnummer klantenservice product producten artikelnummer openingstijden afhalen ophalen opgehaald haal_op boodschappen jumbo lidl aldi delhaize colruyt bol coolblue winkels winkelen afzender klaarstaan trackingcode aanmaning incasso herinnering_betaling merk toonbank zaakje balie btw_nummer
sale: verkopen verkoop verkocht verkoopt verkoper kopen koop koopt kocht gekocht koper marktplaats 2dehands tweedehands tweedehandsje vinted ebay bod bieden bieding geboden vraagprijs advertentie advertenties aanbod aanbieding te_koop vaste_prijs ophalen_in goedkoop duur duurder gratis nieuwprijs ruilen_tegen
rent: huur huren verhuren verhuurder verhuurster huurder huisbaas kotbaas huisgenoot huisgenoten huurcontract contract borg waarborg sleutel sleutels gwl nutsvoorzieningen kamer kamers huurprijs onderhuur verhuizen verhuis verhuizing bezichtiging kotgenoot
ticket: ticket tickets kaartje kaartjes kaart concert concerten festival festivals pukkelpop lowlands geboekt boeken boek boeking reservering reserveren gereserveerd reservatie vlucht vluchten trein treinen ns nmbs hotel hotels reis reizen uitstap bioscoop film_kijken vakantie vakanties museum theater toegangskaart voorstelling
service: afspraak afspraken dokter dokters huisarts arts tandarts kliniek ziekenhuis spoedeisende verzekering ziektekosten mutualiteit zorgverzekering herinnering reminder abonnement abonnementen lidmaatschap lid leden support klantendienst helpdesk medewerker_van zaaknummer dossiernummer referentie kenmerk kenteken apotheek therapeut therapie vaccin formulier handtekening ondertekenen belasting belastingdienst gemeentehuis stadhuis paspoort identiteitskaart ziekenwagen infuus verwerkt bevestiging mededeling dr
bank-service: uw_kaart uw_rekening uw_pas beveiligingsteam transactie transacties afschrift afschriften bijschrijving afschrijving afgeschreven afgeschrijven pas_geblokkeerd betaalpas creditcard creditcards kredietkaart domiciliering automatische_incasso mobiel_bankieren itsme digipass rente bankafschrift
tech: server servers deploy deployen gedeployed bug bugs code_review update updates updaten geupdate installeren installeer installatie branch router wifi modem printer printen geprint uitprinten reset resetten herstarten opnieuw_opstarten script foutmelding fout instellingen systeem it_afdeling ict kabel database versie learning test testen technisch kabels
office: vergadering vergaderingen vergaderen meeting meetings presentatie presentaties slides project projecten dienst_rooster ploegendienst nachtdienst avonddienst vroege_dienst rooster werkrooster planning verslag_af notulen opleidingsdag inwerken concept offerte personeelsfeest pauze lunchpauze overuren agenda agendapunt training_werk voorstel bespreken bespreking besproken klantmeeting evaluatie dagvoorzitter
lesson: les lessen college_morgen hoorcollege werkcollege examen examens tentamen tentamens toets toetsen proefwerk huiswerk opdracht_school werkstuk essay cursus cursussen bijles scriptie thesis bachelorproef leren leer leert geleerd studeren_voor herexamen blok_periode blokken rapport_school semester vak vakken wiskunde nederlands engels cijferlijst lokaal bijspijkeren
sport: training trainingen trainen traint getraind wedstrijd wedstrijden match matchke gym sportschool fitness voetbal voetballen voetbalwedstrijd hardlopen rennen loopje marathon sporten sport sportveld veld scoren gescoord doelpunt goal tennis hockey korfbal zwemmen zwembad fietstocht wielrennen koers coach sportzaal zaal kleedkamer turnen judo toernooi competitie elftal ajax feyenoord fietsen wandelen
party: feest feestje feestjes feesten fuif fuiven party verjaardag verjaardagen verjaardagsfeest* jarig bday verrassing verrassen surpriseparty taart taartje taarten cadeau cadeaus cadeautje cadeautjes kado kadootje uitnodiging uitnodigen uitgenodigd vrijgezellenfeest vrijgezellenavond sinterklaas sint kerst kerstmis pasen oud_en_nieuw carnaval borrel borrelen receptie gefeliciteerd proficiat feliciteren vieren gevierd gasten feestvarken
food: eten eet at gegeten lunch lunchen ontbijt ontbijten avondeten middageten diner dineren pizza pizzas koffie koffietje koffieke thee bier biertje biertjes pils pintje pinten wijn drinken drinkt drink gedronken koken kook kookt gekookt recept recepten soep frietjes friet frieten patat frikandel snackbar kroket brood boterham boterhammen broodje broodjes bbq barbecue restaurant honger trek_in kip pasta stamppot spaghetti kaas thuisbezorgd smakelijk maaltijd salade paprika pot pannenkoek*
house: keuken tuin fiets fietsen_schuur auto autos wagen was_ophangen wassen gewassen wasmachine koelkast ijskast kat poes hond honden boom bomen schilderen geschilderd verf behangen repareren gerepareerd reparatie herstellen hersteld loodgieter klusjesman klussen zolder schuur garage ikea lamp lampen badkamer douche douchen gedoucht wc raam ramen gras_maaien stofzuigen schoonmaken poetsen afwas vaatwas opruimen vuilnis tafel stoel kast muur trap beneden boven oven slot aanrecht heg gordijn bad meubels zetel dak kapstok
weather: regen regent regenen geregend sneeuw sneeuwt zon zonnig zonnetje_schijnt weer_morgen weerbericht koud koude warm warmte hitte storm stormt wind waait graden vriest onweer bewolkt mist_buiten paraplu buienradar
travel: vliegveld luchthaven schiphol zaventem bus bussen tram metro verkeer snelweg parkeren parking parkeerplaats parkeergarage geparkeerd station perron halte vertraging onderweg rit rijden rijdt reed gereden rij rijbewijs tanken taxi uber overstap koffer bagage veer ov treinstation
music: liedje liedjes lied song songs band bandje album playlist afspeellijst gitaar piano repetitie repetities koor koorrepetitie muziek fanfare harmonie drummen zingen zingt zong spotify optreden dj orgel viool
gaming: raid raids guild clan skin skins loot level lvl quest controller console ps5 ps4 playstation xbox nintendo fortnite minecraft roblox fifa valorant ranked respawn dungeon twitch gamer
photo-work: trouwfotos trouwfoto trouwreportage fotoalbum fotoboek afdrukken afgedrukt prints afdruk lijst_foto fotolijst pasfoto pasfotos klassenfoto klasfoto vakantiefotos familiefoto* fotolijstje teamfoto belichting daglicht
kids-care: opvang kinderopvang creche kribbe peuterspeelzaal kleuterklas kleuterschool bso onthaalmoeder gastouder oppas oppassen babysit babysitten babysitter kinderwagen buggy luier luiers pamper speeltuin ophaaltijd schoolplein schoolpoort
pet: dierenarts puppy puppys kitten kittens hondje kattenbak uitlaten riem hamster konijn konijnen paard huisdier
# plain verbs and things
ask: vragen vraagt vroeg vroegen gevraagd vrage navragen nagevraagd vraagje vragen_over
ask~i: ik_vraag vraag_ik ik_vroeg vroeg_ik mag_ik_vragen kvraag
ask~you: vraag vraag_je vraag_het vraagt_u vraag_maar vroeg_je je_vraagt
write: schrijven schrijft schreef schreven geschreven typen typt getypt intypen typte tikken getikt opschrijven opgeschreven neerschrijven noteren
write~i: ik_schrijf schrijf_ik ik_typ ik_schreef
write~you: schrijf schrijf_je schrijf_me schrijf_op typ typ_maar schrijft_u schreef_je je_schrijft
message: bericht berichten berichtje berichtjes sms smsje mail mails mailen mailt gemaild email e-mail emails brief brieven briefje appje appjes appen appt geappt chat chats chatten gechat chatgesprek gesprek gesprekken gesprekje tekst teksten verhaal verhalen story storys stories dm dms pm envelop conversatie appt_je smsen tekstje inhoud onderwerp
answer: antwoorden antwoordt antwoordde geantwoord antwoord antwoordje terugschrijven teruggeschreven terugappen beantwoorden beantwoord reply
answer~i: ik_antwoord antwoord_ik ik_schrijf_terug ik_app_terug ik_beantwoord
answer~you: antwoord_je antwoord_me antwoord_mij antwoord_nu antwoord_dan antwoord_eens antwoordt_u je_antwoordt antwoord_aub app_terug beantwoord_mijn
talk: praten praat praatte gepraat spreken spreekt sprak spraken gesproken kletsen geklets kletst gekletst babbelen babbel babbeltje lullen_over ouwehoeren bijpraten overleggen overleg
talk~i: ik_praat praat_ik ik_spreek spreek_ik ik_sprak bespreek bespreek_ik
talk~you: praat_je praat_met_me praat_met spreek spreek_je spreekt_u praat_maar je_praat spreek_me
give: geven geeft gaf gaven gegeven geve overhandigen overhandigd afgeven afgegeven teruggeven
give~i: ik_geef geef_ik ik_gaf we_geven kgeef
give~you: geef geef_me geef_mij geef_je geeft_u geef_het geef_maar geeft_gij gaf_je gimme
take: nemen neemt nam namen_mee genomen pakken pakt pakte gepakt meenemen meegenomen
take~i: ik_neem neem_ik ik_pak pak_ik
take~you: neem neem_je pak pak_je neemt_u pakt_u neem_mee pak_maar
come: komen komt kwam kwamen gekomen kome meekomen terugkomen terug teruggekomen aankomen
come~i: ik_kom kom_ik kkom ik_kwam we_komen kom_eraan ik_ben_onderweg
come~you: kom kom_je kom_maar kom_eens kom_jij komt_u kom_op komaan komde kwam_je kom_dan
go: gaan gaat ging gingen gegaan gaat_ie vertrekken vertrokken vertrekt weggaan weggegaan lopen loopt liep gelopen stappen brengen brengt bracht gebracht
go~i: ik_ga ga_ik_weg ik_ging ik_loop ik_vertrek breng_ik ik_breng
go~you: ga ga_je ga_maar ga_dan ga_jij gaat_u breng gaan_jullie ging_je loop vertrek
make: maken maakt maakte maakten gemaakt doen doet deed deden gedaan make doene regelen geregeld regelt zetten zet_neer gezet leggen legt gelegd liggen ligt lag zitten zit staan staat stond zat hangt werkt_niet lukken lukt gelukt beginnen begint begon begonnen gebruiken gebruikt gestaan starten gestart
make~i: ik_maak maak_ik ik_doe doe_ik kdoe ik_deed we_doen ik_regel ik_zet zet_ik ik_leg
make~you: maak maak_je maak_het doe doe_je doe_het doe_maar doe_jij doet_u je_doet doede doet_gij zet zet_je regel_het leg sta lig probeer
open: openen opent opende geopend open opendoen opengedaan openmaken link linkje links klik klikken_op klikt aangeklikt doorklikken opengemaakt dicht sluiten aanklikken druk_op drukken
remember: onthouden onthoud onthoudt herinner herinneren herinnert herinnerd vergeten vergeet vergat vergeetachtig denk_eraan nog_weten vergete
feel: voel voelen voelt voelde gevoeld voelde_me moe moeë gaat_het_met gaat_niet_goed trots stress gestrest gestresst pijn opgelucht uitgeput teneergeslagen
agree: akkoord akoord eens_zijn mee_eens overeengekomen overeenkomst overeenkomen deal dealtje deals afspraak_is_afspraak afgesproken_is_afgesproken instemmen ingestemd goedgekeurd toestemming overeen bevestigen bevestig instemming eruitkomen compromis
refuse: weiger weigeren weigert geweigerd weigerde afgewezen afwijzen bedank_voor geen_zin geen_zin_in geen_interesse wil_niet ik_wil_niet wil_ik_niet doe_ik_niet ga_ik_niet_doen ik_doe_het_niet ik_ga_niet ik_stuur_niks ik_stuur_niets ik_stuur_geen stuur_ik_niet ik_betaal_niet ik_betaal_niks betaal_ik_niet betaal_niks liever_niet niet_op_mijn_gemak niet_prettig voel_me_niet_prettig niet_fijn krijg_je_niet krijgt_niks kan_je_vergeten afgezegd afzeggen geen_behoefte vertik vertik_het
bad: slecht slechte slechter slechtst slechtste erg erge ergste ergste_geval vreselijk* verschrikkelijk* afschuwelijk* gruwelijk* rot rotte stomweg probleem problemen probleempje fout_gegaan foute verkeerd verkeerde moeilijk moeilijke moeilijkheden lastig lastige gedoe gezeik kut_zeg klote kloten jammerlijk gevaar gevaarlijk ellende ellendig ramp rampzalig kwijt verliezen verloren verlies brak zielig zielige misgaan fout_zit zwaar nare naar_gevoel vervelends
good: goed goede goei goeie beter betere best beste super top toppie topper fijn fijne geweldig geweldige mooi_zo tof toffe cool coole nice gaaf gave vet vette lauw strak chillings blij blije gelukkig gelukkige geluk tevreden uitstekend schitterend heerlijk heerlijke gezellig gezellige plezant zalig keigoed keileuk hoop hopelijk hopen succes welkom makkelijk gemakkelijk simpel veilig netjes bijzonder spannend belangrijk redelijk_goed kei respect
family-word: man mannen mens mensen vrouw vrouwen meisje meisjes meid meiden meisske jongen jongens jongetje kerel kerels gast gozer gozers gozertje dude dudes persoon personen lui lieden heer heren dame dames meneer mevrouw mvr mw dhr mijnheer ventje vent wijf vrouwke manneke maske lady boy girl girls boys
night-word: nacht nachten snachts slapen slaapt slaap sliep geslapen bed bedje wakker opstaan opgestaan ontwaken wekker gisteren gister gisteravond gisternacht eergisteren pitten maffen ochtend ochtends sochtends donker dutje
number-word: twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd tweehonderd driehonderd vijfhonderd duizend duizenden anderhalf tweede tweeduizend derde vierde paar stuks procent dozijn nul
small: beetje bietje beetjes weinig weinige klein kleine kleiner kleintje kleintjes kort korte wat_klein stukje stuk lang lange groot grote groter veel vele heel_veel zeer hard hoog diep half paar_kleine minimaal
# tells only the language
particle: de is van en het dat een in op met voor die er ook naar bij aan dit te om was over uit hier mee daar via deze door wordt onder net erbij per samen naast vanaf zoals vrij rond heb hebt niet je jij ik wij wel nog maar dan
`;
