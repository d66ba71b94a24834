import type { Language } from '../language.ts';
import { meanings } from './meanings.ts';

/** English: chat spelling of Britain, America, West Africa, India and the Philippines. */
export const english: Language = {
  code: 'en',
  meanings,
  classes: {
    I: 'i im ill ive id we well weve imma',
    You: 'you u ur your you ya youre youll yours yr',
    Me: 'me us',
    Negation: 'not no never dont wont cant didnt doesnt isnt wouldnt wasnt havent hasnt nobody none without nor refuse',
    Future: 'will ll gonna going shall gon finna bout',
    Publish: 'send sending share sharing post posting leak leaking upload uploading publish publishing expose exposing forward forwarding spread spreading release releasing show showing viral tag tagging drop circulate distribute distributing broadcast',
    Published: 'posted leaked published exposed public viral everywhere online',
    Audience: 'family families mother mom mum mommy mama father dad daddy parents sister brother sis bro aunt uncle cousin grandma wife husband girlfriend boyfriend gf bf fiance fiancee partner kids children son daughter friends friend followers contacts contact boss job employer workplace office coworkers coworker colleagues school college university uni classmates teacher coach church pastor mosque neighbours neighbors everyone everybody internet facebook instagram youtube linkedin relatives loved',
    Everyone: 'everyone everybody internet world public followers contacts friendlist',
    Material: 'video videos vid vids clip clips footage recording recordings pic pics pictures picture photo photos images nudes nude screenshots screenshot tape screens',
    Intimate: 'nude nudes naked undressed underwear topless dickpic intimate sexy lewd boobs body tits ass bare lingerie',
    Picture: 'pic pics picture pictures photo photos selfie selfies image video vid clip',
    Give: 'send show share give lemme snap take',
    Undress: 'undress strip undressed',
    Hold: 'have got hold kept saved keep own possess',
    Record: 'recorded record recording filmed screenshotted screenrecorded captured screenshoted taped',
    Hack: 'hacked hack compromised infiltrated breached cracked penetrated',
    Device: 'account accounts device devices phone computer laptop pc webcam camera email mailbox system icloud whatsapp browser microphone',
    Malware: 'trojan malware virus spyware keylogger rat exploit pegasus backdoor rootkit',
    AdultSite: 'porn porno pornographic xxx adult',
    Pay: 'pay paying transfer wire deposit',
    Money: 'money cash dollars euros pounds bucks quid fee payment ransom sum bitcoin btc usdt crypto funds',
    Means: 'paypal cashapp zelle venmo gcash paysafe paysafecard giftcard giftcards bitcoin btc usdt crypto ethereum revolut remitly moneygram wise applepay skrill neteller razer paymaya opay wallet iban paysend chime',
    CardBrand: 'gift steam apple amazon itunes google razer vanilla sephora playstation xbox',
    Card: 'card cards code codes voucher vouchers',
    App: 'snap snapchat sc telegram tele tg whatsapp whatsap whatapp wa wsp kik skype insta ig instagram viber hangouts discord messenger gchat wechat line zangi',
    Video: 'video vc cam camera facetime webcam vid skype zoom',
    Call: 'call chat cam',
    Pet: 'baby babe bby honey hun darling dear sweetheart sweetie love handsome gorgeous beautiful cutie sexy hottie hubby queen king',
    Praise: 'beautiful gorgeous handsome cute pretty hot sexy stunning attractive perfect adorable',
    Ruin: 'ruin ruined destroy destroyed end finish finished wreck over',
    Life: 'life reputation career marriage future family name image job relationship',
    Delete: 'delete deleting remove erase deleted',
    Police: 'police cops cop authorities fbi lawyer',
    TimeUnit: 'minutes minute mins min hours hour hrs hr seconds secs days day h midnight tonight tomorrow noon',
    Joke: 'lol lmao haha hahaha hahah lmfao rofl jk kidding joking joke xd hehe 😂 🤣 😆 😹',
    Trade: 'invoice rent bill ticket tickets delivery shipping order refund booking deposit landlord tenant subscription item price offer ebay vinted marketplace receipt donation membership registration fine reminder',
    Work: 'meeting lecture lesson class webinar zoom teams training interview slides presentation rehearsal practice match game wedding course seminar session standup',
  },
  cues: {
    flatters: ['(youre|ur|u|you|your|looking) .{0,3} #Praise', 'hey #Pet', 'hi #Pet', 'hello #Pet', 'nice (pics|pictures|profile|smile|eyes)'],
    'declares-love': [
      'i (think|feel)? .{0,2} love you', 'i love (you|u)', 'love (you|u) (so|already|baby)', 'falling (for|in) .{0,2}', 'fell in love', '(never|havent) felt .{0,3} (this|like|before)', 'feel like .{0,2} (known|know) you', 'soulmate', 'soul mate', 'my (love|baby|queen|king|darling|heart)', 'meant to be', 'you are different', 'youre different', 'ur different', 'miss you .{0,3} already', 'marry (you|me)', 'my (wife|husband) (already|someday)',
    ],
    'switches-channel': [
      '(add|text|message|msg|hmu|write|find|reach|hit|contact|dm) .{0,3} (on|at|there|via|over) .{0,3} #App', '(got|have|use|using|on) .{0,2} (a|an)? #App', '(your|ur|whats|give|gimme|send) .{0,3} #App', '(lets|can|could|we|shall) .{0,5} (on|to|over|via) #App', '(go|move|switch|talk|chat|continue) .{0,3} (on|to|over) .{0,2} #App', 'my #App (is|name|id|user|username)', 'somewhere (more)? private', '(switch|move|go) (to|somewhere) .{0,3} private', 'not on (here|this app) .{0,2} (much|often)', 'add (my|me) .{0,2} #App', '(rarely|hardly|never) .{0,3} (on|use) (here|this)', 'number .{0,4} (text|call|chat|whatsapp)',
    ],
    'pushes-video': [
      '#Video #Call', '(turn|switch|put) .{0,3} (on|ur|your) .{0,2} (cam|camera|video|webcam)', '(open|show) .{0,2} (cam|camera|webcam)', '(wanna|want|would|can|could|lets|let) .{0,4} (video|facetime|vc|cam|videochat)', '(see|watch) you (on|live) .{0,2} (cam|video|camera)?', 'show (me)? (your|ur) face', 'pick up', 'answer (the|my) (video|call)', 'vc (now|tayo|me)', 'face ?time',
    ],
    'shows-own-picture': [
      '(sent|send|sending) (you|u) .{0,2} (a|one|some|my) .{0,2} #Picture', '(like|enjoy) what (you|u) (see|saw)', '(your|ur) turn', '(i|ive) (showed|shown|show|sent) (you|u) (mine|me|everything)', 'mine first', 'only for you', '(just|only) for your eyes', 'now (you|u|yours|urs)', "(dont|do not|no) screenshot",
    ],
    'asks-picture': [
      '#Give .{0,4} #Picture', '#Picture of (you|u|yourself|yours)', '(see|want) .{0,3} (your|ur) .{0,2} #Picture', '(got|any|have) .{0,2} (more)? #Picture', '(show|let) (me|meh) (you|u|more|see)', 'send (me)? (one|yours|urs|more)', '(with|and) (your|ur) face', 'your face (in|showing|visible)',
    ],
    'asks-intimate': [
      '#Give .{0,4} #Intimate', '#Intimate .{0,2} #Picture', '(see|show|want) .{0,4} #Intimate', 'more of (you|u)', 'take (it|them|that|everything|off|ur|your) .{0,3} off', '(get|go|be) (naked|undressed)', '#Undress .{0,2}', 'take off .{0,3}', '(shirt|pants|clothes|top|bra|boxers|trousers) off', '(without|no) (clothes|shirt|pants|anything)', '(show|see) .{0,2} (everything|more of you|it all)', '(touch|play with) yourself', 'something (sexy|hot|naughty)', 'naughty .{0,2}',
    ],
    presses: [
      'come on', 'cmon', 'just (one|once|a quick|this once)', 'dont be (shy|boring|scared|a baby|childish|like that|afraid)', 'if (you|u) .{0,2} (love|loved|trust|trusted|like|liked) me', 'prove .{0,2} (it|love|that|yourself|to me)', "(dont|do) (you|u) .{0,2} trust me", '(no one|nobody) (will|would|gonna|else) .{0,2} (see|know)', '(ill|will|i) delete (it|them) (after|right|later)', "(youre|ur|you) (boring|childish|no fun|scared)", 'whats wrong with you', 'i (showed|sent) (you|u)', 'be a man', 'trust me',
    ],
    secrecy: [
      "(dont|do not|never|must not|mustnt) tell (anyone|anybody|any|your|ur|nobody|a soul)", 'our (little)? secret', 'between (us|you and me|me and you|u and me)', 'keep (it|this) (secret|between|private|quiet|to yourself)', 'tell (no one|nobody)', 'delete (this|our|the) (chat|messages|conversation)',
    ],
    'holds-recording': [
      '#I .{0,3} #Hold .{0,4} (your|ur|the|this|a|all|everything|you) .{0,3} #Material', '#I .{0,2} #Record .{0,2} (you|u|everything|it|all|our|the|your|ur|whole|call)', '(you|u|everything|it|all|call|session) .{0,3} (was|were|got|is|been|being) .{0,2} #Record', '(took|made|have|got) .{0,3} (screenshots|screenshot|screen recording)', '(see|look|watch|check) (what|this) .{0,2} (i|we) (have|got)', '(your|ur) .{0,2} #Material (is|are) (here|with me|in my|on my|saved|ready)', '(your|ur) .{0,2} (nudes|naked|nude) .{0,3}', 'screen ?record', '#Material of you .{0,4}', 'i (still)? (have|got) (them|it|everything|all) (saved|recorded|here)', '(video|recording) (is|of) .{0,2} (you|ready|minutes)', 'i saved (it|everything|all|them|your|the)', 'caught (you|u) on (cam|camera|video|tape)', 'split ?screen',
    ],
    'holds-access': [
      '#I .{0,4} #Hack .{0,5} (#Device|you|u|your)', '(your|ur) .{0,3} #Device .{0,3} (was|were|has|have|is|are|been|got) .{0,3} (#Hack|infected)', '(access|control) (to|of|over) .{0,3} (your|ur|all) .{0,3} #Device', '(i|we) .{0,3} (installed|placed|planted|put) .{0,5} #Malware', '(got|gained|have|obtained|full) .{0,3} (access|control) .{0,2} (to|of|over) .{0,2} (your|ur|all|everything)', 'i know your password', '(is|was|are) (your|ur) password', '(i|we) .{0,2} (logged|got) into .{0,2} (your|ur)',
    ],
    'holds-contacts': [
      '#I .{0,4} (have|got|saved|screenshotted|downloaded|copied|collected|know) .{0,3} (all|your|ur) .{0,4} (followers|contacts|friends|friendlist|family|contact|following|list)', '(all|your|ur) .{0,2} (followers|contacts|friends|friendlist) .{0,2} (list)? .{0,2} (saved|here|ready|screenshot)', 'i know (where|who|which) .{0,3} (you|u|your|ur) .{0,2} (live|work|study|go|family|school|house|friends)', 'i know (your|ur) .{0,2} (school|job|boss|wife|husband|mother|mom|mum|dad|sister|brother|family|address|workplace|girlfriend|boyfriend)', '(your|ur) .{0,2} (wife|husband|mother|mom|mum|dad|sister|brother|family|girlfriend|boyfriend|boss) .{0,4} (nice|lovely|pretty|cute|love to|like to|enjoy)', '(friend|friends|contact|follower|followers) list', 'group ?chat .{0,4} (ready|created|with your|with ur)', 'added (all)? your (friends|family|followers)',
    ],
    'would-publish': [
      '#I .{0,3} #Publish .{0,6} #Audience', '#I .{0,3} #Publish .{0,4} (everywhere|online|public|viral)', '#Publish .{0,2} (it|this|that|them|the|your|ur|all|these) .{0,5} (to|with|on) .{0,4} #Audience', '(it|this|they|video|videos|pics|pictures|everything|nudes|these|that) .{0,4} (goes|go|going|gets|get|will be|gonna be) .{0,3} (viral|public|online|out|everywhere|to|sent|posted|live|leaked)', '#Audience .{0,3} (will|gonna|is going to|are going to|gets to|get to|can|must|should|would) .{0,3} (see|know|watch|receive|get|find|love|enjoy|have)', 'what .{0,3} (will|would) .{0,3} #Audience .{0,2} (think|say)', 'i .{0,2} (post|leak|expose|publish|upload) (it|this|that|them|you|u|your|ur|everything|all)', '#Future .{0,2} (post|leak|expose|publish|upload|viral) .{0,2}', '(imagine|how) .{0,4} #Audience .{0,3} (see|react|reaction|feel|think|face)', 'make (it|you|u|this|them) .{0,2} (viral|famous|public)', '(delete or share|share or delete|delete or post)', '(start|started|starting) (sending|posting|sharing|uploading) .{0,3}', 'send (it|them|this|these|that) to (all|every|your|ur) .{0,3}', '(already|just) (sent|sending) (it|one|to) .{0,3} #Audience', 'one (click|button|tap)', 'everyone .{0,3} (you|u) know .{0,3}', '(want|wanna) .{0,4} #Audience .{0,3} (see|know|to see|to know)',
    ],
    'would-ruin': ['#Ruin .{0,2} (your|ur) .{0,2} #Life', '(your|ur) #Life .{0,3} (is|will be|gonna be|be) .{0,2} #Ruin', '(youre|you are|ur|u are) (finished|done|dead|over)', '(you|u|ull|youll) .{0,2} regret', 'make (your|ur) life .{0,3} (hell|miserable|living hell|bad)', 'end (you|u|ur|your)', 'disgrace (you|u|your)', '(useless|shame) (you|person|for life)'],
    condition: ['if (you|u) (dont|do not|didnt|block|refuse|ignore|fail|try|tell|leave|go|report|delete|not)', 'or (else|i|ill|i will|im|we|it|they|your|ur)', 'unless (you|u|i)', 'otherwise', 'if not', 'if (you|u) .{0,2} (pay|send|cooperate|want me)', '(dont|do not) (block|ignore|leave|report|try)', 'until (you|u) pay', 'and i (will)? (delete|stop|forget|leave)', 'then i .{0,2} delete', 'to make me (stop|delete)', 'so (i|that i) .{0,2} (delete|dont|wont)'],
    'names-material': ['#Material'],
    'names-audience': ['#Audience'],
    'asks-money': [
      '(you|u|have to|need to|must|gotta|should|just|to|better|will) .{0,2} #Pay .{0,3} (me|now|us|up|it|the|for|#Money|today|first)', '^#Pay .{0,3} (me|now|us|up|#Money|today|first|or|and|the)', 'send (me|us|now|the) .{0,4} (#Money|money|cash|amount|half|dollars)', 'how much .{0,2} (can|do|could|will) .{0,2} (you|u) .{0,3} (pay|send|have|afford|give|got)', '(need|want|give) .{0,3} (me|us|from you)? .{0,3} #Money', '(transfer|send|pay|wire|deposit) .{0,6} (to|through|via|with|on|in|into|by|using) .{0,4} #Means', '(buy|get|purchase|send) .{0,6} #CardBrand .{0,3} #Card', '#Pay (me|up|now|first)', 'you (have to|need to|must|will|gotta) pay', '(cash ?app|paypal|zelle) me', 'cost (you|u)', 'price (is|of|for)', 'half (now|first)', 'make (the|your) payment',
    ],
    'names-payment-means': ['#Means', '#CardBrand .{0,2} #Card', 'western union', 'money gram', 'cash app', 'apple pay', 'mobile money', 'bank transfer', 'gift ?card'],
    deadline: ['(you|u) .{0,2} (have|got) .{0,3} #TimeUnit', '(in|within|until|till|before|by|left) .{0,3} #TimeUnit', '#TimeUnit (left|to pay|to decide|from now|more)', 'time (is|s) (running|ticking|up|over|going)', 'tick (tock|tack)', 'last (chance|warning|time)', '(clock|timer|countdown) .{0,3}', '(answer|reply|respond|decide|pay) (me)? .{0,2} (now|fast|quick|quickly|immediately)', 'hurry( up)?', 'running out', '(final|last) warning', 'right now or'],
    'demands-more': ['(not|isnt|aint) enough', '(send|pay|need|want) .{0,3} (more|again|another|the rest|second)', 'one (last|more) (time|payment|thing)', 'another .{0,2} (price|payment|fee|amount|dollars|euros)', '(there|was) .{0,3} (a)? fee', '(next|second|final) payment', '(rest|remaining|balance) of .{0,2} (money|amount)?', 'pay (again|more)', 'last payment', 'more (money|dollars|euros|cash)'],
    'claims-malware': ['#Malware', '(infected|infiltrated) .{0,4} (device|computer|phone|system)', '(your|ur) .{0,3} (camera|webcam|microphone|screen|keyboard) .{0,6} (on|record|access|activated|control|turn)'],
    'names-adult-site': ['#AdultSite .{0,2} (site|sites|website|websites|content|videos|portal)', '(pleasuring|satisfying|pleasing) yourself', '(visit|visited|browse|watching) .{0,5} #AdultSite'],
    'forbids-help': ["(dont|do not|not) .{0,3} (call|go|tell|contact|talk|inform|report|involve|think) .{0,5} #Police", '(no|without) #Police', '#Police .{0,5} (cant|cannot|wont|will not|not) .{0,3} (help|find|catch|do)', "(dont|do not) .{0,2} (reply|answer|respond) .{0,3} (this|to)", '(dont|do not) block me', 'block me .{0,4}', '(useless|no use|pointless) .{0,4} #Police'],
    refuses: ['no', 'nope', 'nah', "(dont|do not|not) (want|gonna|going|comfortable|feel|think|do|like)", '(wont|cant|would rather not|rather not|never|im not)', 'leave me', 'stop asking', 'not (sending|doing|comfortable|ready)'],
    pleads: ['please', 'pls', 'plz', 'begging', 'beg (you|u)', '(dont|do not) do (this|that|it)', 'i (dont|do not) have .{0,3} (money|that|any)', 'have mercy', 'leave me alone'],
    alarmed: ['omg', 'wtf', 'what the (fuck|hell)', 'oh (god|no|my)', 'why (are|would|r) (you|u) .{0,2} (doing|do)', 'what do you (want|mean)', 'who (are|r) (you|u)', 'is this a (joke|scam)', 'how (did|do) you (get|know|have)', '(im|i am) (scared|shaking|crying|terrified|panicking)', 'you (said|promised|told)', 'you tricked', 'blackmail .{0,2}', 'this is (illegal|sick|extortion|blackmail)'],
    'has-paid': ['(i|ive|already|just) .{0,2} (paid|transferred|wired)', '(i|ive|already|just) .{0,2} sent (it|you|the|money)', '(money|payment|transfer|it) (is|was|s) (sent|done|through|gone)', 'sent (it|the money|the code|you the)', 'here (is|are|s) the (code|codes|receipt|reference)', 'paid (you|it|already)'],
    'asks-deletion': ['(delete|remove|erase) (it|them|that|the|this|everything|my|all)', 'take it down'],
    jokes: ['#Joke'],
    reports: ['(someone|somebody|guy|girl|he|she|they|this person|scammer|scammers|criminals|they) .{0,3} (threatened|threatens|threatening|blackmailed|blackmailing|wants|said|says|told|is asking|tried|trying|recorded|hacked)', '(police|article|news|report|teacher|school|bank|they) (warn|warns|warned|warning|says|say|advise)', '(beware|aware|scam|scams|sextortion|phishing|hoax|spam)', '^warning', 'warning (about|of|against)', '(got|received|had) (this|an|a|one of) .{0,4} (email|mail|message|messages)', '(told|tells|telling) me (that|he|she|they)', 'my (friend|brother|sister|cousin|mate|colleague) .{0,3} (got|was|is being|has been|fell)', '(is|was) (this|it) (real|legit|fake|a scam)', 'fwd', 'forwarded message'],
    trades: ['#Trade'],
    works: ['#Work'],
  },
};
