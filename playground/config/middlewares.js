module.exports = [
  'strapi::logger',
  'strapi::errors',
  'strapi::security',
  'strapi::cors',
  'strapi::poweredBy',
  'strapi::query',
  'strapi::body',
  'strapi::session',
  { name: 'strapi::favicon', config: { path: 'playground-icon.png' } },
  // Before strapi::public, which sends `/` to the admin panel.
  'global::demo-site',
  'strapi::public',
];
