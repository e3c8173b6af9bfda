import type { MailTexts } from '../domain/mails/mail-texts';

export const es: MailTexts = {
  greeting: 'Hola:',
  readerFooter:
    'Enviado por el sitio web de {firm}. Por favor, no responda a este correo con detalles de un asunto legal: ni un comentario ni un correo electrónico lo convierten en cliente.',
  staffFooter: 'En el panel de {firm} usted elige cuáles de estos correos recibe.',
  aboutPost: 'Se trata del artículo «{title}».',
  openPost: 'Abrir el artículo',
  openPanel: 'Abrirlo en el panel',
  author: {
    approved: {
      subject: 'Su comentario en {firm} ya es público',
      lead: 'Un moderador leyó su comentario, que ahora es público. Gracias por escribirlo.',
    },
    rejected: {
      subject: 'Sobre su comentario en {firm}',
      lead: 'Un moderador leyó su comentario y decidió no publicarlo.',
      reason: 'El motivo: {reason}',
    },
    referred: {
      subject: 'Sobre su comentario en {firm}',
      lead: 'Lo que usted escribió parece una pregunta para un abogado. No se publicó; se entregó a las personas del despacho que responden a esas preguntas.',
    },
    words: 'El moderador añade:',
    reasons: {
      off_topic: 'no trata del tema del artículo.',
      abusive: 'ataca a personas en lugar de argumentar.',
      advertising: 'hace publicidad.',
      personal_information: 'contiene datos personales que no deben ser públicos.',
      asks_for_advice: 'pide consejo sobre un caso, y eso no se puede dar en público.',
      allegation: 'acusa a alguien de algo que no podemos comprobar.',
      duplicate: 'lo mismo ya se había dicho.',
      other: 'no se ajusta a nuestras reglas para los comentarios.',
    },
  },
  reply: {
    subject: 'Una nueva respuesta a su comentario en {firm}',
    lead: '{name} escribió una respuesta debajo de su comentario:',
    unsubscribe: 'No recibir más correos sobre respuestas',
  },
  notAdvice: {
    subject: 'Un comentario no es asesoría legal: lea esto, por favor',
    lead: 'Gracias por escribirnos. Esta es una nota automática. Un comentario en nuestro sitio no es confidencial, y nadie se convierte en cliente de {firm} por escribirlo. Allí no podemos aconsejar sobre un caso.',
    urgent:
      'Si lo arrestaron, si le entregaron documentos judiciales o si hay un plazo, hable de inmediato con un abogado y no espere una respuesta a un comentario.',
    call: 'Para hablar con nosotros, llame al {phone}.',
    contact: 'Cómo comunicarse con nosotros',
  },
  verify: {
    subject: 'Confirme su dirección de correo electrónico',
    lead: 'Esta dirección se indicó con un comentario en el sitio web de {firm}. Si fue usted, confírmela dentro de {hours} horas.',
    confirm: 'Confirmar la dirección',
    otherwise: 'Si fue otra persona, no hay nada que hacer.',
  },
  intake: {
    subject: 'Se remitió un comentario a admisión',
    lead: 'Un moderador remitió este comentario. No es público. Compruebe si hay conflictos de interés antes de responder.',
    name: 'Nombre: {name}',
    email: 'Correo electrónico, sin confirmar salvo que el panel diga otra cosa: {email}',
    postedAt: 'Escrito el {at}',
    text: 'Lo que se escribió:',
  },
  staff: {
    subject: 'Un comentario espera: {lane}',
    urgentSubject: 'Urgente: un comentario espera: {lane}',
    lead: 'Un comentario espera a un moderador. Cola: {lane}.',
    withoutText: 'Su texto no está en este correo porque puede ser confidencial.',
    text: 'Lo que se escribió:',
  },
  assignee: {
    subject: 'Un comentario lo espera',
    urgentSubject: 'Urgente: un comentario lo espera',
    lead: 'Se le asignó un comentario para que decida. Su texto no está en este correo porque puede ser confidencial.',
    decide: 'Verlo y decidir',
    link: 'El enlace es solo para usted, sirve para una decisión y vale hasta el {until}. No reenvíe este correo.',
  },
  digest: {
    subject: 'Comentarios que esperan: {count}',
    lead: 'Estos comentarios esperan en las colas que usted sigue.',
    lane: '{lane}: {count}, el más antiguo desde el {since}',
  },
  lanes: {
    general: 'General',
    attorney: 'Para un abogado',
    restricted: 'Restringido',
    rechecking: 'Se comprueba de nuevo más tarde',
    reported: 'Denunciado por lectores',
  },
};
