import { randomUUID } from 'node:crypto';
import { createJobLease } from '../../server/src/adapters/job-lease';
import './support/app';
import { useHostDates } from './support/host-realm';

useHostDates();

const NOW = new Date('2026-03-18T09:00:00.000Z');
const later = (seconds: number): Date => new Date(NOW.getTime() + seconds * 1000);

describe('the lease of a job', () => {
  it('is one instance’s of ten that ask at once, also the very first time', async () => {
    const job = randomUUID();
    for (const now of [NOW, later(60)]) {
      const asked = Array.from({ length: 10 }, () => createJobLease(app.strapi).take(job, 60, now));
      expect((await Promise.all(asked)).filter(Boolean)).toHaveLength(1);
    }
  });

  it('holds until it runs out, and for this job alone', async () => {
    const [job, other] = [randomUUID(), randomUUID()];
    const lease = createJobLease(app.strapi);
    expect(await lease.take(job, 60, NOW)).toBe(true);
    expect(await lease.take(job, 60, later(59))).toBe(false);
    expect(await lease.take(other, 60, later(59))).toBe(true);
    expect(await lease.take(job, 60, later(60))).toBe(true);
  });
});
