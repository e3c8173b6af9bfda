import type { Core } from '@strapi/strapi';
import { createSiteAddresses } from '../../../server/src/adapters/strapi-site-addresses';

const addressesWith = (config: Record<string, string>) =>
  createSiteAddresses({
    config: { get: (path: string, otherwise?: string) => config[path] ?? otherwise },
  } as unknown as Core.Strapi);

const CONFIG = {
  'server.absoluteUrl': 'https://cms.example.com',
  'admin.absoluteUrl': 'https://cms.example.com/admin',
};

describe('createSiteAddresses', () => {
  it.each([
    [undefined, 'https://cms.example.com/api/legal-blog/mail-actions/abc'],
    ['/v1', 'https://cms.example.com/v1/legal-blog/mail-actions/abc'],
    ['', 'https://cms.example.com/legal-blog/mail-actions/abc'],
  ])('leads to the API under %s', (prefix, url) => {
    const addresses = addressesWith({
      ...CONFIG,
      ...(prefix === undefined ? {} : { 'api.rest.prefix': prefix }),
    });
    expect(addresses.mailAction('abc')).toBe(url);
  });

  it('leads into the panel', () => {
    const queue = 'https://cms.example.com/admin/plugins/legal-blog/moderation';
    expect(addressesWith(CONFIG).moderation(null)).toBe(queue);
    expect(addressesWith(CONFIG).moderation('a&b')).toBe(`${queue}?item=a%26b`);
  });

  it.each([
    ['https://www.example.com/blog/x', 'https://www.example.com/blog/x'],
    ['/blog/x', 'https://cms.example.com/blog/x'],
    ['', null],
    ['javascript:alert(1)', null],
    ['mailto:a@example.com', null],
  ])('makes %j absolute: %j', (url, expected) => {
    expect(addressesWith(CONFIG).page(url)).toBe(expected);
  });

  it('leads nowhere where the server has no address', () => {
    expect(addressesWith({}).page('/blog/x')).toBeNull();
  });
});
