import { rmSync } from 'node:fs';
import path from 'node:path';
import { root } from './fingerprint.mjs';

const data = path.join(root, 'playground', '.data');
rmSync(data, { recursive: true, force: true });
console.log('The playground is empty again: "npm start" fills it with the sample content.');
