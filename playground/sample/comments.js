'use strict';

/**
 * Comments of invented readers, in every state. They are stored as a site that reads every comment
 * first would have stored them: held, then decided by a moderator.
 */

const PREMODERATED = [{ code: 'site_premoderates', version: 1, spans: [] }];
const TRAPPED = [{ code: 'honeypot_filled', version: 1, spans: [] }, ...PREMODERATED];
const HASTY = [{ code: 'submitted_too_fast', version: 1, spans: [] }, ...PREMODERATED];
const UNCHECKED = [{ code: 'facts_unavailable', version: 1, spans: [] }, ...PREMODERATED];

/** Keys of the attorneys who answer under their posts. */
const STAFF = {
  'honora-quill': ['Honora M. Quill', 'honora.quill@example.com'],
  'marisol-larkspur': ['Marisol Larkspur Ibarra', 'marisol.larkspur@example.com'],
  'desmond-rowe': ['Desmond A. Rowe', 'desmond.rowe@example.com'],
  'anselm-feng': ['Anselm Feng', 'anselm.feng@example.com'],
};

const decided = (action, reason = null, note = null) => ({ action, reason, note });

const base = {
  locale: 'en',
  parentKey: null,
  lane: null,
  reasons: PREMODERATED,
  isStaff: false,
  attorney: null,
  decision: null,
};

const approved = { state: 'approved', decision: decided('approve') };
const pending = { state: 'pending', lane: 'general' };
/** Held by rules that saw something: each a code with the words that it saw, or with none. */
const held = (lane, findings, more = {}) => ({ ...pending, lane, findings, ...more });
const withdrawn = { state: 'withdrawn', decision: decided('approve') };
const referred = { state: 'referred' };
const rejected = (reason, note) => ({
  state: 'rejected',
  decision: decided('reject', reason, note),
});
const spam = (reasons, decision = null) => ({ state: 'spam', reasons, decision });

/** Reasons as the rules give them: where in the text each saw what it saw. */
const foundIn = (body, findings) =>
  findings.map(([code, ...words]) => ({
    code,
    version: 1,
    spans: words.map((word) => {
      const start = body.indexOf(word);
      if (start < 0) throw new Error(`"${word}" is not in "${body}"`);
      return { start, end: start + word.length };
    }),
  }));

/** The comments under one post in one language. */
const under = (post, locale = 'en') => ({
  by: (key, name, email, postedAt, state, body, parentKey = null) => ({
    ...base,
    ...state,
    key,
    post,
    locale,
    parentKey,
    authorName: name,
    authorEmail: email,
    postedAt,
    body,
    reasons: [...foundIn(body, state.findings ?? []), ...(state.reasons ?? base.reasons)],
  }),
  staff: (key, attorney, postedAt, body, parentKey) => ({
    ...base,
    state: 'approved',
    reasons: [],
    key,
    post,
    locale,
    parentKey,
    authorName: STAFF[attorney][0],
    authorEmail: STAFF[attorney][1],
    postedAt,
    body,
    isStaff: true,
    attorney,
  }),
});

const gideon = under('gideon');
const miranda = under('miranda');
const mirandaEs = under('miranda', 'es');
const yickWo = under('yick-wo');
const wongKimArk = under('wong-kim-ark');
const wongKimArkEs = under('wong-kim-ark', 'es');
const tinker = under('tinker');
const loving = under('loving');
const brady = under('brady');
const gault = under('gault');
const foia = under('foia');
const foiaDeadlines = under('foia-deadlines');
const eighth = under('eighth-amendment');
const zenger = under('zenger');
const mapp = under('mapp');
const act1866 = under('civil-rights-act-1866');
const vote = under('one-person-one-vote');

module.exports = [
  // ——— Gideon: the long thread ———
  gideon.by(
    'gideon-dolores',
    'Dolores Amaya',
    'dolores.amaya@example.com',
    '2026-03-18T16:42:00.000Z',
    approved,
    'My grandfather was a public defender in the seventies. He kept the sentence about necessities and luxuries in a frame above his desk, and next to it a photograph of the coffee machine, which he said was the only luxury in the building.'
  ),
  gideon.staff(
    'gideon-dolores-staff',
    'honora-quill',
    '2026-03-18T20:05:00.000Z',
    'It hangs in a good many offices, usually near a machine like that one. Thank you for telling us.',
    'gideon-dolores'
  ),
  gideon.by(
    'gideon-dolores-2',
    'Dolores Amaya',
    'dolores.amaya@example.com',
    '2026-03-19T01:12:00.000Z',
    approved,
    'The machine outlived him by eleven years.',
    'gideon-dolores-staff'
  ),
  gideon.by(
    'gideon-dolores-3',
    'P. Okonkwo',
    'p.okonkwo@example.org',
    '2026-03-19T13:30:00.000Z',
    approved,
    'I believe I have drunk from it. Third floor, by the window that does not close?',
    'gideon-dolores-2'
  ),
  gideon.by(
    'gideon-teacher',
    'Walter Brandt',
    'w.brandt@example.com',
    '2026-03-18T18:20:00.000Z',
    approved,
    'I teach government to eleventh graders and have used this case for years. Two questions that my students always ask:\n\n1. Why did the judge not simply break the rule, if he thought it was unfair?\n2. Was Gideon guilty?\n\nI have an answer for the first. For the second I tell them that the jury answered it, the second time, and then somebody always says that the first jury answered it too.'
  ),
  gideon.staff(
    'gideon-teacher-staff',
    'honora-quill',
    '2026-03-18T20:18:00.000Z',
    'That last student has understood the case. Two juries heard much the same evidence. In one trial nobody knew what to ask.',
    'gideon-teacher'
  ),
  gideon.by(
    'gideon-teacher-2',
    'Walter Brandt',
    'w.brandt@example.com',
    '2026-03-19T11:02:00.000Z',
    approved,
    'I am going to read them this answer, with your permission.',
    'gideon-teacher-staff'
  ),
  gideon.staff(
    'gideon-teacher-3',
    'honora-quill',
    '2026-03-19T14:40:00.000Z',
    'You have it.',
    'gideon-teacher-2'
  ),
  gideon.by(
    'gideon-teacher-4',
    'Renée Thibodeaux-Lacroix',
    'renee.tl@example.org',
    '2026-03-22T09:15:00.000Z',
    approved,
    'On question 1: because he had sworn to apply the law of Florida, and the law of Florida was clear. It took nine other people to change it. I find that more comforting than students do.',
    'gideon-teacher'
  ),
  gideon.by(
    'gideon-correction',
    'Ines Vollmer',
    'ines.vollmer@example.com',
    '2026-03-19T22:51:00.000Z',
    approved,
    'A small thing: Argersinger is 1972, not 1973.'
  ),
  gideon.staff(
    'gideon-correction-staff',
    'anselm-feng',
    '2026-03-20T13:05:00.000Z',
    'You are right, and I should have caught it. Corrected, with a note at the foot of the post. Thank you.',
    'gideon-correction'
  ),
  gideon.by(
    'gideon-correction-2',
    'Ines Vollmer',
    'ines.vollmer@example.com',
    '2026-03-20T17:33:00.000Z',
    approved,
    'That was quick 🙂',
    'gideon-correction-staff'
  ),
  gideon.by(
    'gideon-county',
    'A county budget officer',
    'budget.officer@example.org',
    '2026-03-21T12:00:00.000Z',
    approved,
    'Somebody should say a word for the people who have to find the money. In our county, indigent defense is the third-largest line after roads and the jail, and the state gives us back less than a tenth of it. I do not know anybody on the board who is against the right to counsel. I know several who would like the sentence to have a second half.'
  ),
  gideon.by(
    'gideon-county-2',
    'Tomasz W.',
    'tomasz.w@example.com',
    '2026-03-21T15:47:00.000Z',
    approved,
    'Roads and the jail are also ordered from the capital, more or less. Nobody asks whether we can afford the jail.',
    'gideon-county'
  ),
  gideon.by(
    'gideon-county-3',
    'A county budget officer',
    'budget.officer@example.org',
    '2026-03-21T19:20:00.000Z',
    approved,
    'They do, every year, at length. But I take the point.',
    'gideon-county-2'
  ),
  gideon.by(
    'gideon-county-4',
    'L. Haverford',
    'lhaverford@example.org',
    '2026-03-23T08:11:00.000Z',
    approved,
    'If you cut the number of petty cases in which jail is even possible, the bill for lawyers falls by itself. That is in the hands of your legislature, not of the Court.',
    'gideon-county-3'
  ),
  gideon.by(
    'gideon-county-5',
    'Priya Raghunathan',
    'priya.r@example.com',
    '2026-03-24T21:09:00.000Z',
    approved,
    'Which is more or less what Scott v. Illinois invites them to do, is it not?',
    'gideon-county'
  ),
  gideon.by(
    'gideon-withdrawn',
    'Hal Mortensen',
    'hal.mortensen@example.com',
    '2026-03-25T14:14:00.000Z',
    withdrawn,
    'I disagree with nearly everything here and will explain why when I have slept.'
  ),
  gideon.by(
    'gideon-withdrawn-reply',
    'Dolores Amaya',
    'dolores.amaya@example.com',
    '2026-03-25T16:30:00.000Z',
    approved,
    'Sleep well, then. I would honestly like to read it.',
    'gideon-withdrawn'
  ),
  gideon.by(
    'gideon-withdrawn-reply-2',
    'Tomasz W.',
    'tomasz.w@example.com',
    '2026-03-26T10:02:00.000Z',
    approved,
    'Same. Disagreement is welcome here as far as I can see.',
    'gideon-withdrawn-reply'
  ),
  gideon.by(
    'gideon-japan',
    '佐藤 美咲',
    'misaki.sato@example.org',
    '2026-04-02T04:26:00.000Z',
    approved,
    'I read this with my seminar in Kyoto. 弁護人依頼権 is in article 37 of our constitution, which promises counsel assigned by the state. My students were surprised that in America it took until 1963. Thank you for the clear explanation.'
  ),
  gideon.staff(
    'gideon-japan-staff',
    'honora-quill',
    '2026-04-02T13:50:00.000Z',
    'Thank you for reading it so far away. Your students are in good company: the justices of 1963 wondered at it as well.',
    'gideon-japan'
  ),
  gideon.by(
    'gideon-film',
    'mr_bluepencil',
    'bluepencil@example.com',
    '2026-04-11T02:58:00.000Z',
    approved,
    'pencil > pen'
  ),
  gideon.by(
    'gideon-markup',
    'Geoff <b>Tanaka</b>',
    'geoff.tanaka@example.org',
    '2026-05-06T19:44:00.000Z',
    approved,
    'Does this box take HTML? <b>hi</b> & <i>hello</i>\nIf you can read the angle brackets, it does not. <script>alert("necessities, not luxuries")</script>'
  ),
  gideon.by(
    'gideon-long',
    'Beatrix Oyelaran',
    'b.oyelaran@example.com',
    '2026-06-30T15:00:00.000Z',
    approved,
    'I sat on a jury last year, and I keep coming back to one afternoon of it.\n\nThe defense lawyer was very young. She had, I learned later, forty other open cases. On the second day a witness said that he had seen something from across a parking lot at dusk, and I watched her look through a folder, find a page, put it back, find another, and then ask him what the weather had been. He said that it was raining. She asked whether he wears glasses. He does. She asked whether he had them on. He could not remember.\n\nThat was all. It took perhaps three minutes. It was not brilliant, and nobody gasped. But none of us on the jury would have thought to ask, because from where we sat the man seemed so sure.\n\nWhen I read that Gideon defended himself about as well as could be expected from a layman, I think of that folder. A layman has no folder. He does not know that there is a page about the weather. I do not think that we understand, when we argue about what it costs, how small the thing is that we are paying for, and how much hangs on it.'
  ),
  gideon.by(
    'gideon-late',
    'Marguerite Delacroix-Ng',
    'm.delacroix.ng@example.com',
    '2026-11-19T23:40:00.000Z',
    pending,
    'I came here from the post about juries. Is there anything on how a public defender’s caseload is counted? The ABA had a number once.'
  ),
  gideon.by(
    'gideon-owncase',
    'Ronald P.',
    'ronald.p@example.com',
    '2026-11-20T09:12:00.000Z',
    held('attorney', [
      ['seeks_advice', 'Can I fire him and ask for another one?'],
      ['phone_number', '212-555-0134'],
    ]),
    'They gave me a lawyer and he talked to me for 4 minutes in the hall. I have court again on the 3rd. Can I fire him and ask for another one? My number is 212-555-0134 if somebody can call me before then.',
    'gideon-county'
  ),
  gideon.by(
    'gideon-rejected',
    'concerned taxpayer',
    'taxpayer77@example.com',
    '2026-03-22T03:03:00.000Z',
    rejected('abusive', 'Would be welcome without the last line.'),
    'Free lawyers for criminals, free lunch for everybody. And the woman who wrote this is an idiot.',
    'gideon-county'
  ),
  gideon.by(
    'gideon-spam',
    'Best Bail Deals',
    'deals@example.org',
    '2026-04-19T11:11:00.000Z',
    spam(TRAPPED),
    'Great article!! For the BEST rates on bail bonds in your city visit https://bail.example.org/deals?ref=legal NOW, open 24/7'
  ),

  // ——— Miranda ———
  miranda.by(
    'miranda-tv',
    'Kit Abernathy',
    'kit.abernathy@example.com',
    '2026-06-12T19:31:00.000Z',
    approved,
    'Sixty years of television and I never knew that you have to say that you are staying silent. It sounds like a riddle.'
  ),
  miranda.staff(
    'miranda-tv-staff',
    'honora-quill',
    '2026-06-12T21:15:00.000Z',
    'Four justices thought so too. Justice Sotomayor’s dissent in Thompkins says that it turns the rule upside down.',
    'miranda-tv'
  ),
  miranda.by(
    'miranda-tv-2',
    'Kit Abernathy',
    'kit.abernathy@example.com',
    '2026-06-13T07:00:00.000Z',
    approved,
    'Off to read it. Thank you!',
    'miranda-tv-staff'
  ),
  miranda.by(
    'miranda-officer',
    'Sgt. (ret.) Bill Kowalczyk',
    'bill.kow@example.org',
    '2026-06-14T13:22:00.000Z',
    approved,
    'Twenty-six years on the job. I read it off the card every single time, even when I knew it by heart, because a lawyer once asked me on the stand to recite it and I left out a line. The card never leaves out a line.'
  ),
  miranda.by(
    'miranda-officer-2',
    'Sunniva Dahl',
    'sunniva.dahl@example.com',
    '2026-06-14T18:09:00.000Z',
    approved,
    'The card should be in a museum. I mean that kindly.',
    'miranda-officer'
  ),
  miranda.by(
    'miranda-school',
    'O. Castellanos',
    'ocastellanos@example.com',
    '2026-06-20T16:55:00.000Z',
    approved,
    'What about a school resource officer who asks a student to step into the office? J.D.B. was a school case, if I remember well.'
  ),
  miranda.staff(
    'miranda-school-staff',
    'honora-quill',
    '2026-06-22T14:00:00.000Z',
    'It was: a thirteen-year-old, questioned in a conference room at school. The Court sent the case back to ask whether a child of that age would have felt free to leave. How that question comes out depends on the room, the people in it and what was said, so I will stop there.',
    'miranda-school'
  ),
  miranda.by(
    'miranda-arabic',
    'ليلى حداد',
    'layla.haddad@example.org',
    '2026-07-08T08:45:00.000Z',
    approved,
    'شكرًا على هذا الشرح الواضح. I work as a court interpreter and will share it with trainees. One wish: a list of the languages in which the card exists would help.'
  ),
  miranda.by(
    'miranda-withdrawn',
    'J. Whitlock',
    'j.whitlock@example.com',
    '2026-08-02T20:20:00.000Z',
    withdrawn,
    'Deleted by me in a minute, I only wanted to see whether the form works.'
  ),
  miranda.by(
    'miranda-advice',
    'worried sister',
    'worried.sister@example.com',
    '2026-11-18T22:17:00.000Z',
    held('attorney', [['seeks_advice', 'Does that mean that they have to let him go?']]),
    'My brother was picked up on Saturday and they talked to him for two hours before anybody read him anything. His hearing is on the 2nd. Does that mean that they have to let him go?'
  ),
  miranda.by(
    'miranda-confidence',
    'Anonymous please',
    'please.anonymous@example.org',
    '2026-11-19T05:31:00.000Z',
    referred,
    'My lawyer told me not to tell anyone this, but I did say something to the officer before the recording started. I need someone who is not him to tell me how bad it is.'
  ),
  miranda.by(
    'miranda-rejected',
    'J. Whitlock',
    'j.whitlock@example.com',
    '2026-08-02T20:24:00.000Z',
    rejected('duplicate', null),
    'Only testing whether the form works.'
  ),
  miranda.by(
    'miranda-spam',
    'dr. crypto recovery',
    'recovery@example.org',
    '2026-09-14T03:47:00.000Z',
    spam(HASTY),
    'I lost everything to a broker and this man got back ALL my funds in 3 days. Write him on the messenger, he is an honest hacker.'
  ),
  miranda.by(
    'miranda-pending-short',
    'Bo',
    'bo@example.com',
    '2026-11-20T17:03:00.000Z',
    pending,
    'what if you dont speak english'
  ),

  // ——— Miranda, Spanish ———
  mirandaEs.by(
    'miranda-es-ana',
    'Ana Lucía Peñalver',
    'ana.penalver@example.com',
    '2026-06-16T15:12:00.000Z',
    approved,
    'Muchas gracias por publicarlo en español. Lo he impreso para la sala de espera de nuestra asociación. ¿Podemos dejar también copias en inglés?'
  ),
  mirandaEs.staff(
    'miranda-es-ana-staff',
    'marisol-larkspur',
    '2026-06-16T19:40:00.000Z',
    'Por supuesto, en los dos idiomas. Solo le pedimos que conserve la fecha de revisión, para que se sepa de cuándo es.',
    'miranda-es-ana'
  ),
  mirandaEs.by(
    'miranda-es-joaquin',
    'Joaquín Núñez',
    'jnunez@example.org',
    '2026-06-29T23:05:00.000Z',
    approved,
    'En la tele siempre dicen «tiene derecho a permanecer callado». ¿Da igual «guardar silencio»?'
  ),
  mirandaEs.staff(
    'miranda-es-joaquin-staff',
    'marisol-larkspur',
    '2026-06-30T14:21:00.000Z',
    'Da igual: la Corte no exige palabras exactas, sino que se entiendan los cuatro derechos. Las traducciones varían de un lugar a otro.',
    'miranda-es-joaquin'
  ),
  mirandaEs.by(
    'miranda-es-pendiente',
    'Rosa E.',
    'rosa.e@example.com',
    '2026-11-17T19:59:00.000Z',
    held('attorney', [['seeks_advice', '¿Con quién puedo hablar esta semana?']]),
    'A mi hijo lo interrogaron en la escuela sin avisarnos. ¿Con quién puedo hablar esta semana?'
  ),

  // ——— Yick Wo ———
  yickWo.by(
    'yick-arithmetic',
    'Henrietta Lum',
    'henrietta.lum@example.com',
    '2025-05-10T17:28:00.000Z',
    approved,
    'My great-great-uncle had a laundry on Clay Street. We have one receipt, for six collars. I had never thought of the permit he must have been refused.'
  ),
  yickWo.staff(
    'yick-arithmetic-staff',
    'desmond-rowe',
    '2025-05-12T12:44:00.000Z',
    'If you ever want to look for him, the city’s directories of those years list laundries by street, and the public library has them.',
    'yick-arithmetic'
  ),
  yickWo.by(
    'yick-arithmetic-2',
    'Henrietta Lum',
    'henrietta.lum@example.com',
    '2025-06-03T20:11:00.000Z',
    approved,
    'I found him. 1878. “Wash house.” 謝謝!',
    'yick-arithmetic-staff'
  ),
  yickWo.by(
    'yick-name',
    'Prof. em. G. Ostrander',
    'ostrander@example.org',
    '2025-05-19T09:36:00.000Z',
    approved,
    'It says something that we cite the case by the name on the shop sign. The man told the clerk the name of his business, the clerk wrote it down as his, and no court ever asked again.'
  ),
  yickWo.by(
    'yick-rejected',
    'Patrick V.',
    'patrick.v@example.com',
    '2025-07-01T14:14:00.000Z',
    rejected('allegation', 'Names a clerk and accuses him of a crime. Nothing to back it up.'),
    'Same thing today at our permit office. Everybody knows that Mr. Eldon Farrowby at window 4 takes money from the contractors he likes.'
  ),

  // ——— Wong Kim Ark ———
  wongKimArk.by(
    'wong-archive',
    'Calvin Moy',
    'calvin.moy@example.com',
    '2024-09-18T02:25:00.000Z',
    approved,
    'The files at the National Archives are astonishing. My grandmother’s has a photograph of her at nineteen and eleven pages of questions about how many windows her father’s house had. She got one wrong and was held for six weeks.'
  ),
  wongKimArk.by(
    'wong-archive-2',
    'Sarah Lindqvist-Chu',
    'slc@example.org',
    '2024-09-19T16:16:00.000Z',
    approved,
    'How did you order it? By name or by case number?',
    'wong-archive'
  ),
  wongKimArk.by(
    'wong-archive-3',
    'Calvin Moy',
    'calvin.moy@example.com',
    '2024-09-20T01:50:00.000Z',
    approved,
    'By name, the ship and the year. Write to the branch of the Archives that serves the port. Ours answered in a month.',
    'wong-archive-2'
  ),
  wongKimArk.by(
    'wong-withdrawn',
    'K. Baptiste',
    'k.baptiste@example.com',
    '2024-10-02T12:12:00.000Z',
    withdrawn,
    'Is this about the current case too?'
  ),
  wongKimArk.staff(
    'wong-withdrawn-staff',
    'marisol-larkspur',
    '2024-10-02T15:02:00.000Z',
    'The post is about the case of 1898 only. We would rather say nothing about pending matters here than say something that is out of date by Friday.',
    'wong-withdrawn'
  ),
  wongKimArk.by(
    'wong-pending',
    'Ø. Håkonsen',
    'o.hakonsen@example.org',
    '2026-11-15T10:41:00.000Z',
    { ...pending, lane: 'rechecking', reasons: UNCHECKED },
    'The dissent is more interesting than you make it. Fuller asks why a child passing through should owe more to the port than to the parents. It is not an absurd question even if the answer went the other way. See also https://www.law.cornell.edu/supremecourt/text/169/649 from page 705.'
  ),
  wongKimArkEs.by(
    'wong-es-1',
    'Íñigo Urrutia',
    'inigo.urrutia@example.com',
    '2024-10-09T18:30:00.000Z',
    approved,
    'Excelente resumen. Una duda: ¿«jurisdicción» tenía entonces el mismo sentido que hoy, o se pensaba más bien en la lealtad?'
  ),
  wongKimArkEs.staff(
    'wong-es-1-staff',
    'marisol-larkspur',
    '2024-10-10T13:13:00.000Z',
    'Esa era justamente la disputa. La mayoría leyó «jurisdicción» como el poder del país sobre quien está en su territorio; el voto disidente, como lealtad.',
    'wong-es-1'
  ),
  wongKimArkEs.by(
    'wong-es-2',
    'Mariana Quiroga',
    'mariana.quiroga@example.org',
    '2025-03-04T21:37:00.000Z',
    approved,
    'Lo leí con mi abuelo, que nació en El Paso en 1938 y todavía guarda el certificado en una lata de galletas. Dice que hace bien. 😄'
  ),

  // ——— Tinker ———
  tinker.by(
    'tinker-student',
    'Juno (age 16)',
    'juno.reads@example.com',
    '2025-02-25T23:18:00.000Z',
    approved,
    'We read this in class and half the class thought “substantially interfere” means if anyone complains. It does not, right?'
  ),
  tinker.staff(
    'tinker-student-staff',
    'desmond-rowe',
    '2025-02-26T14:33:00.000Z',
    'Right. The Court said that an undifferentiated fear or apprehension of disturbance is not enough. A complaint is not a disruption.',
    'tinker-student'
  ),
  tinker.by(
    'tinker-student-2',
    'Juno (age 16)',
    'juno.reads@example.com',
    '2025-02-26T22:01:00.000Z',
    approved,
    'I KNEW it. Thank you',
    'tinker-student-staff'
  ),
  tinker.by(
    'tinker-principal',
    'A principal',
    'principal.anon@example.org',
    '2025-03-02T11:49:00.000Z',
    approved,
    'I have four hundred and twelve students and one hallway. I read Justice Black’s dissent every August, and then I read the majority, and then I go to work.'
  ),
  tinker.by(
    'tinker-principal-2',
    'Odalys Ferrer',
    'odalys.ferrer@example.com',
    '2025-03-02T19:27:00.000Z',
    approved,
    'I hope that you stay in that job for a long time.',
    'tinker-principal'
  ),
  tinker.by(
    'tinker-boone',
    'A. Whitcombe',
    'awhitcombe@example.org',
    '2025-07-11T13:00:00.000Z',
    approved,
    'Mr. Boone represented my son in 2016. I see that he has retired. Please tell him that the boy is a teacher now.'
  ),
  tinker.by(
    'tinker-review',
    'Two Stars',
    'two.stars@example.com',
    '2026-11-16T08:05:00.000Z',
    held('attorney', [['reviews_firm', 'nobody called me back']]),
    'Called this office twice about a suspension hearing and nobody called me back. The articles are nice, the service is not.'
  ),
  tinker.by(
    'tinker-spam',
    'essay help 4 u',
    'essays@example.org',
    '2025-04-20T05:55:00.000Z',
    spam(PREMODERATED, decided('spam')),
    'Tinker v Des Moines essay, 5 pages, A+ or your money back, order here https://essays.example.org'
  ),

  // ——— Loving (closed to new comments) ———
  loving.by(
    'loving-drive',
    'Theodora Banks',
    'theodora.banks@example.com',
    '2024-06-12T21:09:00.000Z',
    approved,
    'My parents made the same drive in 1961, for the same reason, from Richmond. They had a flat tire on the bridge on the way back. My mother always said that it was the District trying to keep them.'
  ),
  loving.by(
    'loving-drive-2',
    'Emmett Rhys',
    'emmett.rhys@example.org',
    '2024-06-13T10:10:00.000Z',
    approved,
    'That is the best sentence I have read all week.',
    'loving-drive'
  ),
  loving.by(
    'loving-law',
    'Noor el-Amin',
    'noor.elamin@example.com',
    '2024-06-15T17:41:00.000Z',
    approved,
    'The equal-application argument is worth teaching, because students always think that it is a good one at first. Then you ask who wrote the statute, and for whose sake.'
  ),
  loving.staff(
    'loving-law-staff',
    'desmond-rowe',
    '2024-06-17T12:30:00.000Z',
    'And then one reads the list of what the statute did not forbid.',
    'loving-law'
  ),
  loving.by(
    'loving-name',
    'Grace',
    'grace.h@example.org',
    '2024-08-30T03:33:00.000Z',
    approved,
    'Of all the names for a case to have ❤️'
  ),
  loving.by(
    'loving-rejected',
    'truthteller_1776',
    'truthteller@example.com',
    '2024-07-04T04:04:00.000Z',
    rejected('off_topic', null),
    'Nobody talks about the gold standard anymore. Look it up.'
  ),

  // ——— Brady ———
  brady.by(
    'brady-clerk',
    'former clerk',
    'former.clerk@example.org',
    '2025-05-14T15:50:00.000Z',
    approved,
    'The dated list is the best advice in this post. I clerked on a state court where we had a hearing about one missing page, and the only person in the room with a list was the defendant’s mother.'
  ),
  brady.by(
    'brady-prosecutor',
    'An ADA upstate',
    'ada.upstate@example.com',
    '2025-05-17T23:35:00.000Z',
    approved,
    'Fair post. I would add that most of us lose sleep over this. The trouble is seldom a prosecutor who hides a page. It is a detective’s notebook that nobody told us about, from a unit that was at the scene for ten minutes.'
  ),
  brady.staff(
    'brady-prosecutor-staff',
    'honora-quill',
    '2025-05-19T13:08:00.000Z',
    'Kyles was about just that notebook. Thank you for writing; it is good to have this said from the other table.',
    'brady-prosecutor'
  ),
  brady.by(
    'brady-prosecutor-2',
    'former clerk',
    'former.clerk@example.org',
    '2025-05-20T09:29:00.000Z',
    approved,
    'Our court kept a form for it: which agencies were present, and who asked each of them. Half a page. It prevented more motions than any rule.',
    'brady-prosecutor-staff'
  ),
  brady.by(
    'brady-referred',
    'G. Stannard',
    'g.stannard@example.com',
    '2026-10-28T12:20:00.000Z',
    referred,
    'My brother has been in since 2011. Last month we got a box from the second detective’s family and there is a statement in it that none of us had ever seen. What do we do first?'
  ),
  brady.by(
    'brady-pending',
    'Lorenzo Achterberg',
    'l.achterberg@example.org',
    '2026-11-19T14:56:00.000Z',
    pending,
    'Is there a good account of how article 245 has changed the work of a small prosecutor’s office? The debate seems to be all about the city.'
  ),

  // ——— Gault ———
  gault.by(
    'gault-mother',
    'Mrs. Imelda Santos',
    'imelda.santos@example.com',
    '2024-05-16T18:18:00.000Z',
    approved,
    '“A parent who wants to be helpful may answer questions that nobody had a right to ask.” I was that parent. Nobody told me that I could just sit there.'
  ),
  gault.by(
    'gault-probation',
    'Derrick O’Hanlon',
    'derrick.ohanlon@example.org',
    '2024-06-01T13:13:00.000Z',
    approved,
    'Juvenile probation officer here. The lawyers made my job harder and better. Before them I was told to be friend, judge and warden before lunch.'
  ),
  gault.by(
    'gault-name',
    'Stepan',
    'stepan.k@example.com',
    '2025-01-22T07:07:00.000Z',
    approved,
    'Six years.\n\nFor a phone call.'
  ),
  gault.by(
    'gault-pii',
    'Tanya M.',
    'tanya.m@example.com',
    '2026-11-17T16:40:00.000Z',
    held('restricted', [
      ['social_security_number', '987-65-4321'],
      ['docket_number', 'JD-0000-26'],
    ]),
    'they want me to sign a paper for my daughter, case number JD-0000-26, her birthday is in the paper and her social 987-65-4321 too. is that normal'
  ),

  // ——— FOIA ———
  foia.by(
    'foia-clerk',
    'records clerk, 14 yrs',
    'records.clerk@example.org',
    '2026-07-02T20:30:00.000Z',
    approved,
    'On behalf of everybody behind a counter: thank you for “a stranger could fill it.” I am going to put it on a mug.'
  ),
  foia.staff(
    'foia-clerk-staff',
    'anselm-feng',
    '2026-07-03T13:45:00.000Z',
    'Please send a picture of the mug.',
    'foia-clerk'
  ),
  foia.by(
    'foia-clerk-2',
    'records clerk, 14 yrs',
    'records.clerk@example.org',
    '2026-08-11T22:22:00.000Z',
    approved,
    'It exists. The dishwasher has already taken the word “stranger.”',
    'foia-clerk-staff'
  ),
  foia.by(
    'foia-spreadsheet',
    'Zoltán Vörös',
    'zoltan.voros@example.com',
    '2026-07-09T06:50:00.000Z',
    approved,
    'Asking for the original spreadsheet is the single most useful tip here. I once got 900 rows as a scan of a printout of a screenshot.'
  ),
  foia.by(
    'foia-spreadsheet-2',
    'ines.codes',
    'ines.codes@example.org',
    '2026-07-09T12:31:00.000Z',
    approved,
    'Sideways?',
    'foia-spreadsheet'
  ),
  foia.by(
    'foia-spreadsheet-3',
    'Zoltán Vörös',
    'zoltan.voros@example.com',
    '2026-07-09T12:58:00.000Z',
    approved,
    'Alternating.',
    'foia-spreadsheet-2'
  ),
  foia.by(
    'foia-state',
    'Wendell Ashby',
    'wendell.ashby@example.com',
    '2026-11-20T20:20:00.000Z',
    pending,
    'Would you do one of these for New Jersey’s OPRA? Our borough clerk says that the form is mandatory and I am not sure that it is.'
  ),
  foia.by(
    'foia-advertising',
    'RecordsRocket',
    'hello@example.org',
    '2026-09-01T09:09:00.000Z',
    rejected('advertising', null),
    'We built a tool that files these for you. First three requests free, code LEGAL.'
  ),
  foiaDeadlines.by(
    'foia-deadlines-1',
    'Mina Sørensen',
    'mina.sorensen@example.com',
    '2024-07-19T15:15:00.000Z',
    approved,
    'Used the sentence about the twenty-first day, politely. They called me back within the hour.'
  ),

  // ——— Eighth Amendment ———
  eighth.by(
    'eighth-count',
    'Cyrus Pell',
    'cyrus.pell@example.com',
    '2025-11-04T19:19:00.000Z',
    approved,
    'I counted. Sixteen.'
  ),
  eighth.by(
    'eighth-count-2',
    'Aoife Ní Bhriain',
    'aoife.nib@example.org',
    '2025-11-05T08:40:00.000Z',
    approved,
    'And three of them are “nor” or “not.” It is a sentence made of brakes.',
    'eighth-count'
  ),
  eighth.by(
    'eighth-fines',
    'Marcus Tolliver',
    'm.tolliver@example.com',
    '2025-12-12T16:06:00.000Z',
    approved,
    'What I still do not understand after Timbs is whether “grossly disproportional” looks at the offense only or also at what the person can pay. For a man with nothing, four hundred dollars is a different fine.'
  ),
  eighth.staff(
    'eighth-fines-staff',
    'honora-quill',
    '2025-12-15T14:10:00.000Z',
    'You have found the open question. Bajakajian expressly left aside the defendant’s income and wealth, and Timbs did not take it up. Lower courts and some state courts have gone different ways.',
    'eighth-fines'
  ),
  eighth.by(
    'eighth-pending',
    'Hollis Grantham',
    'hollis.g@example.org',
    '2026-11-18T03:21:00.000Z',
    {
      ...pending,
      decision: decided('hold', null, 'Reported by a reader; second look at the last sentence.'),
    },
    'Prison is supposed to hurt. My cousin was the victim of one of these people and nobody writes sixteen words for her. Ask his lawyer, he knows what he did.'
  ),

  // ——— Zenger ———
  zenger.by(
    'zenger-anna',
    'Philippa Groen',
    'philippa.groen@example.com',
    '2024-08-03T11:30:00.000Z',
    approved,
    'More about Anna, please. She missed one issue in nearly nine months. I have missed more than that with central heating.'
  ),
  zenger.by(
    'zenger-date',
    'H. van Rensselaer Lott',
    'hvrl@example.org',
    '2024-08-08T10:00:00.000Z',
    approved,
    'The trial was on the 4th of August, not the 14th.'
  ),
  zenger.staff(
    'zenger-date-staff',
    'anselm-feng',
    '2024-08-09T12:12:00.000Z',
    'It was. Corrected, with thanks and with some embarrassment.',
    'zenger-date'
  ),
  zenger.by(
    'zenger-nullify',
    'Dunstan Achebe',
    'dunstan.a@example.com',
    '2024-09-30T18:47:00.000Z',
    approved,
    'I am glad that you wrote the last section. People tell the Zenger story as if a jury that ignores the judge were always on the side of the angels.'
  ),
  zenger.by(
    'zenger-nullify-2',
    'liberty bell ringer',
    'bell.ringer@example.org',
    '2024-10-01T02:02:00.000Z',
    approved,
    'Angels or not, I prefer twelve people who might be wrong to one who cannot be told so.',
    'zenger-nullify'
  ),
  zenger.by(
    'zenger-nullify-3',
    'Dunstan Achebe',
    'dunstan.a@example.com',
    '2024-10-01T20:15:00.000Z',
    approved,
    'That is a fair way to put it. I would still like them to be told the law first.',
    'zenger-nullify-2'
  ),
  zenger.by(
    'zenger-spam',
    'SEO Team',
    'seo@example.org',
    '2026-06-06T06:06:00.000Z',
    spam(TRAPPED),
    'Dear webmaster, your site is not on page one. We can place 50 links per month.'
  ),
  zenger.by(
    'zenger-imported',
    'old reader',
    'old.reader@example.com',
    '2026-11-13T09:30:00.000Z',
    pending,
    'Is the Buranelli edition the one with the transcript, or only extracts?'
  ),

  // ——— Mapp ———
  mapp.by(
    'mapp-cleveland',
    'Loretta Szymanski',
    'loretta.sz@example.com',
    '2025-06-20T14:48:00.000Z',
    approved,
    'I grew up a few blocks from there. The grown-ups did not talk about the law of it. They talked about how she would not open the door.'
  ),
  mapp.by(
    'mapp-paper',
    'Ewan Macready',
    'ewan.macready@example.org',
    '2025-06-27T21:52:00.000Z',
    approved,
    'So what was on the paper?'
  ),
  mapp.staff(
    'mapp-paper-staff',
    'honora-quill',
    '2025-06-30T13:31:00.000Z',
    'Nobody has ever shown. That is rather the point, and it is also the thing that everyone wants to know.',
    'mapp-paper'
  ),
  mapp.by(
    'mapp-paper-2',
    'Ewan Macready',
    'ewan.macready@example.org',
    '2025-06-30T19:19:00.000Z',
    approved,
    'My money is on a grocery list.',
    'mapp-paper-staff'
  ),
  mapp.by(
    'mapp-paper-3',
    'Loretta Szymanski',
    'loretta.sz@example.com',
    '2025-07-02T00:12:00.000Z',
    approved,
    'In our neighborhood the money was on a racing form.',
    'mapp-paper-2'
  ),
  mapp.by(
    'mapp-pii',
    'C. Dubrovsky',
    'c.dubrovsky@example.com',
    '2026-02-14T17:17:00.000Z',
    rejected('personal_information', 'Gives a neighbor’s address.'),
    'They searched the wrong house on our street too. It should have been 18 Larch Court, where the Tillmans live, they have had trouble before.'
  ),

  // ——— Civil Rights Act of 1866 ———
  act1866.by(
    'act-lease',
    'Rosalind Achterhof',
    'r.achterhof@example.com',
    '2026-04-10T15:01:00.000Z',
    approved,
    '“What a freedom comes to that cannot sign a lease.” I manage apartments. I have printed that and put it where my staff answer the telephone.'
  ),
  act1866.by(
    'act-veto',
    'Ferdinand Ochs',
    'f.ochs@example.org',
    '2026-04-13T08:28:00.000Z',
    approved,
    'Johnson’s veto message is worth an hour of anyone’s time, in the way that a bad cough is worth listening to.'
  ),
  act1866.by(
    'act-advice',
    'no name given',
    'no.name@example.com',
    '2026-10-06T19:06:00.000Z',
    referred,
    'I signed the contract in May and in June the owner met me in person and said that the job was filled. Four years is what you write here. So I have time?'
  ),
  act1866.by(
    'act-pending',
    'Yewande Bright',
    'yewande.bright@example.org',
    '2026-11-19T11:44:00.000Z',
    pending,
    'Is it true that section 1981 does not cover discrimination because of sex? If so, that surprises me for a statute with such a list.'
  ),

  // ——— One person, one vote ———
  vote.by(
    'vote-trees',
    'Jasper Ólafsson',
    'jasper.olafsson@example.com',
    '2026-10-20T18:30:00.000Z',
    approved,
    'I live in a county with 1,100 people and roughly four million trees. I would like it noted that the trees did not ask for this.'
  ),
  vote.by(
    'vote-trees-2',
    'Merle Haskins',
    'merle.haskins@example.org',
    '2026-10-21T12:05:00.000Z',
    approved,
    'Seconded on behalf of the acres.',
    'vote-trees'
  ),
  vote.by(
    'vote-rural',
    'Opal Dietrich',
    'opal.dietrich@example.com',
    '2026-10-23T13:40:00.000Z',
    approved,
    'I agree with the rule and still think that something was lost. Our state senator used to know every road in the district because there were so few of us. Now the district is five counties wide and she knows the airport.'
  ),
  vote.staff(
    'vote-rural-staff',
    'desmond-rowe',
    '2026-10-26T14:20:00.000Z',
    'Justice Harlan and Justice Stewart both wrote about that loss. The majority’s answer was that distance can be bridged and a smaller vote cannot. Both halves of your sentence can be true.',
    'vote-rural'
  ),
  vote.by(
    'vote-warren',
    'a Californian',
    'a.californian@example.org',
    '2026-11-02T05:05:00.000Z',
    approved,
    'Los Angeles County had one state senator then. So did counties with fewer people than my high school.'
  ),
  vote.by(
    'vote-pending-1',
    'Tuan Anh Nguyễn',
    'tuananh.nguyen@example.com',
    '2026-11-20T13:13:00.000Z',
    pending,
    'Cảm ơn bài viết! Could you explain how the ten percent is counted? Is it the largest minus the smallest, divided by the average?'
  ),
  vote.by(
    'vote-pending-2',
    'K.',
    'k.short@example.org',
    '2026-11-20T21:48:00.000Z',
    pending,
    'See above 👆',
    'vote-trees-2'
  ),
  vote.by(
    'vote-spam',
    'win big',
    'win@example.org',
    '2026-11-05T04:00:00.000Z',
    spam(HASTY),
    'vote for me and win a phone http://win.example.org http://win2.example.org'
  ),
];
