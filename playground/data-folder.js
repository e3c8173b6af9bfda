const fs = require('node:fs');
const path = require('node:path');
const { randomBytes } = require('node:crypto');

/** Everything that the playground writes lies here; tests point it elsewhere. */
const dataFolder = path.resolve(process.env.PLAYGROUND_DATA ?? path.join(__dirname, '.data'));

const secret = () => randomBytes(32).toString('base64');

/** Secrets of this clone, made at the first start: none is ever committed or shared. */
const readSecrets = () => {
  const file = path.join(dataFolder, 'secrets.json');
  // Strapi's local upload provider wants its folder to be there.
  fs.mkdirSync(path.join(dataFolder, 'public', 'uploads'), { recursive: true });
  if (!fs.existsSync(file)) {
    const secrets = {
      appKeys: [secret(), secret()],
      adminJwt: secret(),
      apiTokenSalt: secret(),
      transferTokenSalt: secret(),
      encryptionKey: secret(),
      usersJwt: secret(),
    };
    fs.writeFileSync(file, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  }
  return JSON.parse(fs.readFileSync(file, 'utf8'));
};

module.exports = { dataFolder, readSecrets };
