import fc from 'fast-check';
import { LANES, REJECTION_REASONS } from '../../contract/vocabulary';
import { composeAuthorMail } from '../../server/src/domain/mails/compose-author-mail';
import { composeIntakeMail } from '../../server/src/domain/mails/compose-intake-mail';
import { composeNotAdviceMail } from '../../server/src/domain/mails/compose-not-advice-mail';
import { composeReplyMail } from '../../server/src/domain/mails/compose-reply-mail';
import { composeStaffMail } from '../../server/src/domain/mails/compose-staff-mail';
import { headerSafe } from '../../server/src/domain/mails/header-safe';
import { MAIL_LANGUAGES } from '../../server/src/domain/mails/languages';
import type { Letterhead } from '../../server/src/domain/mails/letterhead';
import type { MailDraft } from '../../server/src/domain/mails/mail-draft';
import { renderMail } from '../../server/src/domain/mails/render-mail';
import { mailTextsByLanguage } from '../../server/src/mails/mail-texts-by-language';

/** What people type, and what they would type to break out. */
const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    'Subject\r\nBcc: victim@example.org',
    'one\ntwo\u2028three\u2029four\u0085five',
    '{firm} {reason} {name}',
    '</body></html>',
    '&lt;b&gt;&amp;'
  )
);
const address = fc.oneof(
  fc.webUrl(),
  typed,
  typed.map((text) => `https://example.com/${text}`),
  fc.constantFrom('javascript:alert(1)', 'data:text/html,<b>', '/path', '')
);
const post = fc.option(fc.record({ title: typed, url: fc.option(address) }));
const head = fc
  .record({ language: fc.constantFrom(...MAIL_LANGUAGES), firm: typed })
  .map(({ language, firm }): Letterhead => ({
    language,
    firm,
    texts: mailTextsByLanguage[language],
  }));
const moment = fc.date({
  noInvalidDate: true,
  min: new Date('2000-01-01'),
  max: new Date('2100-01-01'),
});

const draft: fc.Arbitrary<MailDraft> = fc.oneof(
  fc
    .tuple(
      head,
      fc.record({
        outcome: fc.constantFrom('approved' as const, 'rejected' as const, 'referred' as const),
        reason: fc.option(fc.constantFrom(...REJECTION_REASONS)),
        words: fc.option(typed),
        post,
      })
    )
    .map(([letterhead, decision]) => composeAuthorMail(letterhead, decision)),
  fc
    .tuple(head, fc.record({ name: typed, body: typed, post, unsubscribeUrl: address }))
    .map(([letterhead, reply]) => composeReplyMail(letterhead, reply)),
  fc
    .tuple(head, fc.record({ phone: fc.option(typed), url: fc.option(address) }))
    .map(([letterhead, contact]) => composeNotAdviceMail(letterhead, contact)),
  fc
    .tuple(
      head,
      fc.record({
        ...{ name: typed, email: typed, body: typed, postedAt: moment, post, panelUrl: address },
        timeZone: fc.constantFrom('UTC', 'America/New_York'),
      })
    )
    .map(([letterhead, comment]) => composeIntakeMail(letterhead, comment)),
  fc
    .tuple(
      head,
      fc.record({
        lane: fc.constantFrom(...LANES),
        urgent: fc.boolean(),
        ...{ body: fc.option(typed), post, panelUrl: address },
      })
    )
    .map(([letterhead, comment]) => composeStaffMail(letterhead, comment)),
  // Anything at all, in every part that a draft can have.
  fc.tuple(head, typed, typed, typed, address).map(([{ language }, subject, text, label, url]) => ({
    language,
    subject,
    parts: [
      { kind: 'text' as const, text },
      { kind: 'quote' as const, text },
      { kind: 'list' as const, items: [text, label] },
      { kind: 'link' as const, label, url, primary: true },
    ],
    footer: [{ kind: 'text' as const, text: label }],
  }))
);

/** The tags that a mail is made of, to the letter; an address holds nothing that ends it. */
const OURS =
  /^<(?:!doctype html|html lang="(?:en|es)"|meta charset="utf-8"|meta name="viewport" content="width=device-width"|meta name="color-scheme" content="light dark"|(?:body|div|blockquote) style="[\w\s:;,#.-]*"|a href="https?:\/\/[^"<>\s]+"(?: style="[\w\s:;,#.-]*")?|br|\/?(?:title|head|p|ul|li)|\/(?:html|body|div|blockquote|a))>/;

describe('a rendered mail', () => {
  it('has no tag, no attribute and no entity but its own', () => {
    fc.assert(
      fc.property(draft, (drafted) => {
        const { html } = renderMail(drafted);
        for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at + 1)) {
          expect(html.slice(at)).toMatch(OURS);
        }
        const between = html.replace(/<[^>]*>/g, '');
        expect(between).not.toMatch(/[<>"']/);
        expect(between.replace(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
      }),
      { numRuns: 500 }
    );
  });

  it('has a subject of one line, without controls, and not too long', () => {
    fc.assert(
      fc.property(draft, (drafted) => {
        const { subject } = renderMail(drafted);
        expect(subject).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u);
        expect([...subject].length).toBeLessThanOrEqual(150);
      }),
      { numRuns: 500 }
    );
  });

  it('has neither controls nor halves of characters in its text, and links to the web alone', () => {
    fc.assert(
      fc.property(draft, (drafted) => {
        const { text } = renderMail(drafted);
        expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f]|\p{Cs}/u);
        expect(text).not.toMatch(/:\n(?:javascript|data):/);
      })
    );
  });
});

it('a header that is safe stays as it is', () => {
  fc.assert(
    fc.property(typed, (text) => {
      expect(headerSafe(headerSafe(text))).toBe(headerSafe(text));
    })
  );
  expect(headerSafe('Müller & Söhne: «señal» 判例 🧾')).toBe('Müller & Söhne: «señal» 判例 🧾');
});
