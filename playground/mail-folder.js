const { mkdir, writeFile } = require('node:fs/promises');
const path = require('node:path');
const { dataFolder } = require('./data-folder');

let written = 0;

/** For Strapi's e-mail plugin: mails become files that one can open in a browser. Nothing leaves. */
module.exports = {
  init: (_options, settings) => ({
    async send({ to, subject, text, html, headers = {} }) {
      const folder = path.join(dataFolder, 'mails');
      await mkdir(folder, { recursive: true });
      written += 1;
      const name = `${new Date().toISOString().replace(/\W/g, '')}-${written}`;
      const head = { from: settings.defaultFrom, to, subject, ...headers };
      const lines = Object.entries(head).map(([key, value]) => `${key}: ${value}`);
      await writeFile(path.join(folder, `${name}.txt`), `${lines.join('\n')}\n\n${text}\n`);
      await writeFile(path.join(folder, `${name}.html`), String(html));
    },
  }),
};
