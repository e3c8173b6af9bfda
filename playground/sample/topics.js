'use strict';

const topic = (key, name, description, spanish) => ({
  key,
  name,
  description,
  translations: [{ language: 'es', ...spanish }],
});

module.exports = [
  topic(
    'right-to-counsel',
    'Right to counsel',
    'The Sixth Amendment’s promise of a lawyer: when it begins, whom it covers and what it requires of the lawyer.',
    { name: 'Derecho a un abogado' }
  ),
  topic(
    'police-questioning',
    'Police questioning',
    'What officers may ask, what they must say first, and what a court does with the answers.',
    { name: 'Interrogatorio policial' }
  ),
  topic(
    'searches-and-seizures',
    'Searches and seizures',
    'The Fourth Amendment, the warrant, and the fate of evidence taken without one.',
    { name: 'Registros e incautaciones' }
  ),
  topic(
    'due-process',
    'Due process',
    'The procedures that government owes a person before it takes life, liberty or property.',
    { name: 'Debido proceso' }
  ),
  topic(
    'equal-protection',
    'Equal protection',
    'The Fourteenth Amendment’s pledge of equal laws, and laws that are fair on paper only.',
    { name: 'Igual protección de las leyes' }
  ),
  topic(
    'citizenship',
    'Citizenship',
    'Who is a citizen of the United States at birth, who becomes one later, and how it is proved.',
    {
      name: 'Ciudadanía',
      description:
        'Quién es ciudadano de los Estados Unidos por nacimiento, quién llega a serlo después y cómo se prueba.',
    }
  ),
  topic(
    'free-speech',
    'Free speech',
    'The First Amendment in public places, in print and in school hallways.',
    { name: 'Libertad de expresión' }
  ),
  topic(
    'free-press',
    'Free press',
    'Printers, reporters and publishers, and the law that tried to stop them or kept them free.',
    { name: 'Libertad de prensa' }
  ),
  topic(
    'trial-by-jury',
    'Trial by jury',
    'How juries are chosen, what they decide, and how many of them must agree.',
    { name: 'Juicio por jurado' }
  ),
  topic(
    'evidence-and-disclosure',
    'Evidence and disclosure',
    'What each side must show the other before trial, and what happens when it does not.',
    { name: 'Pruebas y divulgación' }
  ),
  topic(
    'punishment',
    'Bail, fines and punishment',
    'The Eighth Amendment’s three limits and the cases that gave them their meaning.',
    { name: 'Fianzas, multas y penas' }
  ),
  topic(
    'public-records',
    'Public records',
    'How to ask a public agency for its files, and what to do when it will not answer.',
    { name: 'Registros públicos' }
  ),
  topic(
    'juvenile-court',
    'Juvenile court',
    'What changes when the accused is a child, and what may not change.',
    { name: 'Tribunales de menores' }
  ),
  topic(
    'voting-and-representation',
    'Voting and representation',
    'Districts, ballots and the weight of one vote against another.',
    { name: 'Voto y representación' }
  ),
];
