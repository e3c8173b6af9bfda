import { phrasesOf } from './phrases-of';

/**
 * Time that runs for the writer. A day in the calendar is not enough, nor is a rule's "21 days to
 * answer": these too count beside a matter of the writer's own only. Written for this plugin.
 */
const english = [
  ...phrasesOf(
    ['court date', 'hearing', 'trial', 'arraignment', 'sentencing', 'deadline', 'appeal', 'answer'],
    [
      'is tomorrow',
      'is today',
      'is next week',
      'is this week',
      'is next month',
      'is due',
      'is coming up',
      'is on monday',
      'is on tuesday',
      'is on wednesday',
      'is on thursday',
      'is on friday',
      'is in two',
      'is in three',
      'tomorrow',
      'next week',
    ]
  ),
  'i have until',
  'we have until',
  'i only have',
  'we only have',
  'days left',
  'weeks left',
  ...phrasesOf(['days to', 'weeks to'], ['respond', 'answer', 'appeal', 'file', 'leave', 'move']),
  'running out of time',
  'before it is too late',
  "before it's too late",
  'deadline to',
];

const spanish = [
  ...phrasesOf(
    ['corte', 'audiencia', 'cita', 'juicio', 'plazo', 'fecha límite'],
    [
      'es mañana',
      'es hoy',
      'mañana',
      'la próxima semana',
      'es la próxima semana',
      'es el lunes',
      'es el martes',
      'es el miércoles',
      'es el jueves',
      'es el viernes',
      'se vence',
      'vence',
    ]
  ),
  'tengo hasta',
  'tenemos hasta',
  'solo tengo',
  'sólo me quedan',
  'me quedan',
  ...phrasesOf(
    ['días para', 'semanas para'],
    ['responder', 'contestar', 'apelar', 'salir', 'irme']
  ),
  'fecha de corte',
  'antes de que sea tarde',
];

export const deadlines: readonly string[] = [...english, ...spanish];
