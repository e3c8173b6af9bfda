import { read } from './repository';

type Versions = Record<string, string>;
interface Manifest {
  dependencies?: Versions;
  devDependencies?: Versions;
  peerDependencies?: Versions;
}
const manifestOf = (file: string): Manifest => JSON.parse(read(file));

const root = manifestOf('package.json');
const playground = manifestOf('playground/package.json');

it.each(Object.entries(playground.dependencies ?? {}))(
  'the playground has %s %s from the root',
  (name, version) => {
    expect(root.devDependencies?.[name]).toBe(version);
  }
);

it('the playground names versions, and no range', () => {
  const ranges = Object.values(playground.dependencies ?? {}).filter(
    (version) => !/^\d+\.\d+\.\d+$/.test(version)
  );
  expect(Object.keys(playground.dependencies ?? {}).length).toBeGreaterThan(0);
  expect(ranges).toEqual([]);
});

it('the lock file says nothing of where its packages came from', () => {
  const lock = read('package-lock.json');
  expect(lock.match(/"resolved": "https?:[^"]*"/g) ?? []).toEqual([]);
});

it('the lock file is that of the manifest', () => {
  const lock: { packages: Record<string, Manifest> } = JSON.parse(read('package-lock.json'));
  const locked = lock.packages[''];
  expect(locked?.dependencies).toEqual(root.dependencies);
  expect(locked?.devDependencies).toEqual(root.devDependencies);
  expect(locked?.peerDependencies).toEqual(root.peerDependencies);
});
