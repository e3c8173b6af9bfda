'use strict';

/** Lo que dice el formulario en el navegador; las claves son las de `comment-messages.en.js`. */
module.exports = {
  count: { one: '{count} comentario', other: '{count} comentarios' },
  heading: 'Deje un comentario',
  replyHeading: 'Responder a {name}',
  sending: 'Enviando…',
  pending: 'Gracias: su comentario espera a un moderador.',
  approved: 'Gracias: su comentario está publicado.',
  fields: {
    name: 'Escriba un nombre.',
    email: 'Escriba una dirección de correo, como nombre@example.com.',
    body: 'Escriba antes su comentario.',
  },
  tooLong: 'Es demasiado largo: {length} caracteres de {limit}.',
  kept: 'Su texto se conserva.',
  refusals: {
    OFFLINE: 'El comentario no se pudo enviar. Compruebe la conexión e inténtelo de nuevo.',
    VALIDATION_FAILED: 'Hay algo en el formulario que revisar.',
    BODY_TOO_LONG: 'El comentario es demasiado largo.',
    FORM_TOKEN_INVALID:
      'El formulario llevaba demasiado tiempo abierto. Envíelo otra vez, por favor.',
    NOTICE_NOT_ACCEPTED:
      'El aviso sobre el formulario ha cambiado. Léalo, por favor, y envíe otra vez.',
    DUPLICATE_COMMENT: 'Ya ha enviado este comentario.',
    RATE_LIMITED: 'Ha ido muy deprisa. Inténtelo de nuevo {wait}.',
    PARENT_NOT_PUBLIC:
      'El comentario al que responde ya no está. Puede enviar su texto como comentario al artículo.',
    COMMENTS_CLOSED: 'Los comentarios de este artículo se han cerrado entretanto.',
    COMMENTS_PAUSED: 'Los comentarios de este artículo están en pausa.',
    COMMENTS_OFF: 'Este artículo no admite comentarios.',
    OTHER: 'El comentario no se pudo recibir ahora. Inténtelo dentro de un rato.',
  },
  formAway: 'El formulario no está listo todavía. Compruebe la conexión e inténtelo de nuevo.',
};
