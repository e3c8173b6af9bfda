import { insults } from './insults';
import { phrasesOf } from './phrases-of';

/**
 * Accusations that are ordinary prose about "the defendant" and none about a person by name. They
 * count right after a name only. The kinds are those of `accusations`.
 */
const english = [
  ...phrasesOf(
    ['is', 'was', 'is clearly', 'is obviously', 'is nothing but', 'has always been'],
    [...insults, 'a murderer', 'unfit to practice']
  ),
  ...phrasesOf(
    ['has committed', 'committed', 'is guilty of', 'is committing'],
    ['fraud', 'malpractice', 'perjury', 'a crime', 'crimes', 'murder', 'rape', 'theft', 'bribery']
  ),
  ...phrasesOf(
    ['took', 'takes', 'has taken', 'accepted', 'accepts', 'paid'],
    ['a bribe', 'bribes', 'kickbacks']
  ),
  ...phrasesOf(
    ['lied', 'has lied', 'lies'],
    ['under oath', 'to the court', 'to the judge', 'to the jury', 'to clients', 'to his clients']
  ),
  ...phrasesOf(
    ['stole', 'steals', 'embezzled', 'embezzles', 'has stolen'],
    ['from', 'money', 'millions', 'client funds', 'client money', "clients' money"]
  ),
  ...phrasesOf(['should be', 'ought to be'], ['disbarred', 'in prison', 'in jail', 'locked up']),
  ...phrasesOf(
    ['raped', 'molested', 'assaulted', 'harassed', 'abused', 'scammed', 'defrauded', 'cheated'],
    ['her', 'him', 'a client', 'clients', 'his clients', 'her clients', 'women', 'a child']
  ),
];

const spanish = [
  ...phrasesOf(
    ['es', 'era', 'es claramente', 'no es más que'],
    [
      'un ladrón',
      'una ladrona',
      'un estafador',
      'una estafadora',
      'un fraude',
      'un mentiroso',
      'una mentirosa',
      'un corrupto',
      'una corrupta',
      'corrupto',
      'corrupta',
      'un violador',
      'un asesino',
      'un incompetente',
      'una incompetente',
      'incompetente',
    ]
  ),
  ...phrasesOf(['cometió', 'ha cometido'], ['fraude', 'perjurio', 'un delito', 'negligencia']),
  ...phrasesOf(['aceptó', 'acepta', 'recibió', 'recibe', 'pagó'], ['sobornos', 'un soborno']),
  ...phrasesOf(['mintió', 'miente'], ['bajo juramento', 'al juez', 'a la corte', 'al tribunal']),
  ...phrasesOf(['robó', 'roba', 'estafó', 'estafa'], ['dinero', 'a sus clientes', 'a clientes']),
  'debería estar en la cárcel',
  'debería perder la licencia',
];

export const namedAccusations: readonly string[] = [...english, ...spanish];
