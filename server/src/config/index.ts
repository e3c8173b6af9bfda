import { z } from 'zod';
import { optionsSchema } from './options';

export const config = {
  default: {},
  validator(options: unknown): void {
    const parsed = optionsSchema.safeParse(options);
    if (!parsed.success) {
      throw new Error(`legal-blog: config/plugins is not valid.\n${z.prettifyError(parsed.error)}`);
    }
  },
};
