import { readFormTicket, writeFormTicket } from '../../../../server/src/domain/comments/form-token';
import { anId } from '../../../builders/an-id';

const ticket = { subjectId: anId(1, 'p'), issuedAt: 1_773_824_400_000, readerId: anId(1, 'r') };
const text = writeFormTicket(ticket);

describe('form tickets', () => {
  it.each([
    ['a ticket', ticket],
    ['the first moment of all', { ...ticket, issuedAt: 0 }],
  ])('come back: %s', (_name, written) => {
    expect(readFormTicket(writeFormTicket(written))).toEqual(written);
  });

  it.each([
    ['nothing', ''],
    ['words', 'let me in'],
    ['a part missing', text.split('~').slice(0, 2).join('~')],
    ['a part too many', `${text}~x`],
    ['no post', text.replace(ticket.subjectId, '')],
    ['a slug in place of a documentId', text.replace(ticket.subjectId, 'gideon')],
    ['no reader', text.replace(ticket.readerId, '')],
    ['a name in place of a reader', text.replace(ticket.readerId, 'Jane')],
    ['no time', [ticket.subjectId, '', ticket.readerId].join('~')],
    ['a time that is none', [ticket.subjectId, '!', ticket.readerId].join('~')],
    ['a time beyond all', [ticket.subjectId, 'z'.repeat(20), ticket.readerId].join('~')],
  ])('null for %s', (_name, forged) => {
    expect(readFormTicket(forged)).toBeNull();
  });
});
