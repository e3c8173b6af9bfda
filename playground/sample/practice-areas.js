'use strict';

module.exports = [
  {
    key: 'criminal-defense',
    name: 'Criminal defense',
    description:
      'Defense of people who are investigated or charged in state and federal court, from the first interview through trial and sentencing.',
    translations: [
      {
        language: 'es',
        name: 'Defensa penal',
        description:
          'Defensa de personas investigadas o acusadas en tribunales estatales y federales, desde el primer interrogatorio hasta el juicio y la sentencia.',
      },
    ],
  },
  {
    key: 'immigration',
    name: 'Immigration and citizenship',
    description:
      'Naturalization, proof of citizenship, family petitions and defense in removal proceedings. The practice works in English, Spanish and Portuguese.',
    callToAction: { label: 'Talk to us in English or Spanish', phone: '212-555-0168' },
    translations: [
      {
        language: 'es',
        name: 'Inmigración y ciudadanía',
        description:
          'Naturalización, prueba de ciudadanía, peticiones familiares y defensa en procedimientos de expulsión. Atendemos en inglés, español y portugués.',
      },
    ],
  },
  {
    key: 'civil-rights',
    name: 'Civil rights',
    description:
      'Claims under the Constitution and the federal civil rights statutes: discrimination in contracts, housing, work and public services, and misuse of official power.',
    translations: [
      {
        language: 'es',
        name: 'Derechos civiles',
        description:
          'Reclamaciones basadas en la Constitución y en las leyes federales de derechos civiles: discriminación en los contratos, la vivienda, el trabajo y los servicios públicos, y abuso del poder oficial.',
      },
    ],
  },
  {
    key: 'open-government',
    name: 'Open government and press',
    description:
      'Requests and lawsuits under the Freedom of Information Act and its state counterparts, access to courtrooms, and review of stories before publication.',
    translations: [
      {
        language: 'es',
        name: 'Transparencia y prensa',
        description:
          'Solicitudes y demandas al amparo de la Ley de Libertad de Información y de sus equivalentes estatales, acceso a las salas de justicia y revisión de textos antes de su publicación.',
      },
    ],
  },
  {
    key: 'youth-and-education',
    name: 'Youth justice and education',
    description:
      'Representation of young people in juvenile court, and of students and families in discipline hearings and disputes over speech at school.',
    translations: [
      {
        language: 'es',
        name: 'Justicia juvenil y educación',
        description:
          'Representación de jóvenes ante los tribunales de menores, y de estudiantes y familias en audiencias disciplinarias y conflictos sobre la libertad de expresión en la escuela.',
      },
    ],
  },
  {
    key: 'appeals',
    name: 'Appeals',
    description:
      'Briefs and argument in state and federal appellate courts, petitions for review, and advice to trial lawyers who want the record to be ready for what comes after.',
    translations: [
      {
        language: 'es',
        name: 'Apelaciones',
        description:
          'Escritos y alegatos ante tribunales de apelación estatales y federales, peticiones de revisión y asesoría a abogados litigantes que preparan el expediente para lo que viene después.',
      },
    ],
  },
];
