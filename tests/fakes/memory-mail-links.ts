import type { MailLink, MailLinks } from '../../server/src/ports/mail-links';

export interface MemoryMailLinks extends MailLinks {
  readonly rows: Map<string, MailLink>;
}

export const createMemoryMailLinks = (): MemoryMailLinks => {
  const rows = new Map<string, MailLink>();
  const change = (
    tokenDigest: string,
    when: (link: MailLink) => boolean,
    use: { usedAt: Date | null; usedFor: string | null }
  ): Promise<boolean> => {
    const link = rows.get(tokenDigest);
    const applies = link !== undefined && when(link);
    if (applies) {
      rows.set(tokenDigest, { ...link, ...use });
    }
    return Promise.resolve(applies);
  };

  return {
    rows,
    add: (link) => {
      rows.set(link.tokenDigest, { ...link, usedAt: null, usedFor: null });
      return Promise.resolve();
    },
    find: (tokenDigest) => Promise.resolve(rows.get(tokenDigest) ?? null),
    use: (tokenDigest, { action, at }) =>
      change(tokenDigest, ({ usedAt }) => usedAt === null, { usedAt: at, usedFor: action }),
    async release(tokenDigest, { action, at }) {
      await change(
        tokenDigest,
        ({ usedAt, usedFor }) => usedAt?.getTime() === at.getTime() && usedFor === action,
        { usedAt: null, usedFor: null }
      );
    },
    noteResend: (tokenDigest, { since, at }) =>
      change(
        tokenDigest,
        ({ usedAt, usedFor }) => usedAt === null || (usedFor === 'resend' && usedAt <= since),
        { usedAt: at, usedFor: 'resend' }
      ),
    forget(before) {
      const old = [...rows.values()].filter(({ expiresAt }) => expiresAt < before);
      old.forEach(({ tokenDigest }) => rows.delete(tokenDigest));
      return Promise.resolve(old.length);
    },
  };
};
