'use strict';

const { p, h2, ul } = require('./text');

/**
 * Invented people. Schools, boards and bar associations are invented too; courts are real, because
 * an admission has to name one.
 */
module.exports = [
  {
    key: 'honora-quill',
    givenName: 'Honora',
    middleName: 'M.',
    familyName: 'Quill',
    title: 'Partner, criminal defense',
    headshot: 'portrait-quill',
    shortBio:
      'Honora Quill has defended people accused of crimes for more than twenty years, at trial and on appeal. She writes about the right to counsel, police questioning and the duty to disclose evidence.',
    bio: [
      p(
        'Honora Quill defends people who are under investigation or charged with crimes in the state and federal courts of New York and New Jersey. Before she joined the firm in 2011 she spent nine years as a public defender, in courtrooms where a file is often opened on the morning it is needed.'
      ),
      p(
        'She tries cases herself and argues the appeals that follow. Her particular interest is the evidence that a defense lawyer never sees: what the prosecution holds, what the police hold, and how a court finds out.'
      ),
      h2('How she works'),
      ul(
        'The first meeting is about facts and dates, not about promises.',
        'Every client gets copies of the papers in the case, and an explanation of each.',
        'If a plea is offered, it is explained in writing before it is answered.'
      ),
      p(
        'Outside the office she teaches trial practice and keeps a shelf of old stenographers’ manuals.'
      ),
    ],
    office: 'New York office',
    email: 'honora.quill@example.com',
    emailIsPublic: true,
    phones: [
      { label: 'Office', number: '212-555-0143', public: true },
      { label: 'Mobile', number: '917-555-0189', public: false },
    ],
    practiceAreas: ['criminal-defense', 'appeals'],
    admissions: [
      {
        jurisdiction: 'US-NY',
        court: 'New York, all courts of the state',
        year: 2002,
        barNumber: 'SAMPLE-0143',
        standing: 'active',
        verifiedOn: '2026-01-09',
        lookupUrl: 'https://example.com/attorney-search',
      },
      {
        jurisdiction: 'US-NJ',
        court: 'New Jersey, all courts of the state',
        year: 2004,
        barNumber: 'SAMPLE-0144',
        standing: 'active',
        verifiedOn: '2026-01-09',
      },
      {
        jurisdiction: 'US-NY',
        court: 'U.S. District Court, Southern District of New York',
        year: 2003,
        standing: 'active',
      },
      {
        jurisdiction: 'US',
        court: 'Supreme Court of the United States',
        year: 2011,
        standing: 'active',
      },
    ],
    certifications: [
      {
        area: 'Criminal trial practice',
        organization: 'Example Board of Trial Advocates (invented)',
        expiresOn: '2028-12-31',
      },
    ],
    education: [
      {
        school: 'Harborlight University School of Law',
        degree: 'J.D.',
        year: 2001,
        honors: 'Moot court, first brief',
      },
      {
        school: 'Eastmere College',
        degree: 'B.A., history',
        year: 1997,
        honors: 'magna cum laude',
      },
    ],
    clerkships: [{ court: 'A state trial court of general jurisdiction', years: '2001–2002' }],
    publicOffices: [
      { office: 'Assistant public defender', body: 'Harborlight County', years: '2002–2011' },
    ],
    teaching: [
      {
        institution: 'Harborlight University School of Law',
        subject: 'Trial practice',
        years: '2014–present',
      },
    ],
    languages: ['en', 'ga'],
    memberships: [
      {
        organization: 'Harborlight County Bar Association',
        role: 'Chair, criminal practice committee',
        years: '2019–2023',
      },
      { organization: 'Example Association of Defense Lawyers', years: '2003–present' },
    ],
    awards: [
      {
        name: 'Public Service Medal',
        body: 'Harborlight County Bar Association',
        year: 2018,
        methodologyUrl: 'https://example.com/harborlight-bar/medal/how-it-is-awarded',
      },
    ],
    publications: [
      {
        title: 'Reading a police report backward',
        publisher: 'Harborlight Law Quarterly',
        year: 2021,
        url: 'https://example.com/harborlight-law-quarterly/2021/reading-a-police-report',
      },
      {
        title: 'What the file does not say: a practical guide to disclosure',
        publisher: 'Example Association of Defense Lawyers',
        year: 2024,
      },
    ],
    representativeMatters: [
      {
        summary:
          'Obtained a new trial for a client after records that the prosecution had not disclosed were found in the file of a second police agency.',
        clientConsentOnFile: true,
        disclaimer: 'Prior results do not guarantee a similar outcome.',
      },
      {
        summary:
          'Advised the treasurer of a regional charity during a federal investigation that ended without charges.',
        clientConsentOnFile: false,
        disclaimer: 'Prior results do not guarantee a similar outcome.',
      },
    ],
    profiles: [{ label: 'Faculty page', url: 'https://example.com/harborlight-law/faculty/quill' }],
    translations: [
      {
        language: 'es',
        title: 'Socia, defensa penal',
        shortBio:
          'Honora Quill defiende desde hace más de veinte años a personas acusadas de delitos, en juicio y en apelación. Escribe sobre el derecho a un abogado, el interrogatorio policial y el deber de divulgar las pruebas.',
        bio: [
          p(
            'Honora Quill defiende a personas investigadas o acusadas de delitos en los tribunales estatales y federales de Nueva York y Nueva Jersey. Antes de incorporarse al bufete en 2011 fue defensora pública durante nueve años.'
          ),
          p(
            'Lleva los juicios en persona y defiende también las apelaciones. Le interesan sobre todo las pruebas que la defensa no llega a ver: lo que guarda la fiscalía, lo que guarda la policía y la manera en que un tribunal llega a saberlo.'
          ),
        ],
      },
    ],
    activeFrom: '2011-09-01',
    deputy: 'desmond-rowe',
  },
  {
    key: 'marisol-larkspur',
    givenName: 'Marisol',
    familyName: 'Larkspur Ibarra',
    title: 'Founding partner, immigration and citizenship',
    headshot: 'portrait-larkspur',
    shortBio:
      'Marisol Larkspur Ibarra represents families, students and workers before the immigration agencies and in federal court. She works in English, Spanish and Portuguese.',
    bio: [
      p(
        'Marisol Larkspur Ibarra has practiced immigration and citizenship law since 1999. Her clients come to her with naturalization interviews, family petitions, old removal orders and, now and then, with a shoebox of papers that prove someone has been a citizen all along.'
      ),
      p(
        'She founded the firm in 2008 in two rooms above a stationer’s shop. The stationer is gone and the rooms are bigger, but the first question has stayed the same: what does the paper say?'
      ),
      h2('Questions she hears most'),
      ul(
        'Can I travel while my case is open?',
        'What happens if I was late?',
        'Which of these records do I really need?'
      ),
      p('None of them has one answer for everybody, which is why she does not answer them online.'),
    ],
    office: 'New York office',
    email: 'marisol.larkspur@example.com',
    emailIsPublic: true,
    phones: [
      { label: 'Office', number: '212-555-0168', public: true },
      { label: 'Newark', number: '973-555-0118', public: true },
      { label: 'After hours', number: '917-555-0190', public: false },
    ],
    practiceAreas: ['immigration', 'civil-rights'],
    admissions: [
      {
        jurisdiction: 'US-NY',
        court: 'New York, all courts of the state',
        year: 1999,
        barNumber: 'SAMPLE-0168',
        standing: 'active',
        verifiedOn: '2026-01-09',
        lookupUrl: 'https://example.com/attorney-search',
      },
      {
        jurisdiction: 'US-NJ',
        court: 'New Jersey, all courts of the state',
        year: 2000,
        standing: 'active',
        verifiedOn: '2026-01-09',
      },
      {
        jurisdiction: 'US',
        court: 'U.S. Court of Appeals for the Second Circuit',
        year: 2006,
        standing: 'active',
      },
    ],
    education: [
      { school: 'Saltmarsh University School of Law', degree: 'J.D.', year: 1998 },
      {
        school: 'Universidad del Faro',
        degree: 'Licenciatura en Historia',
        year: 1994,
        honors: 'con honores',
      },
    ],
    languages: ['en', 'es', 'pt'],
    memberships: [
      {
        organization: 'Example Society of Immigration Counsel',
        role: 'President',
        years: '2015–2016',
      },
      { organization: 'Saltmarsh Legal Aid', role: 'Trustee', years: '2010–present' },
    ],
    awards: [
      {
        name: 'Door Opener Award',
        body: 'Saltmarsh Legal Aid',
        year: 2022,
        methodologyUrl: 'https://example.com/saltmarsh-legal-aid/awards/criteria',
      },
    ],
    publications: [
      {
        title: 'Proof of birth: a handbook for the desk clerk and the lawyer',
        publisher: 'Saltmarsh Legal Aid',
        year: 2019,
        url: 'https://example.com/saltmarsh-legal-aid/proof-of-birth',
      },
    ],
    representativeMatters: [
      {
        summary:
          'Established that a client born abroad had acquired United States citizenship from a parent, forty years after the fact, from parish and payroll records.',
        clientConsentOnFile: true,
        disclaimer: 'Prior results do not guarantee a similar outcome.',
      },
    ],
    profiles: [
      { label: 'Saltmarsh Legal Aid', url: 'https://example.com/saltmarsh-legal-aid/trustees' },
    ],
    translations: [
      {
        language: 'es',
        title: 'Socia fundadora, inmigración y ciudadanía',
        shortBio:
          'Marisol Larkspur Ibarra representa a familias, estudiantes y trabajadores ante las autoridades de inmigración y en los tribunales federales. Atiende en inglés, español y portugués.',
        bio: [
          p(
            'Marisol Larkspur Ibarra ejerce el derecho de inmigración y ciudadanía desde 1999. Sus clientes llegan con entrevistas de naturalización, peticiones familiares, antiguas órdenes de expulsión y, de vez en cuando, con una caja de papeles que demuestra que alguien fue ciudadano desde siempre.'
          ),
          p(
            'Fundó el bufete en 2008 en dos habitaciones situadas encima de una papelería. La papelería ya no existe y las habitaciones son más grandes, pero la primera pregunta sigue siendo la misma: ¿qué dice el papel?'
          ),
          h2('Las preguntas más frecuentes'),
          ul(
            '¿Puedo viajar mientras mi caso está abierto?',
            '¿Qué ocurre si presenté algo tarde?',
            '¿Cuáles de estos documentos necesito de verdad?'
          ),
          p(
            'Ninguna tiene una sola respuesta que sirva para todos, y por eso no las contesta en internet.'
          ),
        ],
      },
    ],
    activeFrom: '2008-03-03',
    deputy: 'honora-quill',
  },
  {
    key: 'desmond-rowe',
    givenName: 'Desmond',
    middleName: 'A.',
    familyName: 'Rowe',
    title: 'Partner, civil rights',
    headshot: 'portrait-rowe',
    shortBio:
      'Desmond Rowe brings and defends claims under the federal civil rights laws. His posts trace those laws from Reconstruction to the present docket.',
    bio: [
      p(
        'Desmond Rowe represents people, and sometimes towns, in disputes about equal treatment: contracts refused, leases withdrawn, ballots miscounted, force used without need. He has tried cases before juries in both states in which the firm has offices.'
      ),
      p(
        'He came to the law from a newspaper’s copy desk and still edits with a pencil. Colleagues bring him briefs when they are too long, and take them home shorter.'
      ),
    ],
    office: 'Newark office',
    email: 'desmond.rowe@example.com',
    emailIsPublic: false,
    phones: [{ label: 'Office', number: '973-555-0121', public: true }],
    practiceAreas: ['civil-rights', 'appeals'],
    admissions: [
      {
        jurisdiction: 'US-NJ',
        court: 'New Jersey, all courts of the state',
        year: 2009,
        barNumber: 'SAMPLE-0121',
        standing: 'active',
        verifiedOn: '2026-02-02',
      },
      {
        jurisdiction: 'US-NY',
        court: 'New York, all courts of the state',
        year: 2010,
        standing: 'active',
        verifiedOn: '2026-02-02',
      },
      {
        jurisdiction: 'US-NJ',
        court: 'U.S. District Court, District of New Jersey',
        year: 2009,
        standing: 'active',
      },
    ],
    education: [
      {
        school: 'Old Ferry University School of Law',
        degree: 'J.D.',
        year: 2008,
        honors: 'cum laude',
      },
      { school: 'Eastmere College', degree: 'B.A., English', year: 2001 },
    ],
    clerkships: [{ court: 'A federal trial court', years: '2008–2009' }],
    teaching: [
      {
        institution: 'Old Ferry University School of Law',
        subject: 'Civil rights litigation',
        years: '2018–2024',
      },
    ],
    languages: ['en', 'fr'],
    memberships: [
      { organization: 'Old Ferry Inn of Court', role: 'Barrister', years: '2016–present' },
    ],
    awards: [
      {
        name: 'Plain Writing Prize',
        body: 'Old Ferry Inn of Court',
        year: 2023,
        methodologyUrl: 'https://example.com/old-ferry-inn/plain-writing/rules',
      },
    ],
    publications: [
      {
        title: 'A statute older than its bridges: section 1981 at work',
        publisher: 'Old Ferry Law Journal',
        year: 2022,
        url: 'https://example.com/old-ferry-law-journal/2022/section-1981',
      },
    ],
    representativeMatters: [
      {
        summary:
          'Settled a claim under 42 U.S.C. § 1981 for a family business whose supply contract was canceled; the terms include training for the purchasing staff.',
        clientConsentOnFile: true,
        disclaimer: 'Prior results do not guarantee a similar outcome.',
      },
    ],
    activeFrom: '2013-01-07',
    deputy: 'honora-quill',
  },
  {
    key: 'anselm-feng',
    givenName: 'Anselm',
    familyName: 'Feng',
    postNominals: 'LL.M.',
    title: 'Counsel, open government and press',
    headshot: 'portrait-feng',
    shortBio:
      'Anselm Feng helps reporters, researchers and neighbors get records out of public agencies, and argues about it in court when they do not come.',
    bio: [
      p(
        'Anselm Feng files requests under the Freedom of Information Act and the public records laws of New York and New Jersey, and litigates them. He also reads stories before they are printed, with an eye to the words that start lawsuits.'
      ),
      p(
        'Before law school he was a records manager in a city clerk’s office, which is where he learned that most records are not hidden. They are misfiled.'
      ),
      h2('For people who write requests'),
      ul(
        'Name the record, not the scandal.',
        'Give a range of dates.',
        'Say how you want it delivered, and keep the acknowledgment.'
      ),
    ],
    office: 'New York office',
    email: 'anselm.feng@example.com',
    emailIsPublic: true,
    phones: [
      { label: 'Office', number: '212-555-0155', public: true },
      { label: 'Newsroom line', number: '212-555-0156', public: true },
    ],
    practiceAreas: ['open-government', 'appeals'],
    admissions: [
      {
        jurisdiction: 'US-NY',
        court: 'New York, all courts of the state',
        year: 2014,
        barNumber: 'SAMPLE-0155',
        standing: 'active',
        verifiedOn: '2026-01-09',
      },
      {
        jurisdiction: 'US-DC',
        court: 'District of Columbia Court of Appeals',
        year: 2016,
        standing: 'inactive',
        verifiedOn: '2026-01-09',
      },
    ],
    education: [
      {
        school: 'Harborlight University School of Law',
        degree: 'LL.M., information law',
        year: 2014,
      },
      { school: 'Saltmarsh University School of Law', degree: 'J.D.', year: 2013 },
      { school: 'Port Alder University', degree: 'M.L.I.S.', year: 2007 },
    ],
    languages: ['en', 'zh-Hant', 'yue'],
    memberships: [
      {
        organization: 'Example Records Requesters’ Roundtable',
        role: 'Secretary',
        years: '2017–present',
      },
    ],
    publications: [
      {
        title: 'Misfiled: notes from a clerk’s counter',
        publisher: 'Port Alder Review',
        year: 2020,
        url: 'https://example.com/port-alder-review/misfiled',
      },
    ],
    representativeMatters: [
      {
        summary:
          'Obtained the release of ten years of bridge inspection reports for a group of residents, after an appeal and a suit.',
        clientConsentOnFile: true,
      },
    ],
    profiles: [{ label: 'Podcast', url: 'https://example.com/larkspur-quill/podcast' }],
    activeFrom: '2016-04-18',
    deputy: 'desmond-rowe',
    awayFrom: '2026-11-16',
    awayTo: '2026-11-30',
  },
  {
    key: 'cornelius-boone',
    givenName: 'Cornelius',
    middleName: 'T.',
    familyName: 'Boone',
    title: 'Former partner, youth justice and education',
    headshot: 'portrait-boone',
    shortBio:
      'Cornelius Boone led the firm’s youth justice practice until he retired in June 2025. His posts on juvenile court and student speech remain here.',
    bio: [
      p(
        'Cornelius Boone represented young people in juvenile court and students in discipline hearings for thirty-four years, the last twelve of them at this firm. He retired in June 2025.'
      ),
      p(
        'His posts stay online because readers still use them. Another lawyer of the firm now reviews each of them; the name and the date stand at the top of the post.'
      ),
    ],
    office: 'Newark office',
    email: 'cornelius.boone@example.com',
    emailIsPublic: true,
    phones: [{ label: 'Office', number: '973-555-0119', public: true }],
    practiceAreas: ['youth-and-education'],
    admissions: [
      {
        jurisdiction: 'US-NJ',
        court: 'New Jersey, all courts of the state',
        year: 1991,
        standing: 'retired',
        verifiedOn: '2025-07-15',
      },
    ],
    education: [
      { school: 'Old Ferry University School of Law', degree: 'J.D.', year: 1991 },
      { school: 'Port Alder University', degree: 'B.S., education', year: 1984 },
    ],
    teaching: [
      {
        institution: 'Port Alder public schools',
        subject: 'Eighth-grade civics',
        years: '1984–1988',
      },
    ],
    languages: ['en'],
    memberships: [
      { organization: 'Example Council on Juvenile Courts', role: 'Fellow', years: '2004–2025' },
    ],
    activeFrom: '2013-09-03',
    activeTo: '2025-06-30',
  },
];
