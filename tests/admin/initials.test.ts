import { initials } from '../../admin/src/components/initials';

it.each([
  ['R. Whitfield', 'RW'],
  ['best_deals_now', 'bn'],
  ['María-José Fernández de la Vega', 'MV'],
  ['Élodie', 'É'],
  ['李 小龍', '李小'],
  ['007', '0'],
  ['🙂 Smith', 'S'],
  ['🙂', '🙂'],
  ['', ''],
])('%s is shown as %s', (name, expected) => expect(initials(name)).toBe(expected));
