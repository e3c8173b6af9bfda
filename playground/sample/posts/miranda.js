'use strict';

const { p, h2, h3, ul, ol } = require('../text');

module.exports = {
  key: 'miranda',
  heroImage: 'lamp',
  byline: [
    { attorney: 'honora-quill', role: 'author' },
    { attorney: 'marisol-larkspur', role: 'co-author' },
  ],
  practiceAreas: ['criminal-defense'],
  topics: ['police-questioning', 'right-to-counsel'],
  pullQuotes: ['dickerson-national-culture'],
  responsibleAttorney: 'honora-quill',
  reviewedBy: 'honora-quill',
  jurisdictions: ['US'],
  en: {
    title: 'The warning everyone can recite, and what it does not say',
    dek: 'Miranda v. Arizona turned sixty in June. Its four sentences are familiar from television; its conditions are not.',
    publishedOn: '2026-06-12T12:30:00.000Z',
    lastReviewedOn: '2026-06-10',
    nextReviewOn: '2027-06-10',
    body: [
      p(
        'On June 13, 1966, by a vote of five to four, the Supreme Court decided four cases together under the name of the first, [*Miranda v. Arizona*](https://supreme.justia.com/cases/federal/us/384/436/). In each a suspect had been questioned in custody, cut off from the outside world, and had given a statement that was used at trial. In none had he been told, fully and effectively, what his rights were.'
      ),
      p(
        'Chief Justice Earl Warren’s opinion rests on the Fifth Amendment: nobody “shall be compelled in any criminal case to be a witness against himself.” Questioning in a closed room, he wrote, carries pressures of its own, and a person needs to know that there is a way out.'
      ),
      h2('What must be said'),
      p(
        'Before questioning a person in custody, officers must tell them four things. The Court did not prescribe a script, and later cases accept different words so long as all four come across.'
      ),
      ol(
        'You have the right to remain silent.',
        'Anything you say can be used against you in court.',
        'You have the right to have a lawyer with you during questioning.',
        'If you cannot afford a lawyer, one will be appointed for you.'
      ),
      h2('When it must be said'),
      p(
        'The rule has two conditions, and both must be met: **custody** and **interrogation**. A person who is free to leave is not in custody, even inside a police station. Interrogation means questions, or words and acts that police should know are reasonably likely to draw out an incriminating answer. That is the test of [*Rhode Island v. Innis*](https://supreme.justia.com/cases/federal/us/446/291/) (1980).'
      ),
      p(
        'A remark that a person volunteers is outside the rule. So, usually, are the questions asked at booking about name and address. In [*New York v. Quarles*](https://supreme.justia.com/cases/federal/us/467/649/) (1984) the Court added an exception for questions prompted by a concern for public safety.'
      ),
      h2('What the warning does not do'),
      h3('Silence has to be claimed'),
      p(
        'Under [*Berghuis v. Thompkins*](https://supreme.justia.com/cases/federal/us/560/370/) (2010), a suspect who sits mostly silent for nearly three hours and then answers has not invoked anything. The right to remain silent, like the right to a lawyer, must be invoked clearly. A plain sentence does it: “I want to remain silent.” “I want a lawyer.”'
      ),
      p(
        'After a clear request for a lawyer, questioning must stop until one is present, unless the suspect starts the conversation again: [*Edwards v. Arizona*](https://supreme.justia.com/cases/federal/us/451/477/) (1981).'
      ),
      h3('An arrest without the warning is still an arrest'),
      p(
        'The consequence of a missing warning is narrow. The unwarned statement is kept out of the prosecution’s main case. The arrest itself does not become unlawful, and the charges are not dismissed for that reason. Since [*Vega v. Tekoh*](https://supreme.justia.com/cases/federal/us/597/21-499/) (2022), neither is the missing warning by itself a ground for a civil rights suit against the officer.'
      ),
      h3('Age counts'),
      p(
        'Whether a person would have felt free to leave is judged from the outside, but a child’s age is part of the picture when the officer knew it or should have: [*J.D.B. v. North Carolina*](https://supreme.justia.com/cases/federal/us/564/261/) (2011).'
      ),
      h2('Why it lasted'),
      p(
        'Two years after the decision Congress passed a statute, 18 U.S.C. § 3501, that would have gone back to asking only whether a confession was voluntary. It was seldom used. When a case about it reached the Court in 2000, the vote was seven to two. *Miranda*, wrote Chief Justice William Rehnquist in [*Dickerson v. United States*](https://supreme.justia.com/cases/federal/us/530/428/), is a constitutional decision that Congress may not overrule, and it “has become embedded in routine police practice to the point where the warnings have become part of our national culture.”'
      ),
      h2('Ernesto Miranda himself'),
      p(
        'He was tried again in 1967 without the confession he had given in the interrogation room, and was convicted again on other evidence. The rule that carries his name protects the way a statement is obtained. It promises nothing about how a case ends.'
      ),
      h2('In short'),
      ul(
        'No custody, or no questioning: no warning is required.',
        'To use the right, say so out loud, and then stop talking.',
        'What follows from a missing warning is a question for a lawyer who knows the case, not for a comment box.'
      ),
    ],
    furtherReading: [
      {
        title: 'Miranda v. Arizona, 384 U.S. 436 (1966)',
        url: 'https://www.law.cornell.edu/supremecourt/text/384/436',
        publisher: 'Legal Information Institute, Cornell Law School',
        accessedOn: '2026-06-02',
      },
      {
        title: 'Miranda v. Arizona: audio of the argument',
        url: 'https://www.oyez.org/cases/1965/759',
        publisher: 'Oyez',
        accessedOn: '2026-06-02',
      },
      {
        title: 'The Fifth Amendment, annotated',
        url: 'https://constitution.congress.gov/constitution/amendment-5/',
        publisher: 'Constitution Annotated, Library of Congress',
        accessedOn: '2026-06-02',
      },
    ],
    callToAction: { label: 'Questioned or arrested? Call before you talk', phone: '212-555-0143' },
    seo: {
      metaTitle: 'Miranda warnings: when they are required and what they do',
      metaDescription:
        'The four Miranda warnings, the two conditions that trigger them, and what does and does not follow when they are missing.',
    },
  },
  es: {
    title: 'La advertencia que todos saben de memoria, y lo que no dice',
    dek: 'Miranda v. Arizona cumplió sesenta años en junio. Sus cuatro frases se conocen por la televisión; sus condiciones, no.',
    publishedOn: '2026-06-15T12:30:00.000Z',
    lastReviewedOn: '2026-06-12',
    nextReviewOn: '2027-06-10',
    body: [
      p(
        'El 13 de junio de 1966, por cinco votos contra cuatro, la Corte Suprema resolvió cuatro casos a la vez bajo el nombre del primero, [*Miranda v. Arizona*](https://supreme.justia.com/cases/federal/us/384/436/). En cada uno de ellos un sospechoso había sido interrogado bajo custodia, aislado del mundo exterior, y había hecho una declaración que se usó en su juicio. A ninguno se le habían explicado sus derechos de manera completa y eficaz.'
      ),
      p(
        'La opinión del presidente de la Corte, Earl Warren, se apoya en la Quinta Enmienda: nadie será obligado a declarar contra sí mismo en una causa penal. El interrogatorio en una habitación cerrada, escribió, ejerce presiones propias, y una persona necesita saber que existe una salida.'
      ),
      h2('Qué hay que decir'),
      p(
        'Antes de interrogar a una persona que está bajo custodia, los agentes deben decirle cuatro cosas. La Corte no fijó un texto, y las sentencias posteriores aceptan otras palabras siempre que se entiendan las cuatro.'
      ),
      ol(
        'Tiene derecho a guardar silencio.',
        'Todo lo que diga puede usarse en su contra ante un tribunal.',
        'Tiene derecho a que un abogado esté presente durante el interrogatorio.',
        'Si no puede pagar un abogado, se le asignará uno.'
      ),
      h2('Cuándo hay que decirlo'),
      p(
        'La regla tiene dos condiciones, y deben cumplirse ambas: **custodia** e **interrogatorio**. Quien puede marcharse no está bajo custodia, ni siquiera dentro de una comisaría. Interrogar es hacer preguntas, o decir y hacer cosas que, como la policía debería saber, probablemente provoquen una respuesta que incrimine. Así lo definió [*Rhode Island v. Innis*](https://supreme.justia.com/cases/federal/us/446/291/) (1980).'
      ),
      p(
        'Lo que una persona dice por iniciativa propia queda fuera de la regla. También, por lo general, las preguntas de rutina al fichar a un detenido, como el nombre y la dirección. En [*New York v. Quarles*](https://supreme.justia.com/cases/federal/us/467/649/) (1984) la Corte añadió una excepción para las preguntas motivadas por la seguridad pública.'
      ),
      h2('Lo que la advertencia no hace'),
      h3('El silencio hay que reclamarlo'),
      p(
        'Según [*Berghuis v. Thompkins*](https://supreme.justia.com/cases/federal/us/560/370/) (2010), el sospechoso que pasa casi tres horas prácticamente callado y después contesta no ha invocado nada. El derecho a guardar silencio, igual que el derecho a un abogado, debe invocarse con claridad. Basta una frase sencilla: «Quiero guardar silencio». «Quiero un abogado».'
      ),
      p(
        'Tras una petición clara de abogado, el interrogatorio debe detenerse hasta que haya uno presente, salvo que sea el propio sospechoso quien reanude la conversación: [*Edwards v. Arizona*](https://supreme.justia.com/cases/federal/us/451/477/) (1981).'
      ),
      h3('Un arresto sin advertencia sigue siendo un arresto'),
      p(
        'La consecuencia de omitir la advertencia es limitada. La declaración queda excluida de la prueba principal de la fiscalía. El arresto no se vuelve ilegal por eso, ni se retiran los cargos. Desde [*Vega v. Tekoh*](https://supreme.justia.com/cases/federal/us/597/21-499/) (2022), la falta de la advertencia tampoco basta por sí sola para una demanda de derechos civiles contra el agente.'
      ),
      h3('La edad cuenta'),
      p(
        'Si una persona se habría sentido libre de irse se juzga desde fuera, pero la edad de un menor forma parte del cuadro cuando el agente la conocía o debía conocerla: [*J.D.B. v. North Carolina*](https://supreme.justia.com/cases/federal/us/564/261/) (2011).'
      ),
      h2('Por qué perduró'),
      p(
        'Dos años después de la sentencia, el Congreso aprobó una ley, 18 U.S.C. § 3501, que habría vuelto a preguntar solamente si la confesión fue voluntaria. Apenas se aplicó. Cuando un caso sobre ella llegó a la Corte en el año 2000, el resultado fue de siete a dos. *Miranda*, escribió el presidente de la Corte William Rehnquist en [*Dickerson v. United States*](https://supreme.justia.com/cases/federal/us/530/428/), es una decisión constitucional que el Congreso no puede anular, y las advertencias forman ya parte de la cultura nacional.'
      ),
      h2('El propio Ernesto Miranda'),
      p(
        'Fue juzgado de nuevo en 1967, sin la confesión obtenida en la sala de interrogatorios, y fue condenado otra vez con otras pruebas. La regla que lleva su nombre protege la manera en que se obtiene una declaración. No promete nada sobre cómo termina un caso.'
      ),
      h2('En resumen'),
      ul(
        'Si no hay custodia, o no hay preguntas, no hace falta advertencia.',
        'Para usar el derecho hay que decirlo en voz alta y, después, dejar de hablar.',
        'Qué se sigue de una advertencia omitida es una pregunta para un abogado que conozca el caso, no para una caja de comentarios.'
      ),
    ],
    furtherReading: [
      {
        title: 'Miranda v. Arizona, 384 U.S. 436 (1966), en inglés',
        url: 'https://www.law.cornell.edu/supremecourt/text/384/436',
        publisher: 'Legal Information Institute, Cornell Law School',
        accessedOn: '2026-06-02',
      },
      {
        title: 'La Quinta Enmienda, comentada (en inglés)',
        url: 'https://constitution.congress.gov/constitution/amendment-5/',
        publisher: 'Constitution Annotated, Biblioteca del Congreso',
        accessedOn: '2026-06-02',
      },
    ],
    callToAction: {
      label: '¿Lo interrogaron o lo detuvieron? Llame antes de hablar',
      phone: '212-555-0143',
    },
    seo: {
      metaTitle: 'Advertencias Miranda: cuándo se exigen y qué efecto tienen',
      metaDescription:
        'Las cuatro advertencias Miranda, las dos condiciones que las activan y lo que ocurre, y lo que no, cuando faltan.',
    },
  },
};
