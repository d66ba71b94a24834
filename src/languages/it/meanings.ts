/**
 * What words of this language mean (see cues/meanings.ts): one meaning a line, `name: forms`. `stem*` takes every word that begins so, `two_words`
 * is a phrase, `or_i_` a word and one behind it that is read for itself as well. `name~i` are forms that also say "I", `name~you` those that say "you". `particle` are frequent words that only tell the language.
 */
export const meanings = `
# persons
i: ero io me mi mio mia miei mie io_stesso io_stessa a_me l'ho gliel'ho l'avevo sto stavo anch'io
you: eri tu te ti tuo tua tuoi tue sei siete voi vi vostro vostra vostri vostre te_stesso te_stessa a_te l'hai l'avete stai state stavi eravate
we: noi nostro nostra nostri nostre siamo l'abbiamo stiamo eravamo
he: lui suo egli lui_stesso
she: lei sua essa lei_stessa ella
they: loro essi suoi sue
someone: qualcuno qualcuna qualcun qlc qlcn chiunque una_persona uno_qualsiasi
nobody: nessuno nessun nessuna ness1
everyone: tutti tutte tt tutti_quanti chiunque_ti_conosca tutto_il_mondo mezzo_mondo il_mondo_intero ognuno
# material
picture: foto fotografia fotografie fotina fotine fotazza immagine immagini l'immagine selfie selfi autoscatto scatto scatti screenshot screen screens screeshot schermata schermate istantanea pics pic pikk
video: 📹 🎥 video videi filmato filmati filmino filmini videino clip ripresa riprese registrazione registrazioni film spezzone vid
file: d'identità carta_d'identità file files fail cartella cartelle documento documenti allegato allegati allegata allegate archivio galleria drive zip rullino materiale unità tua_roba
voice: voce voci vocale vocali audio l'audio nota_vocale messaggio_vocale
collage: collage collag montaggio fotomontaggio a_fianco affiancato affiancata affiancate affiancati metà_e_metà editato editata modificato modificata modificate modificati schermo_diviso
intimate: nudo nuda nudi nude nudi_integrali svestito svestita spogliato spogliata spogliate intimo intima intimi intime mutande mutandine slip tanga perizoma reggiseno reggipetto boxer lingerie hot osé sexy erotico erotica erotici erotice piccante piccanti porcata porcate porcello porcella porcellate petto seno tette culo topless corpo maglietta senza_vestiti senza_maglietta nudes spinto spinta spinte spinti eccitato eccitata arrapato arrapata sconcio sconce sconcia
face: faccia facce viso volto faccino in_faccia
camera: cam camera webcam telecamera telecamere videocamera fotocamera obiettivo web_cam telecamerina
# holding
hold~i: ho abbiamo tho cho avevo avevamo avrò tengo teniamo possiedo tenevo terrò conservo mi_tengo me_lo_tengo ce_l'ho ce_l'abbiamo
hold~you: hai avete avevi avevate tieni tenete tienilo tienila tienili tienile tenga conserva conservi t'hai c'hai ce_l'hai ce_l'avete
hold: ha hanno avere avuto aveva avevano avesse abbia abbiano mha averlo averla averli averle tenere tenerlo tenerla tenerli tenerle tiene tengono tenuto tenuta tenendo possesso possiede in_mano conservare conservato conservata conservate conservati custodire trattenere ce_lha avendo avrà avrebbe
save~i: ho_salvato salvo le_ho_salvate lho_salvato scarico ho_scaricato copio ho_copiato
save~you: salva salval* salvi hai_salvato scarica scarichi scarical* copi
save: salvato salvata salvati salvate salvar* salvando salvano salvataggio copia copie copiato copiata copiati copiate copiare backup bekap scaricat* scaricar* download memorizz* archiviato archiviata archiviate archiviati downloadato downloadata
record~i: ho_registrato registro registravo ho_ripreso ti_ho_filmato ti_riprendevo riprendo filmavo screenshotto screenno ho_fatto_lo_screen
record~you: registri registravi riprendi filmi registrati registrami hai_registrato screenshottare
record: registrato registrata registrate registrar* registra registrando registravano ripreso ripresi riprendere riprendeva riprendendo filmar* filmando screenshottato screenshottata screenshottati screenshottate screennato screennata beccato beccata catturato catturata catturate catturati
see~i: leggo notavo noto vedo vediamo vedevo ho_visto guardo guardavo vedrò vedremo guardiamo
see~you: leggi leggete vedi vedete guarda guardi guardate vedrai vedevi guardavi guardalo guardala guardali guardale guardami guardati guardaci vedrete guardatela guardatele guardatelo veda
see: leggere leggono legge notato notata leggendo vede vedono vedere veder visto vista visti viste vedeva vedevano vedrà vedranno vederti vedermi vederci vederla vederlo vederli vederle vedendo vedesse vediate vedano guardar* guardano guardando guardato guardata guardava dare_unocchiata visualizzato visualizzata visualizzate visualizzati occhi occhio controllare controlla controlli controllato controllata un'occhiata
know~i: so sappiamo sapevo conosco conosciamo saprò ho_saputo ho_scoperto riconosco
know~you: sai sapete sapevi conosci conoscete sappi saprai saprete sappia conoscevi
know: sa sanno sapere saperlo saperla saperli saperle saputo saprà sapranno sapeva sapevano sapesse conosce conoscono conoscere conoscerla conoscerlo conoscerli conosciuto conosciuta saprebbe sapessero scoperto scoperta scoprire scopre scoprono scoprirà scopriranno consapevole riconoscere riconosce riconosciuto riconosciuta riconoscono
find~i: ho_trovato trovo cerco troverò trovavo troviamo cerchiamo troveremo cercherò ti_trovo rintraccio
find~you: trovi cerchi trovami trovati trovalo trovala cercami cercati cercalo cercala troverai trovate cercate
find: trovato trovata trovar* trova trovano trovando troverà troveranno cerca cercar* cercano cercato cercata cercando rintracciare rintracciato rintracciata rintracciarti tracciare tracciato tracciata individuato individuata ricerca
proof: prova prove dimostrazione esempio testimonianza evidenza campione assaggio anteprima esempi
# reaching others
send~i: mando inoltro spedisco mandiamo inviamo spediamo inoltriamo manderò invierò inoltrerò spedirò manderemo invieremo inoltreremo spediremo mandavo inviavo ho_mandato ho_inviato ho_spedito ho_inoltrato t'invio v'invio manderei giro_tutto
send~you: mandi invii invii_tutto inoltri spedisci inviate inoltrate mandalo mandala mandali mandale mandam* mandaci mandag* mandatelo mandatela mandateli mandatele invialo inviala inviali inviale inviami inviaci inviag* inviamelo inviamela inviameli inviamele inviatelo inviatela inviateli inviatele inoltralo inoltrala inoltrali inoltrale inoltrami inoltraci spediscilo spediscila spediscili spediscile spediscimi spedisciti spediscici manderai invierai mandavi mandassi mandatemi mandatemela mandatemelo hai_mandato invierà_lei mandameli_subito spedisca
send: manda mandano mandar* mandato mandata mandati mandate mandando mandandolo mandandola mandandoli mandandole manderà manderanno mandavano mandava mandasse mandino invia inviano inviar* inviato inviata inviati inviando invierà invieranno inoltra inoltrano inoltrar* inoltrato inoltrata inoltrati inoltrando spedire spedirlo spedirla spedirli spedirle spedirmi spedirti spedirci spedito spedita spediti spedite spedisce spediscono spedizione_a recapitato recapitata recapitare consegnato consegnata consegnate invio invi partono
post~i: pubblico_tutto pubblichiamo pubblicherò pubblicheremo posto_tutto posterò posteremo postiamo caricherò carichiamo metto_online metto_in_rete metto_su metto_tutto metterò ho_pubblicato ho_postato esporrò sputtano butto_online metto_in_giro lo_pubblico la_pubblico li_pubblico le_pubblico ti_pubblico lo_carico la_carico li_carico le_carico carico_tutto carico_il_video
post~you: pubblichi pubblicalo pubblicala postalo postala carichi caricalo caricala metti_online
post: pubblicar* pubblicato pubblicata pubblicati pubblicate pubblicano pubblichino pubblicando pubblicherà pubblicheranno pubblicazione pubblica pubbliche pubblici postare postato postata postati postate postando postarlo postarla postarli postarle post caricato caricata caricate caricati caricar* mettere_online messo_online messe_online leak leakk* leakato leakata leakate virale virali finire_online online in_rete esporre esposto esposta sputtanare sputtanato sputtanata sputtanarti sputtanamento svergognare svergognato svergognarti rendere_pubblico rendere_pubblice di_dominio_pubblico uploadato uploadata pubblico
share~i: condivido condividerò condividiamo diffondo diffonderò diffonderemo diffondiamo condivideremo divulgo divulgherò faccio_girare farò_girare
share~you: condividi condividete condividilo condividila condividili condividile diffondi diffondete
share: condivide condividono condividere condivis* condividerlo condividerla condividerli condividerle condividendo diffondere diffuso diffusa diffusi diffuse diffusione diffonderlo diffonderla diffonderli diffonderle diffonde diffondono divulgare divulgato divulgata divulgate divulgazione divulga circolare_in_giro circolano circolando gira_tra girano girare girerà gireranno fare_il_giro distribuire distribuito distribuita spargere spargerla rilasciare rilasciato
show~i: mostro mostrerò mostreremo mostriamo ho_mostrato faccio_vedere ti_faccio_vedere farò_vedere faremo_vedere
show~you: mostri mostralo mostrala mostrali mostrale mostram* mostraci mostrag* mostratelo mostratela mostrateli mostratele fammi_vedere fatti_vedere facci_vedere fai_vedere mostrate fagli_vedere mostrati_bene faccia_vedere
show: mostra mostrano mostrar* mostrato mostrata mostrati mostrando mostrerà far_vedere fatto_vedere farti_vedere fare_vedere fa_vedere si_vede
tell~i: dico dirò diciamo diremo racconto racconterò avviserò informo informerò avvertirò lo_dico spiego dicevo ho_detto confesso comunico ti_avviso vi_avviso li_avviso
tell~you: dici dimmi dimmelo dimmela dillo digli diglielo dille dirai racconti raccontami raccontalo raccontamela avvisami avvisalo informami informati spiegami spiegati dica dite mi_dica dicevi ditemi dicci spieghi confessa
tell: dice dicono dire dirti dirmi dirlo dirle dirla dirgli dirglielo dirtelo dirmelo detto detta dirà diranno dicendo diceva dicevano dicesse racconta raccontano raccontar* raccontato raccontata raccontando avvisare avvisato avvisata avvisati avvisarti avvisarla avvisarlo avvisare_tutti avvertire avvertito avvertita avvertiti avverto informare informato informata informarti informa spiega spiegare spiegato spiegata spiegarti spiegarmi comunicare comunicato comunicata riferire spifferare spiffero menzionare menzionato comunicazione avviso notifica notifiche descrivere
tag: taggo tagga* taggherò taggiamo tag tagghiamo
go_out: esce_tutto escono uscirà usciranno esce usciamo_con finisce_online finiscono_a finisce_a finirà finiranno arriva_a arrivano_a arriveranno vanno_a va_a andranno andrà finire_nelle_mani parte_tutto là_fuori finisce_in_giro finiscono_in_giro mandare_in_giro va_in_giro vanno_in_giro
receive: ricev* arriverà in_arrivo casella mi_arriva ti_arriva gli_arriva le_arriva mi_è_arrivato ti_è_arrivato ti_arriverà ottenere ottieni ottenuto
# audience
mother: mamma madre mami mammina tua_madre mamy mama
father: papà padre papi babbo tuo_padre papino babbino
parents: genitori i_tuoi_genitori i_miei vecchi
sibling: sorella sorelle sorellina sorellastra fratello fratelli fratellino fratellastro sister cugino cugina cugini cugine frate sorè gemello gemella gemelli gemelle
relatives: famiglia famiglie famigliare famigliari zia zio zii zie nonna nonno nonni nonne parente parenti figlio figlia figliie figli nipote nipoti nipotino nipotina nipotini suocera suocero suoceri genero nuora cognato cognata cognati bimbo bimba bimbi bimbe bambino bambina bambini bambine congiunti fam familiari
partner: moglie mogli marito fidanzato fidanzata fidanzati ragazzo_mio compagna compagno_di_vita sposo sposa ex morosa moroso convivente coniuge partner amante tipa zita morosetta mia_ragazza mio_ragazzo tua_ragazza tuo_ragazzo sua_ragazza suo_ragazzo
friends: amico amica amici amiche l'amico l'amica amicizia amicizie l'amicizia amiketto amiketta bff amichetto amichetta amichetti migliore_amico migliore_amica compari friend friends comitiva
followers: follower followers seguaci contatto contatti rubrica iscritti chi_ti_segue lista_contatti lista_amici seguiti seguito
boss: capo capa boss titolare principale direttore direttori direttrice datore datore_di_lavoro responsabile manager superiore dirigente supervisore padrone capoufficio capoturno preside primario risorse_umane presidente
colleagues: colleghi colleghe collega staff compagni_di_lavoro squadra_di_lavoro team dipendente dipendenti collaboratori collaboratore socio soci assistente
work: lavor* ufficio l'ufficio uffici azienda aziende l'azienda ditta ditte impresa imprese società carriera cantiere officina fabbrica mestiere professionale professionali professionalmente studio_legale studio smartworking affari mensa reparto sede dipartimento aziendale dell'azienda commerciale sindacato
school: scuola scuole scolastico scolastica classe classi liceo università l'università uni unive facoltà collegio prof professore professori professoressa profe maestra maestro maestre insegnante insegnanti studente studenti studentessa alunno alunna alunni compagni compagne compagno compagni_di_classe asilo istituto campus superiori medie aula ateneo insegno insegnato insegnare insegna elementare elementari all'università
community: chiesa parrocchia parroco don prete sacerdote pastore vescovo diacono moschea imam suora catechismo oratorio club circolo vicini vicine vicinato condominio paese paesino parrocchiani comunità quartiere fedeli congregazione proloco volontariato vicino_di_casa vicina_di_casa
internet: bacheca internet web sito siti pagina pagine google rete forum social socials social_network sul_web portale
group: gruppo gruppi gruppone gruppetto gruppo_whatsapp gruppo_classe gruppi_whatsapp canale canali
list: lista liste elenco elenchi l'elenco nominativi nominativo screen_dei_tuoi nomi
name: nome cognome chiamata_io nick nickname nome_e_cognome soprannome generalità mi_chiamo ti_chiami si_chiama si_chiamano
# money
money: soldi denaro soldo somma somme cifra cifre pagamento pagamenti contante contanti quota prezzo prezzi costo costi costa costano spesa spese importo importi l'importo grana quattrini cash tariffa tariffe tassa commissione liquidi schei sghei money quattrino palanche valore quanto_costa gratis donazione tasse
pay~i: pago paghiamo pagherò pagheremo ho_pagato verserò bonifico_subito ricarico trasferisco io_verso ti_verso vi_verso verso_subito verso_io
pay~you: paghi pagami pagaci pagalo pagala pagate pagherai hai_pagato versalo versala versali versale versami versati versaci versi ricarichi ricaricami ricaricala trasferisci trasferisca pagatemi pagateci versate
pay: paga pagar* pagato pagata pagati pagano pagando pagherà pagava pagasse versare versato versamento versamenti bonifico bonifici ricarica ricaricare ricariche trasferire trasferito trasferimento saldare saldato saldata deposito depositare depositato rimborsare rimborsato acconto sborsare scuci spendere speso bollettino causale
demand-more: altri_soldi altro_denaro altri_500 il_resto restante restanti rimanente rimanenti rimanenza ultimo_pagamento ultima_rata secondo_pagamento seconda_rata altra_somma ancora_soldi saldo_finale altre_rate differenza saldo sollecito
currency: euro euri eur dollaro dollari usd sterlina sterline franco franchi eurini bigliettoni centesimi gbp lire valuta
means: paypal postepay poste_pay hype revolut satispay crypto cripto criptovaluta criptovalute bitcoin btc usdt eth ethereum wallet portafoglio binance coinbase western_union moneygram iban l'iban bancomat_pay skrill paysafe paysafecard bizum contrassegno tabacc* sisal lottomatica vaglia postagiro buddybank n26 tether ria mooney apple_pay
giftcard: carta_regalo carte_regalo gift_card gift_cards giftcard giftcards buono_regalo buoni_regalo buoni_amazon buono_amazon steam carta_steam itunes carta_itunes google_play carta_prepagata voucher ricarica_steam card_amazon buoni_spesa buoni_google buoni_steam codice_buono buoni_itunes
code: codice codici pin otp codicino seriale puk qr qrcode
bank: banca banche bancario bancaria conto conti conto_corrente bancomat sportello prestito prestiti mutuo poste postale cassa_continua intestato intestata finanziaria unicredit intesa credito tasso
poor: stipendio stipendii risparmi risparmio povero povera non_ho_soldi al_verde squattrinato squattrinata senza_soldi non_posso_permettermi pensione pensionato disoccupato disoccupata paghetta in_bolletta indebitato indebitata debito debiti risparmiare
discount: sconto sconti scontino scontato metà la_metà rata rate a_rate di_meno meno poco_alla_volta meno_di ribasso mezza_cifra mezzo_prezzo metà_prezzo
# time
now: ora adesso subito immediatamente mo all'istante ora_stesso adess immediato entro_subito il_prima_possibile urgente urgentemente urgenti al_più_presto asap seduta_stante adesso_stesso ormai fretta veloce velocemente rapidamente in_fretta
today: oggi stasera stanotte stamattina stamane stamani pomeriggio serata sera in_giornata entro_oggi odierno odierna staser
tomorrow: domani domattina dmn doma lunedì martedì mercoledì giovedì venerdì sabato domenica dopodomani domani_mattina weekend indomani settimana_prossima prossima_settimana
time-unit: momento momenti momentino attimo minuto minuti minutino minutini min ore un'ora oretta orette h secondi mezz'ora mezzoretta quarto_d'ora sec ventiquattrore 24h 48h e_mezza e_mezzo mezzogiorno l'ora
day-unit: giorno giorni giornata giornate gg settimana settimane mese mesi anno anni l'anno gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre mattina mattino data primavera estate inverno autunno stagione quest'anno all'anno
until: fino finché fin_quando entro entro_le prima_delle prima_di scade scadenza scadono scadrà conto_alla_rovescia timer termine orologio rimaste rimasti mancano manca restano cronometro ticchettio countdown tic_tac fintanto sino hai_tempo_fino hai_tempo_fino_a fino_a hai_tempo_entro il_tempo_scade il_tempo_stringe il_tempo_passa ti_resta ti_restano ti_rimangono
late: tardi troppo_tardi ritardo in_ritardo scaduto scaduta scaduti scadute tempo_scaduto finita_qui tardissimo tempo_finito tempo_è_finito
wait~i: aspetto aspettiamo aspettavo attendo aspetterò attendiamo ho_aspettato
wait~you: aspetta aspetti aspettate aspettami aspettaci attendi attenda attenda_in_linea asp aspe aspettami_qui
wait: aspettare aspettano aspettato aspettata aspettando aspettarti aspettarmi attende attendere attesa atteso pazienza paziente attendendo
again: altre_volte due_volte di_nuovo nuovamente ancora_una_volta un'altra_volta da_capo riprova riprovo riprovare dinuovo rieccomi
still: ancora tuttora anc ankora
already: già di_già
first: primo prima primi prime prima_volta innanzitutto anzitutto in_anticipo
last: ultimo ultima ultimi ultime l'ultimo l'ultima ultima_volta ultima_possibilità ultimissimo ultimissima infine alla_fine fine finale finalmente definitivo definitiva definitivamente
soon: presto a_breve breve tra_poco fra_poco appena tra_un_po fra_un_attimo
always: sempre per_sempre smpr semp ogni_volta continuamente tutta_la_vita
never: mai mai_più giammai
later: dopo poi dp più_tardi successivamente in_seguito dopodiché poii prossimo prossima prossimi prossime
# logic
if: se qualora nel_caso in_caso a_meno_che semmai casomai se_no_paghi purché salvo_che
otherwise: altrimenti o_lo_ o_la_ o_mando_ o_tutti_ o_pubblico_ o_invio_ o_giro_ sennò se_no seno_tutto o_altrimenti in_caso_contrario diversamente altrim o_paghi_ oppure_lo_ oppure_la_ oppure_le_ oppure_li_ oppure_mando_ oppure_invio_ oppure_pubblico_ oppure_tutti_
then: allora quindi così dunque perciò percui cosi_poi pertanto in_tal_caso
not: non nn nun n senza neanche nemmeno neppure mica non_è nonostante nn_è no_n
will: sarà saranno sarai sarò sarete saremo starà faremo_così sto_per stai_per avrai avranno avremo ho_intenzione_di
would: sarebbe potrei vorresti potresti potrebbe potrebbero sarei saresti farei faresti farebbe dovrei dovresti dovrebbe avrei avresti andrebbe starei potremmo dovremmo dovrebbero sarebbero
want~i: voglio vorrei vogliamo volevo ho_bisogno mi_serve mi_servono vojo desidero pretendo esigo vorremmo
want~you: vuoi volete volevi vuole_lei vuò vorrà vorrai
want: vuole vogliono volere voluto voluta voleva volevano volendo vorrebbe vorrebbero bisogno serve servono servirebbe servire desidera desideri desiderano desiderare pretende pretendono pretesa pretese esige voglia ti_va mi_va occorre occorrono necessita interessa
must~i: devo dobbiamo dovevo dovrò debbo dovremo
must~you: devi dovete dovrai dovevi ti_conviene conviene tocca_a_te dovrete
must: deve devono dovere dover dovuto doveva dovrà dovranno bisogna debba per_forza obbligato obbligata obbligo costretto costretta necessario necessaria obbligatorio obbligatoria
can~i: posso possiamo potevo riesco riusciamo potrò potevamo
can~you: puoi potete riesci potevi potrai poi_farlo riuscite
can: può possono potere poter poteva potuto possa possano riesce riescono riuscire riuscito riuscita capace grado potrà possibile possibili possibilità
because: perché xke xche pke perke siccome dato_che visto_che poiché causa per_colpa per_via
everything: tutto tutta tutto_quanto l'intero intero intera interi ogni_cosa completo completa completamente totale totalmente ttt tutto_il_resto ogni
nothing: niente nulla nnt nient nnte nient'altro un_cazzo null
more: oltre più di_più piu_di ulteriore ulteriori maggiore maggiori altrettanto in_più maggior
only: solo soltanto solamente sl solo_che unicamente appena_appena semplicemente l'unica l'unico
enough: abbastanza basta_così sufficiente sufficienti bastano bastava
one: uno un'unica unico unica singolo singola una_volta
both: entrambi entrambe tutti_e_due tutte_e_due ambedue
please: mi_raccomando 🙏 per_favore perfavore favore prego ti_prego tiprego vi_prego la_prego x_favore xfavore perpiacere per_piacere per_cortesia cortesia pls plz plis ti_supplico la_supplico gentilmente preghiera
yes: sì sii sisi yes yess ok okay okk oki okey okei certo certamente certi esatto esattamente vabbè vabene va_bene vabb senz'altro sicuro sicura sicuramente ovvio ovviamente yeah volentieri assolutamente giusto giusta infatti già_detto appunto sep naturalmente si_grazie
no: no noo nono nope nah macché col_cavolo neanche_per_sogno manco_morto assolutamente_no ma_no
question: 🤨 cosa cos che_cosa cs perche_mai come cm dove dv quando qnd qndo quale quali qual quanto quanta quanti quante chi ovvero chissà dove_stai cos'è_questo cos'è_questa cos'è_che che_vuoi_ che_fai_ che_succede_ che_ore_ che_lavoro_ che_ne_ ki cos'altro
maybe: forse fors magari probabile probabilmente può_darsi può_essere eventualmente chi_lo_sa più_o_meno
promise~i: prometto te_lo_prometto giuro lo_giuro te_lo_giuro garantisco promettiamo giuriamo garantiamo assicuro ti_assicuro do_la_mia_parola
promise~you: prometti promettimi promettimelo giura giurami giuramelo giuri prometta promettimi_che garantisci
promise: promesso promessa promesse promettere giurato giurata giurare parola_d'onore garanzia garantire garantito garantita promessona
same: stesso stessa stessi stesse uguale uguali ugualmente identico identica idem lo_stesso medesimo medesima
other: nuovo nuova nuove nuovi altro altra altri altre un'altra un'altro diverso diversa diversi diverse l'altro l'altra dell'altro dell'altra alcuni alcune certe invece varie vari certa qualcos'altro
# threat
ruin~i: ti_rovino rovino rovinerò roviniamo distruggo distruggerò ti_distruggo rovineremo distruggeremo ti_sistemo
ruin~you: rovini distruggi rovinerai
ruin: rovina* rovinerà rovineranno rovinose distrugge distruggere distruggerti distruggermi distruggerà distruggono distrutto distrutta distrutti sei_finito sei_finita la_tua_fine fottuto fottuta fottere ti_fotto fregato fregata spacciato spacciata rovine a_pezzi
life: vita vite la_tua_vita futuro reputazione matrimonio nomea onore buon_nome l'esistenza esistenza dignitoso dignitosa
consequence: conseguenza conseguenze pentirti pentirai pentirtene pentirtela pentimento pentimenti te_ne_pentirai ti_pentirai rimpianto rimpiangere rimpiangerai vedrai_cosa vedrai_tu succede succederà succedere successo successa accade accadere accadrà capita capiterà avvertimento avvertimenti ultimo_avviso avvisi guai_a_te peggio_per_te rimetterci prima_o_poi altrimenti_vedrai fattacci minacc* vedi_tu_cosa succedendo
choice~i: propongo decido scelgo decidiamo scegliamo ho_deciso
choice~you: decidi scegli decidete scegliete decida scegliti a_te_la_scelta sta_a_te spetta_a_te dipende_da_te vedi_tu fai_tu tocca_te hai_scelto
choice: scelta scelte scelto deciso decisa decisione decisioni decide decidere decidono sceglie scegliere scegliendo opzione opzioni dipende alternativa alternative proposta preferisce
obey~i: collaboro obbedisco ubbidisco farò_come_dici
obey~you: obbedisci ubbidisci collabori fai_come_dico fa_come_ti_dico fai_quello_che_dico fai_come_ti_dico fai_quello_che_ti_dico ascolta ascoltami ascoltami_bene fai_il_bravo fai_la_brava stammi_a_sentire senti senta stai_buono obbediscimi cerca_di_collaborare coopera
obey: obbedire obbediente obbedito ubbidire ubbidiente collaborare collabora collaborazione collaborato collaborativo cooperare cooperazione ascoltare ascolto ascoltato ascoltata ascoltarmi ascoltarti furbo furba ragionevole ragionevoli saggio saggia intelligente intelligenti fare_il_bravo comportati comportati_bene ragionare sensato sensata istruzioni istruzione regola regole da_bravo da_brava è_un_ordine ai_miei_ordini miei_ordini
shame: vergogna* vergogno vergogni vergognoso vergognosa vergogne imbarazz* umilia* disonore disonorare dignità figuraccia figura_di_merda brutta_figura scandalo scandali deluso delusa delusione guardarti_in_faccia scuorno disgrazia scomodo scomoda
disgust: schif* porco porca porci maiale maiala troia troie puttana puttane zoccola zoccole pervertito pervertita pervertiti depravato depravata maniaco maniaci malato_di_mente sudicio vomito vomitevole vomitare ribrezzo viscido viscida sporco sporca bleah disgustoso disgustosa disgusto segaiolo
block~i: blocco ti_blocco bloccherò bloccavo ho_bloccato ti_ho_bloccato blocchiamo
block~you: blocchi bloccalo bloccala bloccali bloccale bloccami bloccaci bloccherai hai_bloccato sbloccami sbloccalo blocchi_pure mi_blocchi
block: blocca bloccare bloccato bloccata bloccati bloccate bloccano bloccarmi bloccarti bloccarlo bloccarla bloccando sblocca sbloccare sbloccato blokko blokkare blokkato
report~i: denuncio segnalo denuncerò segnalerò vi_denuncio ti_denuncio sporgo denunciamo ho_segnalato ho_denunciato
report~you: denunci segnali denuncialo denunciala denunciami segnalalo segnalami segnalala hai_denunciato
report: denuncia denunciare denunciato denunciata denunciarti denunciarlo denunciano denunce segnalare segnalato segnalata segnalazione segnalazioni segnala segnalarlo segnalarti querela querelare querelo esposto_ai_carabinieri sporgere
ignore~i: ignoro sparisco scompaio non_rispondo ti_ignoro
ignore~you: ignori ignoralo ignorami ignorarmi_ancora sparisci_tu scompari non_rispondi mi_ignori non_mi_rispondi visualizzi rispondimi_subito sparito
ignore: ignorare ignorato ignorata ignorarlo ignorarmi ignorarti ignora ignorando silenzio silenzioso visualizzato_e_non sparire sparita spariti scomparso scomparsa ghost* lasciato_in_visualizzato lasciata_in_visualizzato lasciati_in_visualizzato sparisca
stop~i: finisco smetto mi_fermo fermo_tutto ci_fermiamo mi_fermerò la_smetto
stop~you: smetti smettila smettetela smetti_di smettete fermati fermatevi piantala finiscila finisci finitela basta basta_dai lasciami lasciami_in_pace lasciami_stare
stop: stop fermo ferma fermar* fermato smesso smette smettere smetterla smetterai smetterà piantata interrompere cessare cessato pausa basto
game~i: giochiamo giocavo ho_giocato io_gioco non_gioco ci_gioco
game~you: giochi giocate giocare_con_me giocaci fai_il_furbo non_giocare
game: gioca giocano giocare giocato giocata giocando giochino giochini giochetto giochetti prendere_in_giro prendi_in_giro mi_prendi_in_giro trucchi trucchetti missione gioco
serious: serio seria sul_serio davvero dvv dvvr sono_serio seriamente non_scherzo non_sto_scherzando mica_scherzo veramente faccio_sul_serio per_davvero sincera_mente
afraid: paura paure paurosa pauroso spavent* terrore terrorizzato terrorizzata panico timore tremo trema tremare tremando tremano ansia l'ansia ansioso ansiosa angoscia impaurito impaurita temo temere cagarsi strizza fifa attacco_di_panico preoccupante
calm: calma calmo calmati calmarsi calmatevi calmino tranq* rilass* trank stai_calmo stai_calma sereno serena preoccupare preoccuparti preoccupato preoccupata preoccupi preoccupo preoccupa preoccupazione preoccupati sta_tranquillo sta_tranquilla non_preoccuparti easy respira quieto
beg: supplic* pietà misericordia imploro implorare implorando abbi_pietà in_ginocchio ginocchio abbi_cuore carità prego_dio compassione scongiuro scongiurare
delete~i: cancello elimino cancellerò eliminerò cancelliamo ho_cancellato cancelleremo elimineremo ho_eliminato rimuovo rimuoveremo tolgo
delete~you: cancelli cancellalo cancellala cancellali cancellale cancellami cancellaci cancellagli cancellaglielo cancellagliela cancellaglieli cancellagliele cancellamelo cancellamela cancellameli cancellamele cancellatelo cancellatela cancellateli cancellatele elimina eliminalo eliminala eliminale eliminali eliminami cancellate_tutto elimini rimuovi rimuovilo rimuovila rimuovile togli toglilo toglila toglile cancellerai toglie_via
delete: cancella cancellar* cancellato cancellata cancellati cancellate cancellando cancellano cancellerà cancellazione eliminar* eliminato eliminata eliminati eliminate eliminando delete rimosso rimossa rimossi rimosse rimuovere rimuoverlo rimuoverla rimuoverli rimuoverle togliere toglierlo toglierla toglierli toglierle tolto tolta tolti tolte levare leva levato distruggi_tutto distruggere_tutto formattare formattato
disappears: sparisce spariscono spariranno sparirà scompare scomparire scomparirà se_ne_va vanno_via svani* finisce tutto_finisce passa_tutto chiusa_qui dimenticato dimenticata dimenticare_tutto sepolto sepolta archiviamo
trust~i: mi_fido mi_fidavo ti_credo vi_credo non_mi_fido
trust~you: fidati fidatevi credimi ti_fidi ti_puoi_fidare credemi mi_credi mi_crede fidi
trust: fiducia fidar* fida fidano fidato fidata fidarsi_di onesto onesta onestamente sincero sincera sinceri sinceramente sincerità credere creduto lealtà leale fiducioso fiduciosa fido
secret: segreto segreti segreta segretezza privato privata privati private privacy in_privato pvt privatamente riservato riservata riservati riservatezza riserbo tra_noi tra_me_e_te fra_noi confidenziale confidenziali discreto discreta discrezione zitto zitta zitti anonimo anonima anonimato di_nascosto nascosto nascosta nascoste nascosti nascondere nascondi resta_tra_noi personali
dont-tell: non_dirlo non_dirlo_a_nessuno non_dire_niente acqua_in_bocca l'acqua_in_bocca non_dire_nulla non_lo_dire non_una_parola muto muta stai_zitto stai_zitta zitto_e_mosca tieni_la_bocca bocca bocca_chiusa non_raccontarlo tienitelo_per_te
police: polizi* polizia_postale carabinieri carabiniere maresciallo ispettore questura questore caserma sbirro sbirri guardia_di_finanza finanza finanzieri agente agenti detective commissariato commissario vigili interpol autorità indagine indagini l'indagine pula pubblica_sicurezza ps cc
law: toga avvoc* l'avvocato legge_dello_stato legge_italiana legal* illegale illegali tribunale tribunali giudice giudici processo processi reato reati penale penali galera carcere prigione arrest* condanna condannato procura magistrato magistratura causa_legale codice_penale diritto diritti pm gdpr diffida risarcimento criminale criminali legge_penale vietato vietata notaio decreto ingiuntivo norma governo regolamento
minor: minorenne minorenni minore minori sotto_i_18 under18 quindicenne sedicenne diciassettenne quattordicenne minore_età 16enne 15enne 17enne
scam: truff* frode frodi fregatura raggiro raggirato raggirata imbroglio imbroglione imbroglioni imbrogliato ricatt* estor* sextortion falso falsa falsi false finto finta finti finte fake scam scammer bufala impostore impostori catfish phishing fasullo fasulla tarocco tarocchi pacco_in_rete inganno ingannato vittima_di_ricatto
hack~i: ho_hackerato hackero ho_violato ti_hackero sono_entrato ho_infettato ho_preso_il_controllo ho_avuto_accesso
hack~you: hai_hackerato
hack: hacker l'hacker hackers hackera* hack hackkare hackkato violato violata violati violate violare violazione bucato bucata craccato craccata crackato crackata crakkato infett* compromesso compromessa infiltrato infiltrata attacco_informatico data_breach intruso intrusione pirata_informatico pirata_informatici pirati_informatico pirati_informatici forzato
malware: malware trojan virus spyware keylogger software_malevolo rat exploit troian cavallo_di_troia ransomware pegasus programma_spia spia spie spiare spiato infezione script maligno rootkit
access: accesso accessi l'accesso password pass psw pwd login loggato loggata controllo credenziali entrato_nel entrata_nel login_effettuato pieno_controllo accedere acceduto accedi sotto_controllo
adult-site: porno* porni pornhub sito_per_adulti siti_per_adulti sito_porno adulti pornazzi onlyfans youporn video_hard siti_hot xvideos hard vietato_ai_minori siti_xxx sito_xxx video_xxx
device: scheda sim telefono telefoni telefonino cell cellulare cellulari smartphone pc computer portatile portatili compu tablet schermo dispositivo dispositivi microfono browser iphone android telefonini tastiera mac ipad fisso
account: account l'account accaunt profilo profili profiletto pagina_facebook profilo_insta acc utenza utente nome_utente
number: numero numeri numerino numeretto num nr cellu numero_di_telefono recapito recapiti tel prefisso
address: indirizzo indirizzi l'indirizzo casa case via civico abiti abitazione abita abitare abito vivi dove_abiti dove_vivi appartamento domicilio residenza residente so_dove_abiti sotto_casa quartierino citofono piazza provincia città vivo vive vivono vivere posizione
# approach
flattery: bella belli belle bellissima bellissimo bellissime bellona bellezza carin* carina_tanto stupendo stupenda stupende splendido splendida affascinante attraente figo figa fighissimo fighissima fico gnocca gnocco bono bona incantevole meraviglioso meravigliosa dolce dolci dolcissima dolcissimo dolcezza adorabile adorabili sensuale bellino bellina meraviglia elegante simpatico simpatica simpatici complimenti bellissimi fascino perfettina sorriso sei_bello ciao_bello speciale
endearment: amore l'amore tesoro tesori tesorino tesò amorino amorina amour caro cara cari care carissimo carissima cucciolo cucciola cuccioli piccolina principessa principe regina stellina stella angelo angioletto baby ciccio ciccia gioia vita_mia patato patata dolcezza_mia tes piccola_mia mia_piccola ciao_piccola
love~i: ti_amo amo ti_adoro tvb tvtb tvttb ti_voglio_bene adoro tiamo mi_sto_innamorando mi_sono_innamorato mi_sono_innamorata
love~you: mi_ami ami amami vuoi_bene
love: amare amato amata amano innamor* sentimento sentimenti cuore cuori cuoricino cuoricini anima_gemella l'amavo relazione relazioni destino passione ama
miss: manchi mi_manchi mi_manca mi_sei_mancato mi_sei_mancata mancato mancata nostalgia mancavi mi_mancate mancanza mancavo
like~i: mi_piace mi_piaci mi_piacciono mi_piaceva mi_piacerebbe apprezzo preferisco preferirei
like~you: ti_piace ti_piaci ti_piacciono ti_è_piaciuto ti_piacerebbe preferisci
like: piace piacciono piaciuto piaciuta piaciuti piacere piaceva piacevole piaci piacerebbe piacesse like laik gradito gradita godere godersi goderti piacerà preferito preferita preferiti preferite interessato interessata interesse interessi piaccia
kiss: bacio bacia* bacioni bacione bacetto bacetti bacino bacini abbracc* coccol* besos mwah smack smuack
lonely: compagnia solitario solitaria solitudine single da_solo da_sola sola soli sole_tra soletto soletta annoi* mi_annoio noia depresso depressa zitella vedovo vedova divorziato divorziata separato separata
dream: sogno sogni sogna* immaginare immagina immaginando immaginato immagino penso_a_te pensarti pensandoti ti_penso fantasia fantasie pensarti_sempre desiderio
meet~i: ci_vediamo incontriamo vediamoci incontriamoci ti_incontro incontrerò usciamo
meet~you: incontrami esci vediamoci_dai esci_con_me
meet: incontrar* incontro incontri incontrato incontrata incontra conoscerti conoscerci veder_dal_vivo conoscersi appuntamento_galante appuntamenti_galante uscire usciremo uscita uscito dal_vivo ritrovo vedersi
marry: sposare sposarti sposarmi sposato sposati sposata sposiamoci sposarci sposarsi nozze sposami matrimoniale anello fede_nuziale proposta_di_matrimonio
from-where: di_dove da_dove provenienza vengo_da vieni_da originario originaria italiano italiana italiani roma milano napoli torino bologna palermo firenze genova bari catania caserta friuli sicilia puglia venezia verona zona zone ercolano estero inglese francese tedesco tedesca spagnolo spagnola cinese giapponese messicano messicana americano americana americani america londra cina australia pechino boston cagliari
age: età l'età anni_hai quanti_anni vecchio vecchia giovane giovani giovanissimo giovanissima maggiorenne maggiorenni ventenne trentenne quarantenne cinquantenne grande_di_me nato nata nascita data_di_nascita vent'anni trent'anni
app: app l'app snap snapchat telegram tele_gram tg whatsapp whatsap whatsup wapp wa wz zap watsapp watsap uazzap instagram insta ig skype messenger facebook fb face_book signal discord viber wechat tiktok tinder badoo meetic kik twitter hangouts line zangi chatroulette omegle linkedin teams threads be_real lovoo sull'app
switch~i: passo_su passiamo spostiamoci ci_spostiamo passiamo_su continuiamo_su ci_sentiamo_su
switch~you: passa_su spostati vieni_su scrivimi_su passami_il scarica_telegram aggiungimi_su
switch: passarci spostarci spostarsi spostare cambiamo altra_app passare_su
add~i: aggiungo ti_aggiungo seguo ti_seguo ho_aggiunto aggiungerò
add~you: aggiungi aggiungimi aggiungilo aggiungila segui seguimi accetta accettami accetti mi_segui addami aggiungete
add: aggiunge aggiungere aggiungermi aggiungerti aggiunto aggiunta aggiunti segue seguire seguono seguita richiesta_di_amicizia addare follow accettare accettato accettata accettati richiesta richieste iscriviti iscriversi iscriverti seguirmi iscritto iscritta
call~i: chiamo ti_chiamo chiamerò telefono_io chiamiamo telefono_subito ho_chiamato chiamavo videochiamo richiamo telefonerò sentiamoci
call~you: chiamami chiamalo chiamala chiamaci chiamati chiami chiamate_subito rispondimi_al_telefono telefonami richiamami richiami telefona chiamerai chiamavi
call: chiama chiamare chiamata chiamate chiamato chiamando chiamarti chiamarmi chiamarlo chiamarla chiamerà telefonare telefonata telefonate telefonato squill* chiamatina call sentirci richiamare chiamatona centralino cornetta chiamano
videocall: videochiamata videochiamate videochiamatina video_chiamata videochat videochiamare videochiamami videochiamarti videocall video_chat facetime vcall vc vdc videochiamatona
turn-on~i: accendo la_accendo attivo
turn-on~you: accendi accendila accendilo accendi_la_cam attiva attivala attivalo metti_la_cam accenda apri_la_cam
turn-on: accende accendere accendono accenderla accendiamo acceso accesa attivare attivato attivata avviare avvia
undress~i: mi_spoglio mi_tolgo
undress~you: spogliati spogli togliti togliti_la_maglietta levati levati_tutto abbassa abbassati abbassali abbassale spogliati_tutta svestiti scopriti tira_fuori tirati_giù alza_la_maglia
undress: spogliar* spoglia spogliando togliere_i_vestiti togliersi toglierti togliermi svestirsi levarsi sbottona slaccia
turn-yours: tocca_a_te_ora ora_tu adesso_tu ora_tocca_a_te il_tuo_turno prima_tu prima_io dopo_tu tu_adesso io_l'ho_fatto poi_tu poi_io
prove: dimostra dimostramelo dimostrami dimostralo dimostrare dimostri dimostrami_che dimostramelo_ora dimostrarmelo dimostrartelo provami provalo provamelo non_ti_fidi fammi_vedere_che_sei ti_metto_alla_prova non_mi_vuoi_bene
shy: timid* vergognosetto noios* codardo codarda fifone fifona infantile bambinata bambinate nervoso nervosa nervosi suora_che_sei moralista vigliacco vigliacca agitato agitata
real: esiste esisti reale reali realmente realtà vero vera veri vere verità bot autentico autentica verifica verificare verificato verificata verifico verifichi verificarla robot persona_vera originale originali genuino genuina in_carne_e_ossa verificami
model: modella modello modelle modelli fotomodella fotomodelle fotografo fotografi fotografa_professionista agenzia agenzie l'agenzia casting provino provini influencer sponsor sfilata sfilate book_fotografico collaborazioni_pagate brand moda servizio_fotografico
job: assunzione assunzioni assunto assunta assumere assumiamo colloquio offerta_di_lavoro annuncio_di_lavoro selezione selezionato curriculum cv candidato candidata candidatura posto_di_lavoro ruolo recruiter posizione_aperta lavoro_da_casa
job~you: candidati
sugar: sugar sugar_daddy sugar_baby sugardaddy mantenuto mantenuta paghetta_settimanale viziare viziarti viziato viziata mantengo mantenere regalino regalini
military: militare militari soldato soldati esercito marina_militare ufficiale ufficiali generale missione_all'estero missione_di_pace dispiegato piattaforma_petrolifera colonnello sergente onu casco_blu divisa base_militare caporale guerra nell'esercito
# feelings of the person
ending: mi_ammazzo ammazzarmi mi_uccido uccidermi voglio_morire vorrei_morire preferisco_morire farla_finita la_faccio_finita non_voglio_più_vivere voglia_di_vivere mi_butto_sotto mi_butto_giù buttarmi_sotto buttarmi_giù togliermi_la_vita meglio_morto meglio_morta suicidarmi suicidio mi_suicido farmi_del_male non_ce_la_faccio non_ce_la_faccio_più senza_via_d'uscita non_ho_più_forze
despair: ammazzarsi ammazzo uccido uccidersi suicid* morire muoio morto morta morte disperato disperata disperatazione mi_butto crepo crepare finirla muore
cry: 😭 😢 piang* pianto pianti pianto_tutta_la_notte lacrime lacrima singhiozzo singhiozzando
sorry: scusa scusami scusi scusate scusatemi scusarti scusarmi scuse scusino scuso sorry dispiace dispiaciuto dispiaciuta dispiacere mi_dispiace perdono perdonami perdonare perdonate perdonatemi perdoni perdona chiedo_scusa sry spiacente spiacenti mi_spiace rincresce
why-me: perché_io perché_me perché_lo_fai perché_fai_questo perché_mi_fai_questo perchè_proprio_a_me cosa_ti_ho_fatto che_ti_ho_fatto che_male_ho_fatto
who-are-you: chi_sei chi_siete chi_è ci_conosciamo ti_conosco chi_cavolo_sei chi_parla chisei ma_chi_sei con_chi_parlo sei_chi
please-dont: ti_prego_no non_farlo non_lo_fare ti_prego_non non_fatelo no_ti_prego non_farmi_questo non_mandarlo non_lo_mandare non_lo_faccia
help~i: aiuto_io ti_aiuto vi_aiuto
help~you: aiutami aiutatemi aiutaci aiutalo aiutati mi_aiuti aiutate dammi_una_mano aiuti
help: aiuto aiutare aiuta aiutato aiutata aiutarmi aiutarti aiutino aiutano sos soccorso help supporto appoggio una_mano mano consiglio consigli consigliare soccorrere aiutarla aiutarlo
angry: arrabb* incazz* rabbia furioso furiosa odio odiare odiato odiarti odia ti_odio incavolato incavolata nervi fanculo vaffanculo vaffa girano_le_palle 😡 🤬 nero_di_rabbia imbestialito imbestialita
insult: scemo scema scemi sceme idiota idioti stupido stupida stupidi stupidaggine cretino cretina cretini deficiente deficienti coglione coglioni cogliona bugiardo bugiarda bugiardi stronz* bastardo bastarda bastardi imbecille imbecilli fesso fessa pagliaccio sfigato sfigata perdente merda pezzo_di_merda testa_di_cazzo infame infami infamone cazzone babbeo figlio_di_puttana ridicolo ridicola vergognati_tu ladro ladri delinquente delinquenti farabutto codardone lurido scimunito minchione mentito mentire menti bugia bugie
surprise: oddio odd oddioo ommioddio omg wtf wow cavolo cazzo minchia mamma_mia madonna accidenti caspita cosaa dio gesù incredibile incredibili incredibilmente miseria porca_miseria oh ohh 😳 😱 cacchio azz azzo boh boia mannaggia
thanks: grazie grazie_mille grz grazi graz ringraz* thanks thx thank grassie grato grata figurati
greeting: 👋 ciao ciaoo ciauu buongiorno buonasera buonpomeriggio buondì salve hey ehi ehy ei hola hi hello buonanotte buona_notte heyy heila ehilà we uè uela oi bella_lì bentornato bentornata buon_giorno buona_sera gent egregio egregia gentile gentili gentilissimo gentilissima spett spettabile benvenuto benvenuta benvenuti saluti_a_tutti buona
goodbye: addio arrivederci a_dopo a_presto a_domani ci_sentiamo ci_si_vede ciaone saluto saluti salutami salutare bye stammi_bene alla_prossima cordiali cordialmente distinti salutoni ci_becchiamo baci_e_abbracci saluta
laugh: 🙈 😜 ahah ahaha* haha hahah* hah hehe eheh eheheh ihih lol lolz lmao xd rotfl rido ride ridere rideva ridendo risata risate sto_morendo muoro 😂 🤣 😆 😹 😅 😄 😁 morto_dal_ridere ahahhahah ahhaha 💀 ridi ridono
kidding: scherz* sto_scherzando era_uno_scherzo jk sherzo burla battuta battute candid_camera ironico cazzeggio pesce_d'aprile barzelletta barzellette
heart-emoji: ❤️ 😘 😍 🥰 💕 😏 🔥 😉 💋 💖 💙 💚 🧡 😊 💔 🥺 ♥ <3 🌹 😈
neutral-talk: pensare pensa pensi pensavo pensato pensiamo pensano penso pensata credo credi secondo_me idea idee l'idea cioè cmq comunque capisco capito capisci capire capiamo diciamo_che infatti_sì tipo_che insomma vabbuò vabbè_dai per_me ah eh mah beh be ecco anzi mm mmm uhm boh_forse comprendo compreso compresa senso ricordare_che penserei spero speriamo sperare speravo suppongo dubito opinione mi_sa insommaa qualcosa qlcs modo ragione motivo fatto_che tipo sembra sembri sembrava sembrano pare in_pratica mi_rendo_conto ti_rendi_conto rendersi_conto tenere_conto scommetto indovina pensando pensate pensiero crede credono credevo credevi capisce capiscono direi
# harmless worlds
reported: articolo articoli l'articolo notizia notizie giornale giornali giornalista giornalisti tg_ieri telegiornale pare_che dicono_che secondo_il ho_letto ho_sentito podcast a_quanto_pare riportato riportata stampa servizio_al_tg rapporto cronaca ho_letto_che sentito sentita sentito_dire notiziario rivista sentirlo
case-of-other: è_successo_a successo_a_un_mio un_mio_amico un_amico_mio una_mia_amica gli_è_successo le_è_successo un_tizio un_conoscente vittima vittime mio_cugino_ha un_mio_collega tizio
shop: ordine_numero ordinato ordinata ordinare ordinazione ordine_n consegna consegne consegnare spedizione spedizioni corriere corrieri rimborso rimborsi ricevuta_fiscale scontrino scontrini fattura fatture cliente clienti clientela prodotto prodotti pacco pacchi pacchetto reso garanzia_di_due_anni bolletta bollette commessa commesso cassa taglia taglie magazzino scaffale sped spedizioniere disponibile disponibili disponibilità supermercato spesa_al_super bolla ordinativo abbigliamento scarpe scarpa cappello negozio negozi bottega ordine ordini ricevuta ricevute mercato camicia maglione vestito vestiti felpa giacca cravatta maglia borsa occhiali pantaloni marca recensione recensioni scatola scatole economico costoso costosa orologi ferramenta gioielli
sale: vendo vendere vende vendi vendiamo vendesi vendono venderlo venderla venduto venduta vendute venduti vendita vendite venditore compro comprare comprato comprata compri compra compriamo comprarlo comprarla acquisto acquistare acquistato acquisti acquirente acquirenti ebay subito.it vinted marketplace offerta offerte annuncio annunci usato usata usati usate asta trattabile trattabili saldi affare l'offerta
rent: affitt* inquilino inquilina inquilini coinquilino coinquilina coinquilini proprietario proprietaria locazione chiavi chiave utenze caparra spese_condominiali contratto contratti amministratore trilocale bilocale monolocale camera_singola padrone_di_casa trasloco l'affitto trasferirmi
ticket: biglietto biglietti biglietteria concerto concerti festival prenot* volo_aereo voli_aereo volo treno treni hotel albergo vacanza vacanze viaggio viaggi viaggiare crociera gita airbnb b&b traghetto ingresso teatro mostra_d'arte museo volo_low_cost posti spettacolo spettacoli l'hotel
service: appuntamento appuntamenti dottore dottoressa dott ssa medico medica medici dentista clinica ospedale assicurazione assicurazioni promemoria abbonamento abbonamenti iscrizione iscrizioni registrazione_al assistenza operatore operatori riferimento pratica pratiche visita fisioterapia fisioterapista fisio infermiera infermiere ambulatorio ricetta_medica pazienti analisi servizio anagrafe comune tessera disdire disdetta modulo farmacia farmacista farmaco caf spid asl terapia raffreddore febbre bronchite malato malata influenza tosse infortunio procedura procedure disponibile_per sportelli dottor salute sano cancro allergico allergica denti pressione informazioni all'ospedale rinnovo parrucchiere estetista vaccino mal_di_testa
bank-service: la_sua_carta la_tua_carta estratto_conto transazione transazioni movimenti_sospetti addebito addebiti addebitato accredito accreditato servizio_sicurezza home_banking carta_bloccata conto_online operazione operazioni sicurezza
tech: server deploy bug aggiornamento aggiornare aggiornato aggiorna installa installare installato installazione wifi wi-fi router stampante stampanti caricabatterie codice_sorgente release repo branch commit modem caricatore linea connessione batteria hard_disk chiavetta usb config cloud ticket dati database errore funziona funzionano funzionare funzionava sistema sistemare sistemato sistemista rotto rotta aggiustare icloud dominio informatico informatica programma programmi software sistemi versione tasto
office: riunione riunioni relazione_trimestrale report presentazione presentazioni slide slides progetto progetti turni piano_ferie piani_ferie scadenza_del_progetto formazione bozza bozze contabile contabilità fatturato call_di_lavoro preventivo preventivi trasferta badge ferie permesso permessi verbale bilancio commercialista agenda ingegnere geometra segreteria segretaria segretario contratto_di_lavoro convocazione documentazione pausa_pranzo ordine_del_giorno cedolino turno assemblea fascicolo foglio calendario orario orari certificato timbro
lesson: corso lezione lezioni esame esami compito compiti verifiche interrogazione interrogazioni tesi seminario corsi compiti_a_casa appunti ripetizioni studiare studiato studiando relazione_di_storia verbi grammatica matematica latino temi tema tirocinio capitolo capitoli pagella voto voti biblioteca libro libri quaderno laurea dottorato studi imparare imparato imparando imparo lingua lingue laureato laureata materia materie esercizio esercizi lettura
sport: calcetto partita partite allenamento allenamenti allenare alleniamo allenatore palestra calcio calcietto squadra squadre corsa corse gara gare mister campo campionato tennis pallavolo basket gol pallone tifo_per juve inter milan fantacalcio nuoto piscina corsetta arbitro padel rigore bici_da_corsa tifoso tifosi sport ginnastica nuotare alleno spogliatoio medaglia pesca
party: festa feste festeggiare festicciola compleanno compli auguri auguro torta torte regalo regali regalare regalato sorpresa sorprese invito inviti invitare invitato invitata invitati invitiamo addio_al_celibato addio_al_nubilato natale capodanno pasqua battesimo cresima comunione brindisi brindare laurea_festa palloncini ballare ballo ospiti balli congratulazioni
food: cibo cena cenetta cenare ceniamo pranzo pranzare pranziamo colazione pizza pizze pizzeria caffè cafè birra birre birretta vino cucinare cucinato cucino cucini mangi* mangata ricetta ricette zuppa pane pasta gelato gelati carne pesce riso insalata bere beviamo bevuto bevuta bevo aperitivo spritz fame ristorante ristoranti bar trattoria dolci_fatti panino panini biscotti uova uovo latte ragù lasagne noci formaggio mele forno fetta frigo trancio farina burro sugo apero zucchero pollo verdure verdura patatine hamburger piatto piatti cibi miele olive frutta cioccolato carbonara dessert buffet menù pasto pasti bottiglia bicchiere acqua l'acqua pentola moka cuoco cameriere sapore mandarino mandarini pomodori pomodoro prosciutto mozzarella spaghetti sushi succo limone mela banana vegano vegana
food~i: mangiamo_insieme
house: cucina giardino bici bicicletta macchina macchine auto l'auto motorino scooter moto lavatrice lavastoviglie cane cani cagnolino cagnolina gatto gatta gatti gatte gattino albero alberi dipingere dipinto verniciare riparare riparato riparazione idraulico elettricista finestra finestre porta_di_casa bagno sala camera_da_letto tavolo tavoli sedia divano vasi vaso piante tetto tetti_spioventi ascensore balcone garage box_auto cancello_automatico doccia lampadina mobili mobile pulizie pulire stanza stanze scale caldaia meccanico gomme pneumatici ruota camion furgone trattore fattoria motore cassetto cantina soffitto muro lavare cestino piastrelle tenda porta_d'ingresso
weather: pioggia piogge piove piovere pioveva pioverà neve nevica nevicare nevicato sole caldo freddo fredda meteo temporale nuvola nuvole nuvoloso vento nebbia ombrello ombrelli l'ombrello temperatura temperature gradi tempaccio afa luna che_tempo_fa bel_tempo brutto_tempo calda fresco fresca soleggiato
travel: aeroporto stazione stazioni bus pullman autobus strada strade traffico parcheggio parcheggiare parcheggiato metro metropolitana tram autostrada fermata binario aereo aerei taxi valigia valigie passaporto mare montagna spiaggia monti lago incrocio benzina casello passeggero isola semaforo destra sinistra dritto passaggio l'autobus barca barche ponte patente trasporto trasporti parco escursioni escursione direzione all'aeroporto nave incidente
music: musica canzone canzoni band gruppo_musicale album playlist chitarra prove_del_coro prove_generali coro cantare canto canti cantante cantiamo canta pianoforte batterista spotify disco vinile concertino cantato cantata orchestra dj suono suona suoni suonare suonato violino radio rock metal
gaming: raid gilda skin skins loot livello livelli server_di_gioco quest controller fortnite minecraft lobby play playstation ps5 xbox nintendo ranked boss_finale videogioco videogiochi lol_ranked clan squad steam_deck avatar partita_online
photo-work: servizio_matrimoniale foto_del_matrimonio foto_tessera fototessera stampe_foto stampare_foto stampate_foto stampo_foto stampata_foto cornice cornici album_di_nozze album_fotografico stampare reportage foto_di_classe quadro quadri
kids-care: nido asilo_nido baby_sitter babysitter tata passeggino ludoteca pannolino pannolini recita pediatra seggiolino merenda grembiule culla biberon giocattoli giocattolo
pet: veterinario veterinaria cuccioli_di cucciolata gattina gattini micio micia guinzaglio croccantini canile lettiera toelettatura coniglio coniglietti animale animali domestici cavallo cavalli mucca mucche pecora pecore labrador pappagallo criceto lupo
# plain verbs and things
ask~i: chiedo chiederò chiediamo ho_chiesto chiedevo chiederemo
ask~you: chiedi chiedimi chiedigli chiedile chiedilo chieda chiedete chiedevi
ask: chiede chiedere chiedono chiederti chiedermi chiederle chiedergli chiederglielo chiedendo chiederà chiedeva chiesto chiesta chiesti chieste domanda domande domandare domandato domando domandi domandina richiede richiedere richiedono richiesto
write~i: scrivo ti_scrivo scriverò scriviamo ho_scritto scrivevo
write~you: scrivi scrivimi scrivigli scriva scrivete scrivile scriverai scrivevi scrivila
write: scrive scrivere scrivono scriverti scrivermi scriverle scrivergli scriverà scrivendo scriveva scriverci scritt* digitare digitato digita sta_scrivendo firma firmato firmare scriverlo
message: parole messagg* msg mess sms chat ciat chatt* mail email l'email un'email e-mail lettera lettere busta buste conversazione conversazioni testo testi storia storie stories dm direct pm_insta pec convo conversa messag parola posta
answer~i: rispondo risponderò ti_rispondo rispondiamo ho_risposto rispondevo
answer~you: rispondi rispondimi risp rispondete risponda rispondigli risponderai rispondile
answer: risponde rispondere rispondono rispondermi risponderti rispondergli rispondendo risponderà rispondeva rispondesse risposto risposta risposte rispos risposto_subito replica replicare
talk: parlo parli parla parlare parlano parlato parlata parliamo parlando parlavo parliamone parlarne parlami parlarti parlarmi parlarci parlavamo parlate parlargli parlarle discorso discorsi discorrere chiacch* dialogo dialogare discussione discutere discutiamo linguaggio
give~i: do ti_do darò diamo ho_dato darei
give~you: dammi dammelo dammela dammene dammeli dacci dagli daglielo dia mi_dai mi_dia darmi_subito darai date datemi
give: dare darti darmi dargli darle darci darlo darglielo dartelo darmelo dato danno darà daranno dando dono donare donato dona offro offrire offri offre consegno consegnami passami passarmi porto portare portato portata portami porti portiamo portarti portarla portano mi_dà ti_dà ci_dà gli_dà
take: prend* preso presa presi prese ritiro ritirare ritirato ritiri ritira raccogliere accetto prelevare prelevato piglia pigliare piglio rubare rubato rubata rubati
come: vengo vengono venga vieni viene vienimi venire venuto venuta venuti venute verrò verrai verrà veniamo venendo torno torni torna tornare tornato tornata torniamo tornano ritorno ritorna ritornare arrivi entra entrare entrato entrata entrate entri avvicinati avvicinarsi veniva arrivato arrivata arrivati arrivate arrivo arriva arrivano arrivare
go: vado vai va vanno andiamo andare andarci andarsene andato andata andati andate andrò andavo andava andando andatevene vattene parto partire partito partiti parti partiamo esco passeggio passeggiata cammino camminare camminando guido guidare guida guidando lascio lasciare lascia lascii lasciato lasciata lasciamo lasciano lasciando passo passi passa passano passato passata passati passate giro giri girare_in_bici corro correre corri corriamo scappo scappare scappa scappato scappi salgo sali scendo scendi scendere in_giro resta resti restare resto_qui rimanere rimango rimani rimasto rimasta passare vada gira cammina scende lasciate lasci
make: fare far fa fai fatto fatta fatti fatte faccio facciamo fanno facendo faceva facevo facevi facevano farò farai farà faremo faranno fate facesse facessi facciate facciano farlo farla farli farle farmi farti farsi farvi farne farcela fammi fallo falla fatelo facci combinato combini combinare creare creato creata crei usa usare uso usi usando usatelo utilizzare utilizzato utilizza utilizzo success realizzare realizzato preparo preparare preparato prepara stai_facendo metto metti mette mettere mettiamo messo messa messi messe mettono mettilo mettila mettiti iniziare iniziato inizia inizio iniziamo comincia cominciare cominciato costruito costruire
open: apri apre apro aprire apriamo aprirlo aprirla aprilo aprila aprono aprendo aperto aperta aperti aperte link l'link linkk clicca cliccare cliccato clicco clicchi cliccando clikka click premi premere chiudo chiudi chiude chiudere chiudiamo chiudila chiudilo chiuso chiusa chiuse chiusi cliccaci
remember: ricord* dimentico dimenticare dimenticato_il dimentica dimentichi dimenticarti dimenticatelo dimenticarmi dimenticherò dimenticarlo scordo scordare scordato scordati scordata rammenta memoria
feel: sento sente sentire sentono sentirsi sentirti sentirmi sentiva sentivo sentiamo sensazione sensazioni emozione emozioni emozionato mi_sento ti_senti umore
agree: d'accordo accordo accordi affare_fatto concordo concordare concordato ci_sto confermo conferma confermare confermato confermi accettiamo patto patti siamo_d'accordo accordarci condizioni
refuse: rifiut* non_voglio no_grazie non_me_la_sento preferirei_non preferisco_di_no non_mando non_ti_mando non_mi_va non_mi_sento_a_mio_agio non_lo_faccio non_ci_sto non_invio preferirei_di_no non_ne_ho_voglia non_ho_intenzione non_pago nego negare
bad: male mal brutto brutta brutti brutte peggio peggiore peggiori terribile terribili orribile orribili problema problemi problemino sbagl* guai casino casini cattivo cattiva cattivi errori grave gravi pessimo pessima peccato malissimo difficile difficili strano strana strani pesante pesanti danno_grave colpa triste tristi tristezza dolore stanco stanca pericolo pericoloso perso persa persi perdere perdo perdi perde dispiacere_grande disturbo disturbare disagio difficoltà purtroppo disturbarla
good: bene ben bn benissimo benone buono buona_cosa buone ottimo ottima ottimi ottime meglio megljo migliore migliori perfetto perfetta perfetti perfettamente grandioso grandiosa felice felici felicità contento contenta contenti contente divertente divertenti divertirsi divertiti divertiamo divertimento top fantastico fantastica geniale geniali genialata genio interessante facile facilmente lieta lieto piacere_mio bravaa comodo comoda fortunato fortunata fortuna normale normalmente pronto pronta pronti viva evviva 👍 👌 😀 😃 🙂 successo_grande pace bello bel buoni buon bravo brava bravi brave bravissimo bravissima una_bella che_bella bella_giornata bella_idea bella_cosa meno_male vale_la_pena eccitante divertirti fantastici fantastiche delizioso deliziosa eccezionale interessanti
family-word: ragazza ragazzo ragazze ragazzi donna donne uomo uomini gente persona persone signora signore signori signore_mio signorina signor tipo_losco tipi tizi bro fratm zì raga regà regaz guagliò guaglione bambola adulto adulta umano sig sigra dama giovanotto coppia l'uomo
night-word: notti nottata letto dormo dormi* dorme dormendo sonno svegl* mezzanotte addormento addormentato addormentata pigiama sonnellino ieri ieri_sera l'altroieri insonne notte buio riposare
number-word: due tre quattro cinque sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento duecento trecento quattrocento cinquecento seicento settecento ottocento novecento mille duemila tremila cinquemila diecimila mila milione milioni zero secondo terzo terza quarto quinta seconda ventina decina quarta
small: po un_po' poco poca pochi poche piccolo piccoli piccole piccolino qualche pochino pochetto tanto tanta tanti tante molto molta molti molte parecchio parecchi parecchie troppo troppa troppi minimo minima tantissimo tantissimi cosa_piccola un_sacco tot quasi piccolissimo lungo lunga corto corta alto alta grande grandi piccola paio
# small words: what goes to whom, or else
thing: lo questo quello cio ne questa quella
to: a al alla alle ai agli allo
or: o oppure
with: con
here: qui qua
there: li la ci
# tells only the language
particle: e il in sono per le del i della nel ce sta su col sul era dal dei dai nella delle sulla tra coi di che ma da gli ke anche anke però xò pure cose x un una l'ha l'hanno m'hanno aver stato stata stati stare parte volta volte piano davanti davanti_a vicino vicina caso fra mezza mezzo verso carico vale roba tempo cambio cambiare cambia cambiato cambiata cambiamento provo provare provi provavo provato finito finita finiti per_caso come_se si_può_ si_è_ si_sono_ si_tratta si_deve_ si_fa_ si_trova_ si_sta_ si_possono_ si_dice_ si_sente_ si_va_ essere sia dalla cui proprio ad quelle fuori insieme mentre dietro dentro degli ed quel solito almeno quelli nei questi glielo c'era circa sulle spesso sopra fosse dello erano dalle queste stanno nelle sui proposito durante giù lontano piuttosto stia negli qualsiasi intanto inoltre siano accanto scorso scorsa contro avanti indietro soprattutto presso tuttavia nello quei stavolta attraverso stava eccolo ecc all'inizio alcun vuol fossi ovunque altrove gliene gliela esserci qualunque diventare significa tale tranne affatto ve uh na principalmente particolarmente direttamente ultimamente importante tempi laggiù l hmm finire
`;
