'use strict';

const { p, h2, h3, ol, quote } = require('../text');

module.exports = {
  key: 'wong-kim-ark',
  heroImage: 'steamship',
  byline: [{ attorney: 'marisol-larkspur', role: 'author' }],
  practiceAreas: ['immigration', 'civil-rights'],
  topics: ['citizenship'],
  pullQuotes: [],
  responsibleAttorney: 'honora-quill',
  reviewedBy: 'desmond-rowe',
  jurisdictions: ['US'],
  en: {
    title: 'Born on Sacramento Street: the case of Wong Kim Ark',
    dek: 'In 1895 a cook came home to San Francisco and was told that he was a foreigner. The answer took two and a half years.',
    publishedOn: '2024-09-17T13:00:00.000Z',
    lastReviewedOn: '2024-09-10',
    nextReviewOn: '2025-09-17',
    body: [
      p(
        'Wong Kim Ark was born in San Francisco in 1873, in a house on Sacramento Street, to parents who were subjects of the Emperor of China and had made their home and their business in the city. In 1890 he traveled to China and came back, and was let in as a native-born citizen. In 1894 he went again. When the steamship *Coptic* brought him home in August 1895, the collector of customs refused to let him land.'
      ),
      p(
        'The government’s ground was simple. He was Chinese, and the Chinese Exclusion Acts kept Chinese laborers out. If he was a citizen, those acts did not touch him. If he was not, he could not come in. Everything hung on one clause, adopted in 1868.'
      ),
      h2('The clause'),
      quote(
        'All persons born or naturalized in the United States, and subject to the jurisdiction thereof, are citizens of the United States and of the State wherein they reside.'
      ),
      p(
        'Born in the United States he was; nobody disputed it. The argument was about five words: “subject to the jurisdiction thereof.” The United States contended that a child of Chinese subjects owed allegiance to China, through the parents, and so was not subject to American jurisdiction in the sense that the framers meant.'
      ),
      h2('The decision'),
      p(
        'A federal district judge ordered him released in January 1896. The government appealed directly to the Supreme Court, and on March 28, 1898, the Court affirmed, six to two. Justice Horace Gray wrote for the majority in [*United States v. Wong Kim Ark*](https://supreme.justia.com/cases/federal/us/169/649/). Chief Justice Melville Fuller dissented, joined by Justice John Marshall Harlan. Justice Joseph McKenna took no part.'
      ),
      p('The opinion is long, and most of it is history. Its steps are these:'),
      ol(
        'The Constitution uses the word *citizen* without defining it, so the word must be read in the light of the common law.',
        'Under English common law, birth within the king’s dominions and under his protection made a subject, whatever the parents were. The exceptions were few.',
        'American law carried that rule forward, and the Fourteenth Amendment wrote it down.',
        '“Subject to the jurisdiction” therefore leaves out only narrow classes: children of foreign ministers, children born on foreign public ships, children of enemies during a hostile occupation, and, as the law then stood, members of Native tribes owing direct allegiance to their tribes.'
      ),
      p(
        'A child born here to parents who had “a permanent domicil and residence in the United States,” who were carrying on business, and who were not employed in a diplomatic or official capacity for a foreign government, became at birth a citizen. That was the question as the Court framed it, and the answer was yes.'
      ),
      h2('The dissent'),
      p(
        'Chief Justice Fuller would have followed descent, not place. To his mind the common-law rule was a piece of feudal allegiance that the Revolution had left behind, and a child took the nationality of its parents. He also pointed to the treaties and statutes under which the parents themselves could not be naturalized. The majority had answered that point already: a statute or a treaty cannot narrow what the Constitution grants.'
      ),
      h2('What the papers show'),
      h3('A citizen had to prove it again and again'),
      p(
        'Winning did not end the paperwork. For decades, Americans of Chinese descent who traveled abroad filed forms before they left, with photographs and the statements of witnesses, in order to be let back in. Many of those files survive in the [National Archives](https://www.archives.gov/research/immigration), where families still find their grandparents in them.'
      ),
      h3('A case about evidence, too'),
      p(
        'Wong Kim Ark could win because his birth in the city was admitted. For many others the fight was about the fact itself. For anyone who may one day need to show where they were born, the practical lesson has not aged: keep the certificate, and know which office can issue another.'
      ),
      p(
        'This post describes the case of 1898 and its reasoning. It does not follow later disputes about the clause, and it should not be read as advice on anybody’s status.'
      ),
    ],
    furtherReading: [
      {
        title: 'United States v. Wong Kim Ark, 169 U.S. 649 (1898)',
        url: 'https://www.loc.gov/item/usrep169649/',
        publisher: 'Library of Congress',
        accessedOn: '2024-09-05',
      },
      {
        title: 'The Fourteenth Amendment',
        url: 'https://www.archives.gov/milestone-documents/14th-amendment',
        publisher: 'National Archives',
        accessedOn: '2024-09-05',
      },
      {
        title: 'The Chinese Exclusion Act (1882)',
        url: 'https://www.archives.gov/milestone-documents/chinese-exclusion-act',
        publisher: 'National Archives',
        accessedOn: '2024-09-05',
      },
    ],
    seo: {
      metaTitle: 'United States v. Wong Kim Ark (1898), explained',
      metaDescription:
        'The facts, the holding and the dissent in the Supreme Court’s 1898 decision on citizenship by birth.',
    },
  },
  es: {
    title: 'Nacido en la calle Sacramento: el caso de Wong Kim Ark',
    dek: 'En 1895 un cocinero volvió a San Francisco, su ciudad, y le dijeron que era extranjero. La respuesta tardó dos años y medio.',
    publishedOn: '2024-10-08T13:00:00.000Z',
    lastReviewedOn: '2024-10-01',
    nextReviewOn: '2025-09-17',
    body: [
      p(
        'Wong Kim Ark nació en San Francisco en 1873, en una casa de la calle Sacramento. Sus padres eran súbditos del emperador de China y tenían en la ciudad su hogar y su negocio. En 1890 viajó a China y, al regresar, se le admitió como ciudadano por nacimiento. En 1894 volvió a viajar. Cuando el vapor *Coptic* lo trajo de vuelta en agosto de 1895, el administrador de la aduana no le permitió desembarcar.'
      ),
      p(
        'La razón del gobierno era sencilla. Era chino, y las leyes de exclusión impedían la entrada de los trabajadores chinos. Si era ciudadano, esas leyes no lo alcanzaban. Si no lo era, no podía entrar. Todo dependía de una cláusula aprobada en 1868.'
      ),
      h2('La cláusula'),
      quote(
        'Todas las personas nacidas o naturalizadas en los Estados Unidos y sujetas a su jurisdicción son ciudadanas de los Estados Unidos y del estado en que residen.'
      ),
      p(
        'Que había nacido en los Estados Unidos no lo discutía nadie. El debate giraba en torno a unas pocas palabras: «sujetas a su jurisdicción». El gobierno sostenía que el hijo de súbditos chinos debía lealtad a China por medio de sus padres y que, por lo tanto, no estaba sujeto a la jurisdicción estadounidense en el sentido que le dieron los redactores.'
      ),
      h2('La decisión'),
      p(
        'Un juez federal de distrito ordenó su libertad en enero de 1896. El gobierno apeló directamente a la Corte Suprema, que el 28 de marzo de 1898 confirmó la orden por seis votos contra dos. El juez Horace Gray redactó la opinión de la mayoría en [*United States v. Wong Kim Ark*](https://supreme.justia.com/cases/federal/us/169/649/). Disintió el presidente de la Corte, Melville Fuller, a quien se sumó el juez John Marshall Harlan. El juez Joseph McKenna no participó.'
      ),
      p('La opinión es extensa y en su mayor parte es historia. Sus pasos son estos:'),
      ol(
        'La Constitución usa la palabra *ciudadano* sin definirla, de modo que hay que leerla a la luz del derecho común inglés.',
        'Según ese derecho, quien nacía en los dominios del rey y bajo su protección era súbdito, fueran quienes fueran sus padres. Las excepciones eran pocas.',
        'El derecho estadounidense conservó esa regla, y la Decimocuarta Enmienda la puso por escrito.',
        'Por eso la frase «sujetas a su jurisdicción» excluye solo a grupos reducidos: los hijos de ministros extranjeros, los nacidos en buques públicos extranjeros, los hijos de enemigos durante una ocupación hostil y, según la ley de entonces, los miembros de las tribus indígenas que debían lealtad directa a su tribu.'
      ),
      p(
        'Quien nacía aquí de padres que tenían en el país domicilio y residencia permanentes, que ejercían un negocio y que no ocupaban un cargo diplomático u oficial de un gobierno extranjero, era ciudadano desde su nacimiento. Así planteó la Corte la pregunta, y la respuesta fue que sí.'
      ),
      h2('El voto disidente'),
      p(
        'El presidente Fuller habría seguido la ascendencia y no el lugar. A su juicio, la regla del derecho común era un resto de la lealtad feudal que la Revolución había dejado atrás, y el hijo tomaba la nacionalidad de sus padres. Señaló también los tratados y las leyes que impedían a los padres naturalizarse. La mayoría ya había contestado a eso: ni una ley ni un tratado pueden reducir lo que la Constitución concede.'
      ),
      h2('Lo que muestran los papeles'),
      h3('Un ciudadano que debía probarlo una y otra vez'),
      p(
        'Ganar no puso fin al papeleo. Durante décadas, los estadounidenses de origen chino que salían del país presentaban formularios antes de partir, con fotografías y declaraciones de testigos, para que se les permitiera volver. Muchos de esos expedientes se conservan en los [Archivos Nacionales](https://www.archives.gov/research/immigration), y en ellos las familias siguen encontrando a sus abuelos.'
      ),
      h3('También un caso sobre la prueba'),
      p(
        'Wong Kim Ark pudo ganar porque su nacimiento en la ciudad estaba admitido. Para muchos otros, la disputa era sobre el hecho mismo. Para quien algún día necesite demostrar dónde nació, la lección práctica no ha envejecido: guarde el certificado y sepa qué oficina puede expedir otro.'
      ),
      p(
        'Este texto describe el caso de 1898 y su razonamiento. No sigue las disputas posteriores sobre la cláusula y no debe leerse como consejo sobre la situación de nadie.'
      ),
    ],
    furtherReading: [
      {
        title: 'United States v. Wong Kim Ark, 169 U.S. 649 (1898), en inglés',
        url: 'https://www.loc.gov/item/usrep169649/',
        publisher: 'Biblioteca del Congreso',
        accessedOn: '2024-10-01',
      },
      {
        title: 'La Decimocuarta Enmienda (en inglés)',
        url: 'https://www.archives.gov/milestone-documents/14th-amendment',
        publisher: 'Archivos Nacionales',
        accessedOn: '2024-10-01',
      },
    ],
    seo: {
      metaTitle: 'United States v. Wong Kim Ark (1898), explicado',
      metaDescription:
        'Los hechos, la decisión y el voto disidente en la sentencia de 1898 sobre la ciudadanía por nacimiento.',
    },
  },
};
