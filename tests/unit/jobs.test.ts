import type { Core } from '@strapi/strapi';
import { JOBS, registerJobs, type JobName, type Jobs } from '../../server/src/jobs';
import { createSettableClock } from '../fakes/settable-clock';

interface Task {
  task: () => Promise<void>;
  options: { rule: string };
}

const setUp = (jobs: Partial<Jobs> = {}, mayRun: (job: string) => boolean = () => true) => {
  const tasks = new Map<string, Task>();
  const done: string[] = [];
  const faults: string[] = [];
  const cron = {
    add: (added: Record<string, Task>) =>
      Object.entries(added).forEach(([name, task]) => tasks.set(name, task)),
    remove: (name: string) => tasks.delete(name),
  };
  const names = Object.keys(JOBS) as JobName[];
  const all = Object.fromEntries(
    names.map((name) => [name, () => Promise.resolve(done.push(name))])
  ) as unknown as Jobs;
  const running = registerJobs(
    { cron } as unknown as Pick<Core.Strapi, 'cron'>,
    { ...all, ...jobs },
    {
      lease: { take: (job) => Promise.resolve(mayRun(job)) },
      faults: { record: (code, { job }) => void faults.push(`${code} ${String(job)}`) },
      clock: createSettableClock('2026-03-18T09:00:00.000Z'),
    }
  );
  return { tasks, done, faults, running, names };
};

/** Work that ends when a test says so. */
const gate = () => {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, wait: () => opened };
};

describe('registerJobs', () => {
  it('puts each job on the clock of Strapi under a name of the plugin', async () => {
    const { tasks, done, names } = setUp();
    expect([...tasks.keys()]).toEqual(names.map((name) => `legal-blog:${name}`));
    expect(tasks.get('legal-blog:outbox')?.options.rule).toBe('*/10 * * * * *');
    await Promise.all([...tasks.values()].map(({ task }) => task()));
    expect([...done].sort()).toEqual([...names].sort());
  });

  it('does not run a job twice at once', async () => {
    const { open, wait } = gate();
    let begun = 0;
    const outbox = () => {
      begun += 1;
      return wait();
    };
    const { running } = setUp({ outbox });
    const first = running.run('outbox');
    await running.run('outbox');
    expect(begun).toBe(1);
    open();
    await first;
    await running.run('outbox');
    expect(begun).toBe(2);
  });

  it('logs what fails, and runs it again', async () => {
    let broken = true;
    const digests = () => (broken ? Promise.reject(new Error('no')) : Promise.resolve());
    const { running, faults } = setUp({ digests });
    await expect(running.run('digests')).resolves.toBeUndefined();
    broken = false;
    await running.run('digests');
    expect(faults).toEqual(['JOB_FAILED digests']);
  });

  it('leaves a job to the instance that has its lease; the outbox is everybody’s', async () => {
    const { running, done, names } = setUp({}, () => false);
    await Promise.all(names.map((name) => running.run(name)));
    expect(done).toEqual(['outbox']);
  });

  it('stops: waits for what is under way, and begins nothing more', async () => {
    const { open, wait } = gate();
    const { running, tasks, done } = setUp({ outbox: wait });
    const first = running.run('outbox');
    let stopped = false;
    const stopping = running.stop().then(() => {
      stopped = true;
    });
    await Promise.resolve();
    expect(stopped).toBe(false);
    expect(tasks.size).toBe(0);
    open();
    await Promise.all([first, stopping]);
    await running.run('recheck');
    expect(done).toEqual([]);
  });

  it.each(Object.entries(JOBS))('%s: a lease is over before the job is due again', (_name, job) => {
    const [, minute = '', hour = ''] = job.rule.split(' ');
    const secondsBetween =
      hour !== '*' ? 86_400 : minute === '*' ? 60 : minute.includes('/') ? 300 : 3_600;
    expect(job.leaseSeconds ?? 0).toBeLessThan(secondsBetween);
  });
});
