const { readSecrets } = require('../data-folder');

module.exports = ({ env }) => {
  const secrets = readSecrets();
  return {
    auth: { secret: secrets.adminJwt },
    apiToken: { salt: secrets.apiTokenSalt },
    transfer: { token: { salt: secrets.transferTokenSalt } },
    secrets: { encryptionKey: secrets.encryptionKey },
    flags: { nps: false, promoteEE: false },
    serveAdminPanel: env.bool('SERVE_ADMIN', true),
  };
};
