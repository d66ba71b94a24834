/**
 * What words of this language mean (see cues/meanings.ts): one meaning a line, `name: forms`. `stem*` takes every word that begins so, `two_words`
 * is a phrase, `or_i_` a word and one behind it that is read for itself as well. `name~i` are forms that also say "I", `name~you` those that say "you". `particle` are frequent words that only tell the language.
 */
export const meanings = `
# persons
i: eu me meu minha meus minhas mim comigo sou estou tou tô a_mim eu_mesmo eu_mesma
you: tu te ti teu tua teus tuas contigo você vc vcs vocês ocê cê vo6 vossemecê lhe lhes seu sua seus suas vos vosso vossa és tás estás_tu vosmecê de_ti
we: nós nosso nossa nossos nossas a_gente agente_somos somos estamos conosco connosco tamos
he: ele dele nele
she: ela dela nela
they: eles elas deles delas
someone: alguém algm algum alguma alguns algumas qualquer qualquer_um
nobody: ninguém ngm ng nenhum nenhuma
everyone: todos todas todo_mundo toda_gente toda_a_gente td_mundo geral mundo_inteiro mundo cada_um todo_o_mundo tds
# material
picture: foto fotos fotinha fotinhas fotinho fotografia fotografias imagem imagens selfie selfies print prints printar printei screenshot screenshots captura capturas_de_ecrã retrato ft fts pic pics printscreen retratos figura figurinha figurinhas álbum_de_fotos
video: video videos vid filme filmes filmagem filmagens filminho clip clipe gravação gravações montagem_em_vídeo trecho novela
file: ficheiro ficheiros arquivo arquivos documento documentos doc docs anexo anexos anexado anexada pasta pastas zip drive galeria nuvem material conteúdo coisa_toda cópias_todas
voice: áudio áudios voz mensagem_de_voz nota_de_voz
collage: colagem montagem montagens lado_a_lado ecrã_dividido tela_dividida editado editada edição montado montada metade_da_tela
intimate: nude nudes nu nua nus nuas pelad* despido despida íntimo íntima íntimos íntimas cueca cuecas calcinha calcinhas sutiã soutien lingerie sexy erótico erótica sensual_foto topless sem_roupa sem_camisa pack packs safad* tesão corpo mamas peitos bunda rabo pau putaria ousado ousada caliente picante packzinho excitado excitada mastu*
face: rosto sua_cara tua_cara rostinho carinha rostos
camera: câmera câmara cam webcam câmeras câmaras
# holding
hold~i: tenho tinha temos tive tivemos terei guardo possuo mantenho mantive tnho tnh fiquei_com
hold~you: tens tiveres tiveste tinhas tende terás
hold: tem ter tido tiver tivesse tivemos_todos teve tendo terá possui possuem possuir posse manter mantém mantido ter-te teria
save~i: salvo salvei salvamos guardei guardámos baixei copiei copio fiz_cópia guardarei
save~you: salva salve salvaste guarda guarde guardes guardaste baixa copie
save: salvar salvou salvado salvada salvando salvos guardar guardou guardado guardada guardados guardadas guardando guardam guardava cópia cópias copiar copiado copiou copiamos copiada baixar baixou baixado baixada descarregar descarregado descarregou descarreguei backup download armaz* transferi_os
record~i: gravo gravei gravamos gravava_tudo filmei filmo filmámos printava
record~you: grava grave gravaste filma filmas filmaste gravas
record: gravar gravou gravado gravada gravados gravadas gravando gravaram gravava gravavam filmar filmou filmado filmada filmando filmaram apanhado apanhada flagra flagrado flagrar flagrada capturar capturado capturada capturei capturou pilhado pilhada gravado_em
see~i: vejo vi vimos olhei assisti verei estou_a_ver tou_a_ver assisto olho
see~you: vê vês vejas viste verás olha olhe olhes veja vede assiste assista assistes repara repare reparas
see: ver viu vêem visto vista vistos vistas vendo verão viram verá vissem vejam olhar olhando olhou olham olhava assistir assistiu assistem assistindo assistam vê-lo vê-la ver-te a_ver visualiz* à_frente espia_só olhos reparar notar enxergar
know~i: sei sabia conheço sabemos conhecemos descobri soube saberei conheci reconheço
know~you: sabes sabias saibas conheces soubeste saiba saberás
know: sabe sabem saber souber souberem sabido soube_se sabendo saberá saberão saibam conhece conhecem conhecer conhecia conheceu conhecê-lo conhecê-la descobrir descobre descobriu descobrem descobrirem descobrirão descobrirá ficar_sabendo fica_sabendo reconhecer reconhece reconhecem identificamos identificar identificado identificou
find~i: encontrei encontramos procuro procurei encontro_te te_acho achei_seu procuramos
find~you: encontra encontraste procura procure procuras encontras
find: encontrar encontrou encontrado encontrada encontrados encontram encontraram encontrará achado achada procurar procurando procurado procuram buscar busca buscando busco buscou rastre* localizar localizado localizei localizou pesquis*
proof: prova provas comprovante comprovantes comprovativo comprovar comprovação comprovado amostra evidência evidências exemplo exemplos demonstração pedacinho
# reaching others
send~i: mando mandei mandamos mandarei mandaremos envio enviei enviamos enviarei enviaremos encaminho encaminhei encaminhamos encaminharei encaminharemos vou_mandar vou_enviar vou_encaminhar reencaminho mandarei_tudo disparo repasso
send~you: manda mandas mandaste mande mandes mandarás mandares envia envias enviaste envie envies enviarás enviares encaminha encaminhas encaminhaste encaminhe encaminhes encaminharás encaminhares mandad-me manda-me manda-mo manda-lhe manda-o manda-os manda-as envia-me envia-mo envia-lhe envia-o me_manda me_envia mande-me envie-me mandai mandasses passa-me_o
send: mandar mandou mandam mandada mandados mandadas mandando mandará mandarão mandaria mandava mandaram mandem mandarem enviar enviou enviam enviado enviada enviados enviadas enviando enviará enviarão enviaria enviava enviaram enviem enviarem encaminhar encaminhou encaminham encaminhad* encaminhando encaminhará encaminharão encaminharia encaminhava encaminharam encaminhem encaminharem reencaminhar mandar-te mandar-me mandar-lhe mandar-vos mandar-lhes mandá-lo mandá-la mandá-los mandá-las enviar-te enviar-me enviar-lhe enviar-vos enviar-lhes enviá-lo enviá-la enviá-los enviá-las envios repassar repassou repassado entregar entregue entregues disparar disparado mandassem reenvi*
post~i: postei postamos postarei postaremos publico_tudo publicarei publiquei publicamos vazo vazei exponho jogo_na_net jogo_na_internet ponho_online ponho_na_net meto_na_net boto_na_net divulgo_na_net solto vou_postar vou_publicar vou_vazar subo posto_tudo posto_as posto_isto posto_isso posto_teu posto_tuas posto_na_net eu_posto posto_no_insta posto_no_face posto_no_teu posto_na_tua
post~you: posta postas poste postes publique publicas expõe vaza publicaste postaste
post: postar postou postam postado postada postados postadas postando postará postagem postagens postaram postem post posts publicar publicad* publicando publicou publicação publicações publicam publicará publicá-lo publicá-la publicá-las publicá-los público pública vazar vazou vazado vazada vazados vazadas vazando vazamento vazará viral virais viraliz* expor exposed exposto exposta expostos exposição cair_na_net caiu_na_net caiu_na_rede na_net online_para carregar_vídeo upload upar upei leak divulgação_pública soltar soltou jogar_na_internet
share~i: partilho partilhei partilharei partilhamos compartilho compartilhei compartilharei compartilhamos divulgo divulgarei divulguei divulgaremos divulgamos espalho espalhei espalharei espalhamos distribuo distribuirei difundo
share~you: partilha partilhas partilhe partilhes partilhaste compartilha compartilhe compartilhas divulga divulgue divulgues espalha espalhes espalhas espalhe
share: partilhar partilhou partilhad* partilhando partilham partilhará compartilhar compartilhou compartilhad* compartilhando compartilham compartilhamento compartilhará divulgar divulgou divulgad* divulgando divulgam divulgação espalhar espalhou espalhado espalhada espalhados espalhando espalham espalharam distribuir distribuído distribuída distribuição distribuiu circular circulando rolando difundir
show~i: mostro mostrei mostrarei mostramos mostro-te vou_mostrar te_mostro
show~you: mostra mostras mostre mostres mostraste mostra-me mostra-mo mostra-te mostra-lhe me_mostra mostre-me deixa_ver deixa_eu_ver exibe
show: mostrar mostrou mostram mostrado mostrada mostrando mostrará mostrem mostrava mostrar-te mostrar-me mostrar-lhe mostrar-vos mostrar-lhes exibi* ver_seu
tell~i: conto contei contarei digo disse-lhe direi diremos aviso_todos avisei vou_contar vou_avisar informo informamos avisarei avisamos dizia
tell~you: diga digas dizes disseste conte contes contaste conta-me conta-lhe conta-mo diz-me diz-lhe diz-mo me_conta me_diz diga-me avisa avise avisas informe informa comunica explica explique
tell: dizer disse disseram dito dita dizem dizendo dirá dirão dissesse disser dizer-te dizer-me dizer-lhe dizer-vos dizer-lhes contar contou contado contada contando contam contaram contará contar-te contar-me contar-lhe contar-vos contar-lhes avisar avisou avisado avisada avisando avisar-te avisaram informar informado informada informou notificar notificado notificada explicar explicou explicado explicação mencionar mencionou mencionei revelar revelou revelado comunicar comunicado comunicei diz comunico explico confesso
tag: marco_te marcar_você marcar_todos marcando_todos taguear tagueio tagueei taggar identificar_te te_marco marcar_te marcou_você marcou_te vou_marcar_você
go_out: sai_tudo vão_para vai_para chegará chegarão sairá chega_a chegar_a vai_sair vai_cair lá_fora à_solta pro_mundo cai_na_net cai_na_internet caiu_na_internet cair_na_internet cair_na_rede cai_na_rede vai_parar vão_parar
receive: receb* caixa_de_entrada inbox
# audience
mother: mãe mamã mamãe mainha mãezinha mães mamis mãezona
father: pai papai papá painho paizinho paiê coroa papis paizão
parents: pais teus_pais seus_pais velhotes cotas
sibling: irmã irmão irmãos irmãs mana maninha maninho primo prima primos primas
relatives: família famílias familiares tio tia tios tias avô avós vovó vó filho filha filhos filhas filhinho filhinha filhota parente parentes sobrinho sobrinha sobrinhos sogra sogro sogros cunhado cunhada criança crianças bebé neto neta netos padrasto madrasta genro nora padrinho madrinha afilhado afilhada gêmea gêmeo titio titia bisavó enteado enteada netinho netinha concunhado madrinhas padrinhos
partner: mulher_dele marido maridão esposa esposo namora* namoro noivo noiva noivado companheiro companheira ex cônjuge casal amante ficante minha_mulher tua_mulher crush contatinho peguete mozão_meu
friends: amigo amiga amigos amigas amg amgs miga migo amizade amizades melhor_amigo melhor_amiga parça parceiro parceira parceiros camarada amiguinha amiguinho amiguinhos bff compadre comadre tmj sócio
followers: seguidor seguidores seguidora contato contatos contacto contactos lista_de_contatos inscritos seguindo_voce quem_te_segue lista_de_amigos agenda_do_telefone agenda_telefónica tua_agenda sua_agenda agenda_do_celular contatos_da_agenda
boss: chefe patrão patroa chefia chefinho chefinha gerente gestor gestora diretor diretora director supervisor supervisora encarregado encarregada rh empregador coordenador coordenadora presidente mestre diretoria_geral
colleagues: colega colegas coleguinhas equipe equipa funcionários funcionário funcionária time_do_trabalho companheiros_de_trabalho membros colega_de_trabalho colegas_de_trabalho estagiário estagiária estagiários
work: trabalh* emprego empresa empresas escritório firma negócio negócios carreira serviço_meu loja lojas fábrica oficina trampo trampar trab profissional profissionais empregado empregada obra expediente estúdio salão oficial_de_obra empreiteira plantonista companhia demitido demitida demissão
school: escola escolas colégio liceu faculdade facul universidade aula aulas turma turmas professor professora professores prof profs profe stor stora setor setora aluno aluna alunos alunas estudante estudantes secundária colegial campus sala_de_aula creche_escola ensino secretaria caderneta recreio formando calouro
community: igreja pastor padre paróquia mesquita imã bispo missa culto catequese clube treinador_do condomínio vizinh* bairro aldeia comunidade freguesia congregação vila fiéis irmãos_da_igreja célula síndico diácono santo santa padroeiro fé bênção abençoe cooperativa porteiro
internet: internet net web site sites página paginas google rede redes redes_sociais fórum online na_rede sítio
group: grupo grupos grupinho grupo_do_zap grupo_do_whatsapp grupo_da_família grupão gp
list: lista listas listinha nomes_todos listagem relação_de
name: nome nomes sobrenome apelido apelidos nick nome_completo chamo-me me_chamo
# money
money: dinheiro grana guita massa_toda verba valor valores quantia montante custo custa custam custar preço preços taxa taxas tarifa pagamento pagamentos pilim carcanhol bufunfa dindin money cash quanto_é quanto_custa importância caro multa prêmio cobrança moeda moedas moedinha trocado trocados
pay~i: pago paguei pagamos pagarei pagaremos transfiro transferi deposito depositei vou_pagar acerto
pay~you: paga pagas pague pagues pagaste pagarás pagares pague-me paga-me transfere transfira deposite deposita me_paga paguem liquide efetue
pay: pagar pagou pago_tudo pagado pagam pagando pagará pagava pagar-te pagar-me pagar-lhe pagar-vos pagar-lhes paga_se transferir transferiu transferido transferência transferências depósitos depositar depositado depositou liquidar liquidado liquidação quitar quitado quitada reembolsar desembolsar acertar_contas efetuar efetuado cobrado cobra cobro boleto_pago quitação pagamento_feito
demand-more: mais_dinheiro o_resto resto restante restantes saldo_final segunda_parcela última_parcela mais_uma_parcela segundo_pagamento último_pagamento outra_parte mais_grana o_que_falta
currency: euro euros real_brasileiro reais r$ dólar dólares usd eur brl conto_de_réis contos_de pila pilas paus libras mangos centavos cêntimos cruzeiros kwanzas
means: pix mbway mb_way mb multibanco paypal picpay mercadopago mercado_pago nubank boleto_bancário ted iban wise revolut western_union moneygram cripto crypto criptomoeda criptomoedas bitcoin bitcoins btc usdt ethereum eth wallet carteira binance coinbase chave_pix skrill paysafe paysafecard c6 inter_bank payshop xoom remitly transferência_bancária pixzinho qr_code
giftcard: cartão_presente cartão_oferta cartões_presente gift_card gift_cards giftcard giftcards vale_presente steam cartão_steam itunes google_play voucher vouchers cartão_da_steam cartão_pré-pago recarga recarregar
code: código códigos pin otp token código_de
bank: banco bancos conta contas conta_bancária agência_bancária nib empréstimo fatura_do_cartão bancário bancária cartão cartões correntista saldo poupança crédito débito caixa_económica caixa_eletrônico caixa_multibanco juros
poor: salário ordenado sem_dinheiro pobre liso lisa tesa teso duro_demais não_tenho_dinheiro poupanças economias desempregado desempregada dívida dívidas reforma pensão aposentado aposentada aposentadoria quebrado quebrada falido falida bolsa_família sem_grana
discount: desconto descontos descontinho metade parcela parcelas parcelar parcelado prestações prestação mais_barato barato aos_poucos em_partes
# time
now: agora agr já_já já_agora imediatamente imediato imediata neste_momento neste_instante urgente urgentemente urgência agorinha rápido depressa logo_já o_quanto_antes asap na_hora pressa
today: hoje hj esta_noite essa_noite hoje_à_noite esta_tarde ainda_hoje hoje_mesmo
tomorrow: amanhã amnh segunda segunda-feira terça quarta_feira quinta sexta sexta-feira sábado domingo feira fds depois_de_amanhã ontem_não quarta
time-unit: minuto minutos minutinho minutinhos min mins hora horas horinha hrs hr h segundos segundo seg instante momento momentos momentinho meia_hora tempinho 24h 48h tempo meio_dia da_tarde à_tarde de_tarde a_tarde_toda
day-unit: dia dias diazinho semana semanas mês meses ano anos anual janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro manhã manhãs data datas fim_de_semana época
until: enquanto até antes antes_de prazo prazos relógio contagem contagem_decrescente contagem_regressiva cronómetro temporizador falta faltam faltando dentro_de data_limite limite vence vencimento vencer tic_tac restam resta demora demorar
late: tarde tarde_demais atraso atrasado atrasada atrasados atrasei atrasou demasiado_tarde expirou expirado expirar expira acabou_o_tempo esgotou esgotado venceu vencido vencida tempo_esgotado atrasos atrasar
wait~i: espero esperei esperamos esperarei aguardo aguardamos tou_à_espera estou_esperando
wait~you: espera espere esperas esperes pera peraí aguarda aguarde calma_aí pere
wait: esperar esperando esperou esperam esperado esperava aguardar aguardando aguardou paciência paciente à_espera
again: de_novo dnv outra_vez novamente mais_uma_vez denovo outra_vez_não vez vezes nova_vez
still: ainda aind continua continuar continuo
already: já jah
first: primeiro primeira primeiros primeiras inicialmente inicial começo início começar começou começa primeiramente
last: último última últimos últimas última_chance última_oportunidade última_vez final finalmente por_fim fim finais definitivo definitivamente definitiva acaba acabou acabar terminado terminada terminar termina terminei acabei
soon: em_breve breve logo daqui_a_pouco daqui_pouco jajá já_já_te brevemente não_tarda assim_que cedo
always: sempre smp smpr pra_sempre para_sempre toda_vez todo_dia eternamente constantemente
never: nunca nunca_mais jamais nunk nunquinha
later: depois dps dpois mais_tarde dpz posteriormente mais_logo mais_pra_frente após
# logic
if: se caso senão_se no_caso_de a_menos_que a_não_ser_que desde_que
otherwise: senão se_não ou_então caso_contrário do_contrário ou_senão ou_isso_ou ou_eu_ ou_mando_ ou_todo_ ou_posto_ ou_tua_ ou_sua_ ou_teu_ ou_seu_ ou_publico_ ou_o_vídeo_ ou_a_foto_ ou_as_fotos_ ou_os_vídeos_ ou_o_teu_ ou_o_seu_ ou_a_tua_ ou_a_sua_ ou_as_tuas_ ou_as_suas_ ou_vou_ ou_envio_
then: então entaum assim aí logo_então portanto por_isso pois daí
not: não ñ naum nem sem nn_quero nãoo
will: vou vai vais vamos vão irei irá serás será serão estarei ides haverá
would: seria poderia poderias podia podias deveria devia devias gostaria_que faria farias iria podíamos queria_que
want~i: quero queria queremos preciso precisamos precisava desejo exijo kero keria gostava_de gostaria exigimos
want~you: queres quiseres quiser queiras queira precisas querias quiseste precisar_de_mim desejas
want: quer querem querer quis quiseram querendo quizer precisa precisar precisam precisando precisou deseja desejar exige exigem exigir necessita necessito kr necessidade pretende pretender pretendo pretendemos ker vontade precisará
must~i: tenho_que tenho_de devo devemos temos_que temos_de
must~you: tens_de tens_que deves deverás convém_te trate_de trata_de
must: deve devem dever tem_que tem_de obrigado_a obrigadatório obrigadatória obrigadação é_preciso necessário necessária convém deverá deverão à_força melhor_você obrigar obrigou
can~i: posso podemos consigo_fazer conseguimos consegui poderei pude poss consigo
can~you: podes poderás consegues puderes pudeste pd podeis
can: pode podem poder possa possam pudesse consegue conseguem conseguir conseguiu poderá possível dá_para dá_pra dá_pa capaz tem_como puder permite permitir
because: porque pq pk por_causa causa visto_que já_que poix porqe uma_vez_que devido
everything: tudo td inteiro inteira tudinho toda todo total totalmente completo completa completamente completos tudo_mesmo integral
nothing: nada nd nadinha nda coisa_nenhuma coisa_alguma neca
more: mais maior mt_mais mas_mais adicional extra outro_tanto demais
only: só somente apenas unicamente sozinho_só só_que
enough: bastante suficiente chega_já suficientes
one: um uma umas uns único única 1x uma_vez unzinho
both: ambos ambas os_dois as_duas
please: por_favor porfavor pf pfv pfvr plmds pff favor fav fvr pls plz pelo_amor_de_deus pelo_amor te_peço se_faz_favor sff faz_favor encarecidamente por_gentileza gentileza por_obséquio pufavo
yes: sim ss simm siim sm yes ok okay okey oki tá_bom tabom tá_certo claro com_certeza certeza certo isso_mesmo pode_ser pode_crer exato exatamente exactamente uhum aham yep ya yah pois_é tá_ok tabem tá_bem tudo_bem blz beleza combinado combinados demorou firmeza justo óbvio lógico fechou de_boa tá_joia tá_ótimo isso_aí
no: nop nope nem_pensar de_jeito_nenhum nem_a_pau nem_morta nananão não_não nem_fodendo jamais_da_vida negativo nem_ferrando de_maneira_nenhuma de_modo_nenhum
question: que q oq o_que oque qual quais quem cadê onde ond aonde quando qd qnd qdo quanto qto quantos quanta quantas como cm cmo por_que
maybe: talvez tlvz provavelmente se_calhar quiçá quem_sabe deve_ser acho_que_sim eventualmente possivelmente vai_que parece depende
promise~i: prometo prometi juro jurei garanto garantimos prometemos te_juro dou_minha_palavra palavra_minha asseguro
promise~you: promete prometes prometeste jura juras jure prometa garante_me
promise: prometer prometeu prometido prometida promessa promessas jurar jurou juramento garante garantia garantir garantido palavra palavra_de_honra dou_a_palavra palavras
same: mesmo mesma mesmos mesmas msm igual iguais idêntico idêntica o_mesmo msma igualzinho tal_e_qual
other: outro outra outros outras otro otra diferente diferentes demais_pessoas vários várias certos certas
# threat
ruin~i: acabo_contigo acabo_com_você destruo destruirei arruíno vou_acabar vou_destruir vou_arruinar lixo-te acabo_com_sua_vida fodo dou_cabo
ruin~you: destróis arruínas estragas destruíste arruinaste
ruin: destruir destruído destruída destruiu destruindo destruirá destruição destruir-te destruidos destrói arruinar arruinado arruinada arruinou arruinando arruinará arruína ruína estragar estraguei acabar_com acabado acabada acabou_pra_você acabou_para_ti tás_feito ferrar ferrado ferrada fodido fodida fuder foder fudido fudida lixado lixada tramado tramada dar_cabo teu_fim seu_fim tás_lixado detonar queimar_seu_filme acabar_contigo acabar_com_você acabar_com_a_sua acabar_com_a_tua
life: vida vidas sua_vida reputação futuro honra bom_nome imagem_pública vidinha
consequence: consequência consequências arrepen* vai_se_arrepender vais_arrepender vai_ver_só vais_ver verás_só você_vai_ver último_aviso aviso avisos advertência ameac* ameaças_dele pior_para_ti pior_pra_você sofrer sofrerá azar_o_teu vai_te_acontecer vai_acontecer_contigo vai_acontecer_com_você o_que_te_acontece o_que_vai_acontecer o_que_acontece_se
choice~i: decido decidi escolho escolhi escolhemos decidimos
choice~you: decide decidas decida escolhe escolhes escolha escolhas tu_decides você_decide você_escolhe tu_é_que_sabes você_que_sabe tu_escolhes decides
choice: escolher escolheu escolhido escolhida decidir decidiu decidido decidem decisão decisões opção opções alternativa alternativas está_nas_tuas_mãos está_em_suas_mãos prefere preferência preferir
obey~i: obedeço faço_o_que_quiseres colaboro faço_o_que_mandas
obey~you: obedece obedeça obedeces colabora colabore coopera coopere faz_o_que_eu_digo faça_o_que_eu_mando faz_o_que_mando faz_como_digo siga_as_instruções porta-te_bem comporte-se comporta-te escuta escute ouve ouça ouve-me me_ouve me_escuta presta_atenção siga segue_as_instruções
obey: obedecer obedeceu obedecido obediente colaborar colaboração colaborou cooperar cooperação ouvir_bem inteligente esperto esperta esperteza sábio razoável sensato sensata bom_menino boa_menina bonzinho bonzinha comportar comportado comportada comportamento juízo instrução instruções ordem ordens regras regra
shame: vergonha vergonhas vergonhoso vergonhosa envergonhado envergonhada envergonhar envergonhando humilh* embaraçoso embaraço embaraçado constrangido constrangida constrangedor constrangimento vexame desgraça dignidade decepção decepcionado decepcionada desiludido desiludida desilusão olhar_na_cara passar_vergonha mico escândalo desonra envergonho vexatório
disgust: nojo nojento nojenta nojentos nojeira porco porca porcos porcaria puta putinha vadia galdéria tarado tarada tarados pervertido pervertida depravado depravada doente_mental repugnante asqueroso asquerosa cadela vagabunda punheteiro imundo imunda credo sujo suja piranha vaca eca podre
block~i: bloqueio bloqueei bloqueamos vou_bloquear bloqueio-te
block~you: bloqueia bloqueie bloqueies bloqueias bloqueaste
block: bloquear bloqueou bloqueado bloqueada bloqueados bloquearam bloqueando desbloquear desbloqueado desbloqueia dar_block block bloquei
report~i: denuncio denunciei reporto reportei denunciarei participei vou_denunciar faço_queixa vou_fazer_bo
report~you: denuncie denunciaste reporta reporte
report: denunciar denunciou denunciado denunciada denunciam denunciando denunciaram denunciar-te denúncia denuncias_todas denúncias reportar reportado reportada reportou queixa queixas fazer_queixa apresentar_queixa boletim boletim_de_ocorrência bo b.o ocorrência participação prestar_queixa registrar_queixa registrei_bo registrar_ocorrência
ignore~i: ignoro ignorei sumo não_respondo vou_sumir
ignore~you: ignora ignore ignores ignoras ignoraste some suma desaparece desapareça sumiste não_respondes não_responde me_ignora
ignore: ignorar ignorou ignorado ignorada ignorando vácuo visto_e_não silêncio silenciar silencioso sumiu sumir sumido sumida sumiram desaparecer desapareceu desaparecido desapareceram no_vácuo ghosting ghost visualizou_e_não
stop~i: paro parei paramos largo desisto desisti
stop~you: para_de pare pares parem chega_disso basta acaba_com_isso larga_do_meu me_deixa deixa-me me_deixe deixa-me_em_paz me_deixa_em_paz larga-me deixe-me cessa para_já para_com_isso para_com_isto para_de_me pare_com_isso
stop: parar parou parado parada parando param stop cessar desistir desistiu desiste desista deixar_de largar em_paz encerrar
game~i: não_estou_a_jogar não_tô_jogando não_jogo_contigo
game~you: não_brinques não_brinque brincas_comigo não_jogues_comigo não_jogue_comigo
game: brincar_comigo gozar_comigo jogada jogadas jogaço truque truques tirar_onda
serious: sério a_sério asério falo_a_sério falando_sério tô_falando_sério não_estou_a_brincar não_tô_brincando seriamente de_verdade mesmo_a_sério papo_reto sem_brincadeira
afraid: medo medos medinho medroso_eu assust* aterrorizado aterrorizada pânico pavor tremer tremendo tremo ansiedade ansioso ansiosa apavorado apavorada desespero_total receio cagaço borrado aflito aflita nervoso nervosa nervosismo com_medo angústia temo temor 😰 amedrontado amedrontada desesperador tremedeira gelei arrepiado arrepiada
calm: calma calmo calmar calme acalma acalma-te se_acalma tranq* relax relaxa relaxe relaxado relaxada fica_tranquilo fica_tranquila suave sosseg* preocup* não_te_preocupes não_se_preocupe de_boas fixe_calma na_boa respira respire descansa descansado devagar
beg: implor* suplico te_imploro suplicar suplicando piedade misericórdia compaixão tem_pena tenha_piedade de_joelhos joelhos rogo tenha_pena tem_pena_de_mim
delete~i: apago apaguei apagamos apagarei apagaremos elimino eliminei excluo excluí deleto deletei removo removi vou_apagar excluirei
delete~you: apaga apagas apague apagues apagaste apaga-o apaga-os apaga-a apaga-as apaga-me apague-o elimina elimine elimines eliminas exclua deleta delete deletes remova remove tira_do_ar me_apaga
delete: apagar apagou apagam apagado apagada apagados apagadas apagando apagará apaguem apagá-lo apagá-la apagá-los apagá-las eliminar eliminou eliminad* excluir excluído excluída excluiu exclusão deletar deletou deletado deletada deletando remover removido removida removeu formatar formatado limpar tirar_do_ar destruir_tudo
disappears: desaparecem some_tudo vai_embora foi_embora vão_embora sumirá sumirão desaparecerá acabará morre_aqui fica_por_aqui esquecido esquecida esquecer_isso enterrado enterrada encerrado encerrada assunto_encerrado acabou_tudo acaba_aqui termina_aqui tudo_acaba
trust~i: confio confiei acredito acreditei acreditava confiava creio
trust~you: confia confie confias confiaste acredita acredite acreditas acreditaste acreditai confia-me fia-te
trust: confiar confiou confiança confiável confiado confianças acreditar acreditou acreditando acreditam crer honesto honesta honestidade honestamente sincero sincera sinceridade sinceramente sinceros leal lealdade franqueza fiel crê
secret: segredo segredos secreto secreta sigilo sigiloso sigilosa privad* pv pvt no_privado privacidade particular entre_nós entre_a_gente só_entre_nós confidencial confidencialidade discreto discreta discrição calado calada caladinho caladinha anónimo anónima anonimato escondido escondida escondidas esconder esconde às_escondidas em_off pessoais fica_entre_nós vida_pessoal foto_pessoal fotos_pessoais
dont-tell: não_contes não_conte não_conta não_conta_pra_ninguém não_contes_a_ninguém não_digas não_diga não_fales_com não_fale_com boca_fechada bico_calado nem_um_pio cala-te cala_a_boca bico_fechado cale-se caluda não_conte_a_ninguém abre_a_boca abrir_a_boca abras_a_boca
police: polici* delegado delegada delegacia gnr psp pj judiciária pm federal polícia_federal esquadra inspetor inspetora inspector agente agentes investig* detetive interpol autoridades autoridade guarda_nacional posto_da_gnr cibercrime sgt bófia viatura sirene denúncia_na_polícia
law: advogado advogada advogados leis lei_do_brasil lei legal_dr legislação tribunal juiz juíza justiça processo processar processado processos crime crimes criminoso criminosa criminal cadeia prisão preso presa presos prender cana ilegal ilegais mandado ministério_público procurador intimação delito tribunais artigo_218 código_penal direitos rgpd lgpd indemnização indenização defensoria perícia audiência testemunhas testemunha regulamento autorização
minor: menor menores menor_de_idade menores_de_idade dezassete dezessete quinzinho sou_menor adolescente adolescentes sub18
scam: golpe golpes golpista golpistas burl* fraude fraudes fraudulento falso falsa falsos falsas fake fakes perfil_fake vigarista vigaristas vigarisice estelionato estelionatário scam scammer phishing chantag* extor* sextorsão sextortion engan* mentiroso_golpe cilada trapaça armadilha clonado clonada clonaram clonar vítima_de_golpe
hack~i: hackeei hackeio invadi invadimos infectei infetei acedi acessei instalei_um tive_acesso obtive hackeamos
hack~you: hackeaste invadiste
hack: hacker hackers hackear hackeado hackeada hackeou hackeados hackearam haker raquer raquear raqueado pirata_informático pirata_informáticos piratas_informático piratas_informáticos invadir invadido invadida invadiu invadiram invasão invasor infectado infectada infectou infetado infetada infetou comprometido comprometida violado violada violação quebrou_a_senha crackeado brecha
malware: malware trojan troiano vírus spyware keylogger rat cavalo_de_troia software_malicioso exploit programa_espião espião espiões espionar espiar maliciosos malicioso maliciosa ransomware pegasus código_malicioso acesso_remoto
access: acesso acessos aceder acessa* acessou acesse senha senhas password passwords palavra-passe login logar logado logou controlo controle controlar controlado credenciais entrar_na_conta entrei_na pass
adult-site: porno* pornhub site_adulto sites_adultos conteúdo_adulto sites_pornográficos xvideos adulto adultos onlyfans privacy_site redtube site_xxx vídeos_xxx
device: telemóvel telemóveis telefone telefones celular celulares cel tlm tlmv cell pc computador computadores portátil notebook note tablet microfone ecrã tela telas dispositivo dispositivos aparelho smartphone iphone android browser navegador laptop fixo teclado chip
account: perfil perfis conta_do_insta contas_do utilizador usuário arroba cadastro página_do_face contas_de
number: número números nr tel contacto_telefónico dígitos
address: endereço morada rua casa casas apartamento ap apê moradia moras mora moro morar vives vivo vive onde_moras onde_você_mora onde_vives prédio residência portaria interfone lar cep cidade avenida travessa
# approach
flattery: linda lindo lindas lindos lindinha lindona lindeza lindíssima bonit* gata gato_lindo gatinha gatão gostosa gostoso gostosas gostosão gira giro giraça giras bela belo belíssima maravilhosa maravilhoso perfeita perfeitinha princesa sensual atraente charmoso charmosa fofo fofa fofos fofinha fofinho querida querido encantadora encantador deslumbrante jeitoso jeitosa simpático simpática delícia sorriso deusa boazona tesuda tesudo meiga meigo elegante docinho
endearment: amor amorzinho amore mor mozão mozi mozinho bebe_meu bb bby baby xuxu chuchu meu_bem benzinho coração vida_minha anjo anjinho florzinha rainha rei meu_amor meu_querido fofis querides princesinha estrelinha nenê nenem fofura minha_flor
love~i: amo te_amo adoro amo-te adoro-te tiamo ti_amo tamo amo_vc amo_você apaixonei-me me_apaixonei amei
love~you: amas ama_me me_amas me_ama adoras
love: ama amar amam amado amada amava apaixonado apaixonada apaixonar apaixonei apaixonados apaixonante sentimento sentimentos alma_gémea relacionamento relação paixão adorar adora namorico carinho afeto
miss: saudade saudades sdds sdd sds tenho_saudades com_saudade sinto_sua_falta sinto_tua_falta falta_tua saudadinha
like~i: gosto gostei curti curto adorei prefiro preferia gostava
like~you: gostas gostaste curtes gostares preferes
like: gosta gostar gostou gostam gostando curtir curtiu curte curtida curtidas like likes agrada agradar agradável prazer aproveitar aproveita
kiss: beijo* beijinho beijinhos bjs bj bjo bjos bjinhos bjinho bjss beija* beijei abrac* xoxo carinhos cafuné bjks bjokas bitoca
lonely: sozinh* só_e_triste solidão solitário solitária carente solteir* single entediado entediada tédio aborrecido aborrecida viúva viúvo divorciado divorciada separado separada sem_ninguém
dream: sonho sonhos sonhei sonha* imagina* imagino imaginei imagine a_pensar_em_ti pensando_em_você penso_em_ti fantasia fantasias pensando_em_ti
meet~i: encontramo-nos nos_vemos vemo-nos te_vejo_lá
meet~you: vem_ter_comigo sai_comigo encontra-me vem_aqui_em_casa
meet: encontro encontros conhecer-te te_conhecer encontrar-te encontrar-nos encontrar-me sair_contigo sair_comigo rolê date marcar_encontro nos_ver nos_encontrar combinar pessoalmente ao_vivo conhecer_você
marry: casar casamo-nos casa_comigo casado casada casados caso_contigo casou casei boda bodas pedido_de_casamento matrimónio aliança casamos casamento casamentos anel
from-where: de_onde donde d_onde és_de_onde onde_és natural_de sou_de brasileiro brasileira brasileiros português portuguesa brasil portugal lisboa porto_cidade angola rio sampa são_paulo bahia minas braga coimbra algarve interior cidades moçambique gaúcho gaúcha mineiro mineira carioca paulista belém setúbal santarém castanhal alemão inglês norte
age: idade idades quantos_anos velho velha velhos velhas novinho novinha jovem jovens maior_de_idade dezoito nasci nascido nascida nascimento aniversariante_de sou_novo sou_nova mais_novo mais_nova mais_novos tão_novo tão_nova muito_novo muito_nova
app: app apps aplicativo aplicação snap snapchat telegram tele_gram whatsapp whats whatsap wpp zap zapzap zapp wats watsapp ws insta instagram ig face facebook fb messenger skype discord signal tiktok tinder badoo viber line twitter kik wechat hangouts zangi bumble kwai omegle teams orkut linkedin
switch~i: vamos_pro passamos_para mudamos_para bora_pro
switch~you: vem_pro passa_para muda_para chama_no_zap chama_no_whats me_chama_no vem_pro_whats
switch: mudar muda mudamos mudei mudança mudou mude mudo trocar troca trocamos passar_para migrar outro_app troquei outra_app
add~i: adiciono adicionei sigo segui te_sigo adicionei-te
add~you: adiciona adicione adicionaste adicionas adiciona-me me_adiciona me_segue segue-me add_me aceita aceite aceites me_add
add: adicionar adicionou adicionado adicionada adicionaram add seguir seguiu seguindo aceitar aceitou pedido_de_amizade solicitação seguem inscreve inscrever inscreva-se
call~i: ligo liguei ligamos telefono telefonei ligo-te te_ligo chamei chamo ligarei
call~you: liga ligue ligues ligas ligaste liga-me me_liga telefona telefone-me atende atenda atendes chama chame chamas me_chama chamaste
call: ligar ligou ligaram ligam ligado ligando ligação ligações telefonar telefonou telefonema telefonemas chamada chamadas chamar chamam chamou chamando atender atendeu atendido tocar call toca
videocall: videochamada videochamadas vídeo_chamada chamada_de_vídeo ligação_de_vídeo videocall facetime call_de_vídeo por_vídeo
turn-on~i: ligo_a_câmera ligo_a_cam
turn-on~you: liga_a_câmera liga_a_câmara liga_a_cam liga_a_webcam liga_cam abre_a_cam abre_a_câmera acende ativa ative acenda
turn-on: ligar_a_câmera ligar_a_cam ligada ligados ligadas acender acendeu aceso acesa ativar activar ativado ativada abrir_a_cam
undress~i: tiro_a_roupa dispo-me dispo
undress~you: tira_a_roupa tira_a_camisola tira_a_blusa tira_tudo despe despe-te se_despe dispa abaixa baixa_as_calças levanta_a_blusa tira_a_camisa fica_nu fica_nua fica_pelada fica_pelado tire_a_roupa despe-se tira_o_sutiã
undress: despir despiu despindo despir-te despir-me despir-se tirar_a_roupa strip striptease ficar_nu ficar_nua
turn-yours: sua_vez tua_vez é_a_tua_vez agora_tu agora_você agora_vc vez_tua tu_primeiro você_primeiro eu_primeiro e_tu_agora depois_tu depois_sou_eu teu_turno depois_eu_mando
prove: prova_isso prova-me prova-mo prove prova_que me_prova provar provou não_confias_em_mim não_confia_em_mim mostra_que provares provas-me se_me_amas provo
shy: timid* chato_demais chata_demais chatinha_demais envergonhadinho envergonhadinha cobarde covarde acanhado acanhada medroso medrosa cagão careta sem_graça frouxo vergonhinha 🙈
real: real verdade verdades verdadeiro verdadeira verdadeiros verdadeiras realmente bot robô autêntico autêntica genuíno genuína verific* vdd vddd real_mesmo existes realidade original confirmar_identidade de_carne_e_osso
model: modelo modelos agência agencias casting fotógrafo fotógrafa fotógrafos influenc* patrocínio patrocinado patrocinada desfile publi parceria parcerias marcas
job: vaga vagas contrata* entrevista entrevistas recrut* currículo cv candidato candidatura candidatei candidatar emprego_em_casa renda_extra trabalho_remoto vaga_de_emprego oportunidade_de_emprego cargo estagiar estágio anúncio_de_emprego ganhos
sugar: sugar sugar_daddy sugar_baby mesada mimos mimo mimar patrocinador sustentar sustento bancar mimada mimado
military: militar militares soldado soldados exército marinha_de_guerra fuzileiro tropa oficial_do_exército plataforma_petrolífera missão_no missão general sargento capitão plataforma_de_petróleo quartel base_militar tenente
# feelings of the person
ending: me_matar me_mato mato-me matar-me suicídio suicidar me_suicidar suicidar-me quero_morrer prefiro_morrer vontade_de_morrer vontade_de_viver não_quero_viver não_quero_mais_viver tirar_a_minha_vida tirar_minha_vida acabar_com_a_minha_vida acabar_com_minha_vida acabar_com_tudo melhor_morto melhor_morta me_machucar não_aguento_mais sem_saída não_tenho_mais_forças desisto_de_tudo
despair: morrer morro suicid* morte morto morta não_aguento não_aguenta desesper* vou_morrer morreu faleceu
cry: chora* choro chorei chorou choroso lágrima lágrimas a_chorar tou_chorando 😭 😢 😔 😞 luto
sorry: desculp* dsclp dsc descupa perdão perdoa* perdoe perdoo perdoei me_perdoa lament* sinto_muito foi_mal mal_aí sorry fm
why-me: porquê_eu por_que_eu pq_eu porque_me_fazes_isto por_que_você_faz_isso pq_vc_faz_isso porque_fazes_isto o_que_eu_te_fiz o_que_te_fiz que_mal_fiz pq_ta_fazendo_isso
who-are-you: quem_és quem_é quem_é_você quem_é_vc qm_é quem_fala conheço-te te_conheço quem_és_tu quem_está_aí quem_ta_falando qm quem_sois
please-dont: não_faças_isso não_faça_isso não_faz_isso por_favor_não não_faças por_favor_não_faça pfv_não não_mandes não_mande não_me_faças_isto não_envies não_postes não_faças_isto
help~i: ajudo ajudei ajudamos te_ajudo ajudarei
help~you: ajuda ajuda-me ajude me_ajuda ajudas ajudem ajude-me ajudaste
help: ajudar ajudou ajudinha ajudado ajudando ajudam ajudar-te ajudar-me socorro apoio apoiar apoia help sos suporte auxílio conselho conselhos aconselhar aconselho mãozinha
angry: puto puta_da_vida raiva zangado zangada irrit* chateado chateada puto_da_vida furioso furiosa furia ódio odeio odeia odiar odiado bravo brava fulo fula revoltado revoltada vai_se_foder vsf vtnc vai_tomar_no_cu foda-se fodase vai_à_merda 😡 🤬 pistola pistolei putaço gritando gritar reclamar
insult: covardolas idiota idiotas estúpido estúpida estúpidos burro burra burrice parvo parva parvos otário otária otários mentir* mentiroso_do mentiu mentindo mentes menti mente bobo boba bobinho bobinha babaca imbecil cabrão cabra filho_da_puta fdp filha_da_puta arrombado merda escroto escrota palhaço palhaça palhaçada bandido bandidos bandida ladrão ladrões canalha desgraçado desgraçada trouxa cuzão corno perdedor loser tapado tapada sacana pulha verme ridículo ridícula monstro covardão bastardo parvalhão cretino ordinário safado_da_merda seu_lixo és_um_lixo
surprise: nossa_senhora caramba caraca caralho crl carai porra pqp pra_caralho puta_que_pariu meu_deus mds deus jesus jasus eita oxe oxi vish vixe uau wow omg wtf credo_em_cruz fogo foda poxa puxa bolas chiça oh ah ué uai égua gzuis nuss cruzes caracas incrível inacreditável porr 😨 😬 👀
thanks: obrigado obrigada obrigados obrigadão obrigadada obrigadinha obg obgd obrig brigado brigada brigadão brigadinha valeu vlw agradecer agradecido agradecida agradece agradecemos agradeço thanks gratidão grato grata thx graças_a_deus graças
greeting: oi oii oie ola oláá opa eae eai e_aí iae bom_dia boa_tarde boa_noite bdia hey ei hello alô saudações saudação koé coé td_bem tudo_bom hi bem-vindo fala_aí fala_mano prezado prezada prezados caro_cliente estimado estimada exmo exma boas cumprimentos_a bons_dias bn 👋 boms
goodbye: tchau xau tchauzinho adeus até_logo até_já até_amanhã até_breve flw abraços_a fica_bem fique_com_deus te_mais t+ até_mais bye inté até_à_próxima cumprimentos cumps cps atenciosamente att atenc fiquem_bem ciao
laugh: kkk* kk k rsrs rsrsrs rsrsrsrs ahah ahaha ahahah ahahahah haha hahaha hahahaha hehe eheh eheheh hehehe huehue hue lol lool lmao xd rindo ri rir riram rimos risos risada risadas 😂 🤣 😆 😹 😅 😄 😁 🤭 morri_de_rir ashua* ksks* a_rir 💀 akaka* huahua* rachei
kidding: brinc* brinks a_brincar era_brincadeira tô_brincando tou_a_brincar tô_zoando zoar zoando zoeira zoei gozar a_gozar piada piadas jk pegadinha trolei trollagem partida_do_1 zuera zueira zuando tava_brincando sacanagem trote
heart-emoji: ❤️ 😘 😍 🥰 💕 😏 🔥 😉 💋 💖 💙 💚 🧡 💔 😊 🥺 ♥ <3 🌹 😈 💜 🙏 💛 🥹
neutral-talk: acho achas acha acham achei achava acredito_que penso pensei pensar pensa pensas pensando pensava pensamos pensou pense ideia ideias tipo tp tipo_assim enfim pois_bem então_tá sei_lá né bom_então entendi entender entende entendeu entendes entendido entendo entendem entenda perceb* compreendo compreender compreende tambem tb tbm tmb tbem aliás realmente_sim parece-me suponho opinião olha_só hum hmm hm ahn tipo_isso por_acaso cena cenas coisa coisas jeito modo lado sentido assunto caraças_não negócio_assim claro_que verdade_seja achar achando achou afinal motivo fato facto razão considero
# harmless worlds
reported: notícia notícias jornal jornais jornalista reportagem reportagens segundo_a li_que ouvi_dizer ouvi ouviste ouviu dizem_que podcast matéria telejornal artigo artigos parece_que alegadamente supostamente imprensa relatório_diz saiu_no_jornal li leu leste lido ler lê leia lendo leio ouvir ouvido ouvem ouço
case-of-other: aconteceu_com_um aconteceu_com_meu aconteceu_a_um um_amigo_meu uma_amiga_minha um_colega_meu um_conhecido conhecido conhecida conhecidos vítima vítimas um_primo_meu uma_prima_minha um_gajo_que fulano
shop: encomend* pedido pedidos entrega entregas entregador envios_ctt portes frete ctt correios correio reembolso reembolsos estorno recibo recibos fatura faturas factura nota_fiscal cliente clientes produto produtos mercadoria garantia_do_produto devolução devoluções boleto boletos talão nota caixa_do_super estoque stock tamanho tamanhos delivery mercado supermercado shopping motoboy ifood sapatos sapato sapatilha sapatilhas embalagem catálogo atendimento roupa roupas armazém camisa chapéu casaco vestido boné cancelar cancela pacote gratuita transportadora loja_online etiqueta troco devolver devolve devolvo óculos sacola frutaria açougue vendinha estante promocional troca_de_produto embrulho calça calças bolsa terno saco
sale: vender vendeu vendido vende vendem vendemos venda vendas vendida vendi vendedor vendedora compro comprar comprei comprou compra compras comprado comprada comprador compradora compre compramos compraste olx vinted ebay mercado_livre marketplace enjoei anúncio anúncios oferta ofertas promoção promoções leilão usado_bom usada_bom usados_bom standvirtual custojusto seminovo revender revenda negociar negociável bazar
rent: alugar alugo aluguel alugado alugada alugueres aluguer aluguei aluga renda rendas arrend* senhorio senhoria inquilino inquilina inquilinos chaves caução quarto_para kitnet condomínio_mensal contrato contratos fiador imobiliária imóvel imóveis colega_de_quarto república_estudantil água_e_luz mudanças proprietário proprietária t1 t2 mudança_de_casa inquilinato corretor corretora vistoria
ticket: bilhete bilhetes ingresso ingressos concerto concertos show_de shows festival passagem passagens reserva reservas reservar reservei reservado reservada voo voos hotel hoteis pousada comboio comboios trem viagem viagens viajar viajo viajei viajando férias excursão airbnb cinema teatro museu cruzeiro passeio pacote_de_viagem mochila hospedagem hostel roteiro turismo guia cartaz exposição_de_arte bilheteria poltrona
service: consulta consultas médico médica médicos doutor doutora dr dra dentista clínica hospital seguro seguros seguradora lembrete assinatura assinaturas mensalidade inscrição inscrições matrícula serviço serviços serviço_de_apoio operador operadora referência marcação agendamento agendar agendado agendada agendei posto_de_saúde sus exame_de_sangue receita_médica farmácia remédio remédios enfermeiro enfermeira fisioterapia psicólogo psicóloga terapia centro_de_saúde finanças cpf cartório senha_de_atendimento protocolo atestado gripe febre doente médicas cirurgia vacina detran nif registo registro formulário marca marcou marquei marcado marcada marcar solicito sessão visita visitar fisio dente sangue recepção receção balcão fila ficha plantão senha_da_fila formulários disponível assistência raio_x vacinas injeção pressão_alta comprimido comprimidos xarope receituário tratamento ambulância dor_de_cabeça dor_de_dente dentistas requerimento documentação requisição certidão carimbo repartição anotado registrado
bank-service: seu_cartão o_seu_cartão transação transações transacção extrato extratos movimentos_da_conta compra_aprovada cartão_bloqueado segurança débito_direto fatura_disponível internet_banking app_do_banco operação operações central_de_segurança movimentação
tech: manutenção servidor servidores deploy bug bugs atualiz* instalar instalei instalado instala instalação instalou instale wifi wi-fi router roteador modem impressora carregador bateria sistema sistemas código_fonte commit branch release pen_drive disco usb base_de_dados base dados configuração configurações configurar suporte_técnico erro_404 ligação_à_internet conexão icloud config técnico técnica avariado avaria funciona funcionar funcionando programa programas software botão versão ícone extensão laboratório hd eletrônico cache legenda inteligência_artificial pendrive cabo cabos funcionou teclado_do monitor notificação notificações pasta_partilhada senha_do_wifi reiniciar reinicia reiniciou travou travando tabela arquivo_corrompido site_fora backup_do_servidor cartão_de_memória carregando
office: reunião reunioes apresentação slides slide projeto projetos projecto turno turnos escala relatório relatórios formação treinamento rascunho minuta planilha excel folha_de_excel orçamento orçamentos contabilista contabilidade contador férias_marcadas ata pauta prazo_do_projeto holerite folga folgas horário horarios cliente_novo home_office teletrabalho proposta_comercial engenheiro engenheira secretário ponto condomínio_ata departamento setor_de_administração assembleia agenda conferir diretoria sindicato comissão associação gabinete planos proposta crachá expediente_do ofício protocolar planejamento planeamento entregável auditoria diretoria_da prestação_de_contas plano
lesson: lição lições exame exames prova_de_matemática teste testes trabalho_de_casa tpc dever_de_casa deveres trabalho_de_grupo tese dissertação tcc seminário curso cursos explicações explicador apontamentos matéria_da_prova matemática história_da estudar estudo estudando estudei estuda vestibular enem nota_da_prova notas livro livros biblioteca caderno licenciatura mestrado semestre palestra educação aprender aprende leitura redação disciplina semestral prova_oral
sport: partida_de_futebol treino treinos treinar treinador treinei academia ginásio futebol bola pelada_de_domingo time times campeonato jogo_de_futebol gol golo golos corrida corridas quadra campo torcida torcer vôlei basquete ténis natação piscina benfica sporting fcporto flamengo corinthians palmeiras estádio surf capoeira jiu jitsu musculação taça copa correr corro pedalar goleiro torneio seleção bolão atleta jogadores goleada artilheiro zagueiro escanteio pênalti árbitro juiz_de_futebol placar empate maratona crossfit alongamento vestiário
party: festa festas festinha aniversário aniversários niver parabéns bolo bolos presente presentes prenda prendas surpresa surpresas convite convites convid* despedida_de_solteiro despedida_de_solteira churrasco chá_de_bebê natal ano_novo réveillon carnaval balada batizado formatura páscoa brinde dançar dança forró são_joão 🎉 padrinhos_de_casamento presentinho vela velas balões amigo_secreto arraial quadrilha
food: comida jantar jantares almoc* pequeno-almoço café_da_manhã lanche lanchar lanchinho pizza pizzas café cafezinho bica cerveja cervejas imperial breja vinho vinhos cozinhar cozinho cozinhei cozinhou comer comi comendo comeu comida_boa comemos comido comer_fora receita receitas sopa pão carne peixe frango arroz feijão feijoada salada leite chá fome restaurante restaurantes bar boteco pastel bolachas coxinha açaí sobremesa bacalhau bebida bebidas beber bebi ovos queijo petiscos suco chocolate refeição padaria bebo come doce doces pipoca farinha tapioca pudim panela mel linguiça ovo vatapá tacacá copo prato caneca tucupi biscoito biscoitos batata batatas milho manteiga alface tomate banana maçã laranja limão iogurte presunto fogão_a_lenha sanduíche sanduba hambúrguer esfiha churrascaria padeiro tempero azeite cuscuz brigadeiro camarão picanha linguiças sorvete gelado marmita
house: cozinha jardim bicicleta bike carro carros moto motos garagem lavar máquina_de_lavar árvore pintar pintura pintei conserta* conserto consertei arranjar arranjo arranjei arranjado canalizador encanador eletricista parede janela portão porta portas quarto quartos sala banheiro casa_de_banho sofá mesa cama_nova chuveiro duche geladeira frigorífico móveis obras limpeza mecânico pneu pneus varanda piso luz motor peça_do_carro cofre peça torneira telhado quintal chave flor flores lixo água escada cadeira armário espelho gaveta toalha gás teto fogão ventilador lixeira banho lava gelo corredor pedra tapete cortina cadeado chão pátio embalagens balde vassoura degrau calçada vidro placa jardinagem lâmpada tomada freezer micro-ondas faxina
weather: chuva chuvas chuvoso chove chovendo chover choveu neve sol solzinho calor frio fria tempo_bom vento nuvens nublado temperatura graus trovoada previsão_do_tempo inverno verão_quente meteorologia nublados tempestade ventania raios molhado molhada geada frente_fria húmido úmido ensolarado quente
travel: aeroporto autocarro autocarros ônibus busão estrada estradas trânsito estacionar estacionamento metrô estação uber táxi paragem rodoviária gasolina camião caminhão avião aviões barco mala malas passaporte praia praias rodovia boleia carona ponte semáforo pedágio portagem posto_de_gasolina navio canoa motorista carrinha balsa elevador ilha pista mapa pedestre ferry porto_de bagagem rodízio partida_do_voo motor_do_carro excursões turista ônibus_da_linha bilheteira
music: música músicas canção banda bandas álbum playlist guitarra violão ensaio_da_banda coro_da cantar canto canta cantou cantando cantor cantora cantam show_da_banda piano baterista spotify samba funk sertanejo fado pagode palco disco_novo dj ensaio ensaios som rádio hino brega letra coral hino_nacional refrão ensaiar ensaiamos bateria_da_escola tambor sanfona concerto_de
gaming: raid guilda clã skin skins loot level lvl servidor_do_jogo quest missão_do_jogo controle_do_play free_fire freefire ff fortnite minecraft roblox lobby play ps4 ps5 xbox valorant ranked cs csgo fifa videojogo videogame steam_deck squad upar_conta avatar consola console nintendo jogo jogos jogamos joguei joga jogas jogaste jogar jogou jogando jogam jogador joguinho joguinhos xadrez bingo dominó
photo-work: sessão_fotográfica sessão_de_fotos fotos_do_casamento ensaio_fotográfico álbum_de_casamento moldura molduras foto_tipo_passe foto_3x4 revelar_fotos imprimir imprimi imprime impressão impressões quadro quadros álbum_do tripé lente lentes
kids-care: creche infantário berçário babá babysitter carrinho_de_bebê fraldas fralda pediatra escolinha parquinho buscar_as_crianças chupeta mamadeira biberão jardim_de_infância infantil recém_nascido
pet: veterinário veterinária vet filhote filhotes ração coleira cachorrinha gatil canil bichinho petshop pet ninhada trela tosa cão cães cachorro cachorra cachorros cachorrinho cadelinha gato gatos gatinho papagaio animais animal galinha galo pato passarinho pássaro coelho tartaruga hamster ração_do cavalo cavalos bicho_de_estimação latir
# plain verbs and things
ask~i: peço pedi perguntei pergunto pedimos pedirei perguntamos solicitamos
ask~you: pede pedes peças pediste pergunta pergunte perguntas perguntaste
ask: pedir pediu pedindo pedem pedido_a pediram pedirá perguntar perguntou perguntando perguntado perguntaram perguntinha dúvida dúvidas solicitar solicitou solicita solicitado questão questões questionar
write~i: escrevo escrevi escreverei escrevemos
write~you: escreve escreva escreves escreveste escreve-me me_escreve comenta comente
write: escrever escreveu escrevendo escrevem escreveram escrito escrita escritos escritas digitar digitando digitou digita digite digitei a_escrever comentar comentário comentários comentou comentei assinar assinado assinada assine assinei caneta papel
message: mensag* msg msgs sms texto textos texto_longo chat chats bate-papo batepapo convers* email emails e-mail mail mails carta cartas dm direct inbox_dm papo story stories storys história histórias estado_do_whats zapear torpedo recado teclar
answer~i: respondo respondi respondemos responderei
answer~you: responde responda respondes respondas respondeste responde-me me_responde responda-me
answer: responder respondeu respondido respondendo respondem respondam responderá resposta respostas resp retorno retorna retornar
talk: falar falo fala falas falei falando falamos falam fale fales falado falaste falaram falava falar-te fla flr papear discutir discutindo discussão a_falar assuntos diálogo falou em_contato em_contacto entrar_em_contato entre_em_contato entre_em_contacto tratar discute
give~i: dou dei damos darei demos dávamos te_dou entrego
give~you: dá-me me_dá passa-me me_passa dêem entrega-me traz traga trazes dá-lhe me_dê dê-me me_dás
give: dar deu dado dão deram dando dará dar-te dar-me dar-lhe passar_o passar_me trazer trouxe trouxer entregou entregado entregando oferec* oferta_te emprestar empresta emprestou emprestei emprestado doar doação
take: pegar pega pego pegou peguei pegue pegando pegamos pegado levar leva levo levou levei leve levado levas levamos tomar toma tomo tomou tomei tome tomamos tirar tira tiro tirou tirei tire tirado tiras tirando apanhar apanha apanho apanhei apanhou agarrar agarra agarrou rouba* roubou roubo roubei buscar_o retirar retirada retiro retirado retire trago corta corte cortar cortei segurar
come: vem venho vim vir veio vinha vieram vens venha venhas vier vindo voltar volto volta voltou voltei voltamos voltas volte voltando entra entrar entrei entrou regressar regresso regressei vieste chegamos aproxima aproximar volta_aqui chega chegou chegar chegaram chegam chegue chegado chegada chegando cheguei chego entro
go: ir fui foste foram ido indo ida vá vás vamo bora embora sair saiu sai saio saia saindo saem andar anda ando andando andei andamos caminhar caminho caminhada conduzir conduzo dirigir dirigindo dirige partir partiu parti segue_em seguir_em passar passa passo passou passei passando passe passam passamos deixar deixa deixo deixou deixei deixe deixado deixas deixando deixamos deixes deixaram ia corre fujo fuja fugir fugiu subir descer desce desci fuga voltinha
make: faz fazer faço fiz fez feito feita feitas feitos fazem fazendo fazemos fizeste fazes faça faças fizer fizeram fazia farei fará faremos farão fazê-lo fizeres fizemos façam faze usar usa uso usou usando usei use usado usada usam utilizar utilizado utiliza utilizei criar criado criei criou cria criada preparar prepara preparei preparado fica ficar fico ficou fiquei ficas fique ficam ficando ficaste fiques botar bota boto botei botou põe ponho pus colocar coloca coloco colocou colocado colocada colocque coloquei meter mete meto meti meteu metido resolver resolve resolvo resolveu resolvido resolvido_já aconteceu_nada tentar tento tentei tenta tentando tentou tente coloque ficava ficará ficarei
open: abrir abre abro abriu abra abri abrem abrindo aberto aberta abertos abertas link links linkzinho clica* clicou clique cliquei click carrega carregar carregue carreguei aperta aperte fechar fecha feche fechei fecho fechada fechados entre_no toque_no toque_na toque_em toque_aqui fechado toque clico clicar
remember: lembra* lembro lembrei lembrou lembre lembre-se recordar recordo recordas recordações esquecer esqueci esqueceu esquece esqueces esquecendo esqueca esquecas esqueço memória memórias relembrar
feel: sinto sinta sentir sente sentes senti sentiu sentindo sentem sentido_mal sinto-me me_sinto sensação emoção emoções emocionado emocionada
agree: concord* de_acordo acordo acordos trato negócio_fechado feito_acordo aceito aceitei aceitamos topo topas topa topei combinado_então combina combino combinei combinamos fechamos confirm* tamos_combinados
refuse: recus* não_quero não_obrigado não_obrigada não_vou_mandar não_mando não_envio não_vou_enviar não_me_sinto_à_vontade não_me_sinto_confortável prefiro_não não_topo não_faço não_curto negar nego negou negado não_aceito n_quero não_vou_pagar não_pago rejeit*
bad: mal mau má maus ruim ruins péssimo péssima horrível horriveis terrível problema problemas probleminha erro erros errad* errei errou errar triste tristes tristeza pior piores difícil difíceis graves culpa dor dores dói doeu cansado cansada perigo perigoso perigosa perder perdi perdeu perde perdido perdida perdendo perda perdo complicado complicada estranho estranha estranhos esquisito esquisita partiu_o quebrou quebrar quebra quebrei azar foda_isso atrapalhar atrapalha atrapalhou feio feia incomod* aborrecer enrascada enrascado pesado pesada que_pena pena chato chata estragou estragado estragada engano enganos coitado coitada infelizmente estraga susto cheiro barulho braba brabo doeram estragando errou_feio perco ruído azarado
good: bem bom boa bons boas_notícias melhor melhores ótimo ótima ótimos óptimo óptima excelente excelentes perfeito top fixe fixes bué_bom porreiro baril legal_demais legal massa bacana show maneiro maneira da_hora dahora feliz felizes felicidade contente contentes bué_fixe engraçado engraçada divert* espetacular espectáculo fantástico fantástica brutal daora tri interessante fácil alegre alegria sorte sucesso gosto_muito paz grande grandes 👍 👌 😀 😃 🙂 👏 supimpa melhorar melhora delicioso livre pronto pronta prontos prontinho seguro_e limpo limpa bonzão vale_a_pena legais orgulho coragem maravilha saúde perfeitamente acertei merece direitinho campeão interesse liberdade 😇 ✨ elogio favorito orgulhoso orgulhosa animado animada gratificante maravilhosos sossegado recomendo
family-word: gente pessoa pessoas pessoal_todo homem homens mulher mulheres menin* rapaz rapazes rapariga raparigas miúda miúdo miúdos miúdas garot* moço moça moços moças senhor senhora senhores sr sra dona mano manos mn mlk moleque cara caras véi velho_amigo brother bro galera galerinha malta pá pessoinha gajo gaja gajos gajas tipo_esse tia_da puto_miúdo putos meu_chapa bicho mermão parça_meu cidadão indivíduo fi doido doida maluco maluca louco louca pessoal senhoras senhorita povo
night-word: noite noites cama sono dormi* dorme dormo dormes dorma acorda* acordei acordou acordo_cedo madrugada meia-noite pijama ontem anteontem soneca descansar durmo durma ronca
number-word: dois duas três quatro cinco seis sete oito nove dez onze doze treze catorze quatorze quinze dezesseis dezasseis vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem cento duzentos trezentos quatrocentos quinhentos seiscentos oitocentos mil dois_mil milhão milhões zero quarto_lugar terceiro terceira dezena dúzia
small: pouco pouca poucos poucas pouquinho pouquito bocado bocadinho pequeno pequena pequenos pequenas pequenininho pequenino pequenina muito muita muitos muitas mt mto mta mtas mtos tão tanto tanta tantos tantas bué mó um_monte quase quas alto alta longo longa curtinho cheio cheia mínimo mínima só_um_pouco meio meia menos maioria
# small words: what goes to whom, or else
thing: isto isso aquilo disso disto
to: a ao aos as para pra pro pros pras
or: ou
with: com
here: aqui
there: ali la
# tells only the language
particle: e o da do em os essa esta ser pela dos pelo esse estas era sao nesta dentro tava nisso sobre que uma um nao eh ne voce vc tem ta to numa das deste por más ha num cada entre parte segue direito existe existem existir d x vira virei superior dedo perto passado passada boca rolar liberar liberado seca brinco brincos cai caiu cair caem cairá acontece aconteceu acontecer caixa caixas posto vale novo nova novos novas dono donos de na no estava este mão frente aquele tenha cima lugar estão aquela seja fora c atrás pé cá junto nas linha via nesse algo seguinte estar essas p baixo ar si aquelas estiver dessa desta hein esteja próprio própria conforme através houve antigo antiga costuma próximo próxima longe contra nessa durante abaixo eram juntos forma inclusive sendo fosse pelas estes houver dessas ora importa pelos desse trás daquele porém nois havia sido esteve naquela debaixo desses embaixo lados esses naquele simples direto além sentado sentada senta sentar sentou aparecer aparece apareceu apareço estive continue br etc diretamente entanto andas partes lugares fundo cor corretamente correto correta certa situação termos costumo usava tal azul verde branco vermelha vermelho amarelo nega justamente fins em_geral tom normal
`;
