import { noticeVersion } from '../../../server/src/services/notice-version';

describe('noticeVersion', () => {
  it('is short and plain', () => expect(noticeVersion('No advice.')).toMatch(/^[0-9a-f]{12}$/));

  it('is the same for the same words', () =>
    expect(noticeVersion('No advice.')).toBe(noticeVersion('No advice.')));

  it.each(['No advice', 'no advice.', 'No advice. ', ''])('is another for %j', (text) => {
    expect(noticeVersion(text)).not.toBe(noticeVersion('No advice.'));
  });
});
