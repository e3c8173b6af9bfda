import type { PageTexts } from '../domain/mails/page-texts';

export const esPages: PageTexts = {
  decide: {
    heading: 'Decidir sobre un comentario',
    lead: 'Todavía no ha pasado nada: elija qué será de él.',
    author: 'Escrito por',
    post: 'En el artículo',
    postedAt: 'Escrito el',
    urgent: 'Urgente',
    text: 'Lo que se escribió',
    masked: 'Los datos como números y direcciones están ocultos aquí.',
    hidden:
      'El texto no se muestra aquí porque puede ser confidencial. Ábralo en el panel para leerlo.',
    reason: 'Motivo, si lo rechaza',
    chooseReason: 'Elija un motivo',
    until: 'Este enlace sirve para una decisión, hasta el {until}.',
    panel: 'Abrirlo en el panel',
    actions: {
      approve: 'Aprobar',
      reject: 'Rechazar',
      refer: 'Remitir a admisión',
      spam: 'Es spam',
    },
    reasons: {
      off_topic: 'Fuera de tema',
      abusive: 'Ofensivo',
      advertising: 'Publicidad',
      personal_information: 'Datos personales',
      asks_for_advice: 'Pide consejo',
      allegation: 'Una acusación',
      duplicate: 'Ya se dijo',
      other: 'Otro',
    },
  },
  verify: {
    heading: 'Confirme su dirección',
    lead: 'Confirme que esta dirección de correo es suya y que la indicó con un comentario en {firm}.',
    button: 'Confirmar la dirección',
  },
  unsubscribe: {
    heading: 'No más correos sobre respuestas',
    lead: 'No recibirá más correos sobre respuestas a sus comentarios en {firm}.',
    button: 'Dejar de recibirlos',
  },
  decided: {
    approved: { heading: 'Aprobado', lead: 'El comentario ya es público.' },
    rejected: { heading: 'Rechazado', lead: 'El comentario no se publicará.' },
    spam: { heading: 'Marcado como spam', lead: 'El comentario no se publicará.' },
    referred: {
      heading: 'Remitido a admisión',
      lead: 'El comentario no es público. Su texto y su contacto van a admisión.',
    },
    pending: { heading: 'En espera', lead: 'El comentario vuelve a la cola.' },
    withdrawn: { heading: 'Retirado', lead: 'Su autor retiró el comentario.' },
  },
  done: {
    verified: { heading: 'Gracias', lead: 'Su dirección está confirmada.' },
    unsubscribed: { heading: 'Hecho', lead: 'No recibirá más correos sobre respuestas.' },
    'sent-anew': { heading: 'Un nuevo enlace está en camino', lead: 'Revise su correo.' },
  },
  refusals: {
    NOT_FOUND: {
      heading: 'Este enlace no lleva a nada',
      lead: 'Quizá se cortó una parte. Copie la dirección completa del correo.',
    },
    LINK_USED: { heading: 'Este enlace ya se usó', lead: 'Un enlace sirve una sola vez.' },
    LINK_EXPIRED: { heading: 'Este enlace caducó', lead: 'Servía por un tiempo limitado.' },
    FORBIDDEN: {
      heading: 'Usted no puede decidir sobre comentarios',
      lead: 'La cuenta a la que se envió este enlace ya no puede decidir.',
    },
    STALE_VERSION: {
      heading: 'El comentario cambió',
      lead: 'Se editó, se movió o se decidió después de enviar el correo. No se hizo nada.',
    },
    VALIDATION_FAILED: {
      heading: 'Falta algo',
      lead: 'No se hizo nada. Para rechazar un comentario, elija un motivo.',
    },
    CLAIMED_BY_OTHER: {
      heading: 'Un colega lo está viendo',
      lead: 'Otra persona trabaja ahora en este comentario. No se hizo nada; inténtelo más tarde.',
    },
    TRANSITION_NOT_ALLOWED: {
      heading: 'Eso no es posible ahora',
      lead: 'No se hizo nada. Abra el comentario en el panel.',
    },
    RATE_LIMITED: {
      heading: 'Ya se envió un enlace',
      lead: 'Se envió en los últimos diez minutos. Revise su correo.',
    },
    otherwise: {
      heading: 'No funcionó',
      lead: 'No se hizo nada. Abra el comentario en el panel.',
    },
  },
  decidedBy: '{name} decidió: {decision} ({at}).',
  stateNow: 'Estado actual del comentario: {state}.',
  resend: 'Enviarme un nuevo enlace',
  back: 'Volver',
  states: {
    pending: 'en espera',
    approved: 'aprobado',
    rejected: 'rechazado',
    spam: 'spam',
    referred: 'remitido a admisión',
    withdrawn: 'retirado por su autor',
  },
  decisions: {
    approve: 'aprobar',
    reject: 'rechazar',
    spam: 'spam',
    hold: 'retener',
    refer: 'remitir a admisión',
    'redact-and-approve': 'tachar y aprobar',
    undo: 'deshacer',
  },
};
