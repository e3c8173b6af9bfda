const list = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Nobody ends or begins a sentence with these: a host, however it is written. */
export const WELL_KNOWN_DOMAINS = list('com net org info biz edu gov mil');

/**
 * Country codes in the root zone (https://www.iana.org/domains/root/db, ISO 3166-1 and a few more),
 * generic domains that are common in mail and comments, and those of some countries in their script.
 */
export const TOP_LEVEL_DOMAINS: ReadonlySet<string> = new Set([
  ...WELL_KNOWN_DOMAINS,
  ...list(
    'ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs ' +
      'bt bv bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ' +
      'ec ee eg er es et eu fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu ' +
      'gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr ' +
      'kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt ' +
      'mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps ' +
      'pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sj sk sl sm sn so sr ss st su sv sx sy ' +
      'sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu ' +
      'wf ws ye yt za zm zw'
  ),
  ...list(
    'abogado academy adult agency aero app art asia attorney bar bet bid bio blog bond buzz cam cards ' +
      'care casino cash cat center cfd chat click clinic cloud club company coop credit cyou date ' +
      'dating deals dev digital direct doctor download email esq exchange expert faith finance fit ' +
      'fun fund fyi game games global gold group guru health help homes host icu ink institute ' +
      'insurance int jobs law lawyer legal life link live loan loans lol ltd market marketing media ' +
      'men mobi mom money monster museum name network news ninja one online ooo page party pharmacy ' +
      'photos plus poker porn press pro quest racing rest review reviews rocks sale sbs school ' +
      'science services sex shop site skin social software solutions space store stream studio ' +
      'support surf systems tax team tech tel tips today tools top trade travel tube uno ventures ' +
      'video vip wang watch webcam website wiki win work works world wtf xxx xyz zone'
  ),
  ...list(
    'рф рус онлайн сайт бел укр срб ελ 中国 中國 香港 台湾 台灣 公司 网络 한국 みんな भारत ไทย'
  ),
]);

/**
 * Domains that are also words, or short for one, with which a sentence goes on when the space behind
 * its full stop is missing: `he was in court.it was`. They make a host only with something beside
 * them that a sentence has not.
 */
export const WORDLIKE_DOMAINS = list(
  'ad ag al am ar as at be by do id in is it la ma me mo ms my no pa re sc so st to ' +
    'us va ' +
    'adult agency academy app art attorney bar bet bid bio blog bond cam cards care cash cat center ' +
    'chat click clinic cloud club company credit date dating deals digital direct doctor download ' +
    'email exchange expert faith finance fit fun fund game games global gold group health help homes ' +
    'host ink institute insurance int jobs law lawyer legal life link live loan loans market ' +
    'marketing media men mom money monster museum name network news one page party pharmacy photos ' +
    'plus poker press pro quest racing rest review reviews rocks sale school science services sex ' +
    'shop site skin social software solutions space store stream studio support surf systems tax ' +
    'team tech tips today tools top trade travel tube ventures video watch win work works world zone'
);

/** What ends in a full stop without ending a sentence, and is no name of a site. */
export const ABBREVIATIONS = list(
  'app art cal cf ch cir co corp ct dept div dr ed eds eg etc ex fed fla gov id ie ill inc jr llc ' +
    'ltd mass mr mrs ms no nos op op para pp prof rev rptr sec sr st stat supp tex univ viz vol vs'
);
