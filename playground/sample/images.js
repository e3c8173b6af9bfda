'use strict';

/**
 * Drawn for the playground. Each is an SVG in `images/`, rasterised when the sample is loaded, and
 * each has a credit, because a credit belongs to the file. Two credits are not as they should be on
 * purpose: one lacks its source, one allows less than the others.
 */

const ILLUSTRATOR = 'Ottilie Brandvold';

const drawing = (file, title, alternativeText, caption, credit = {}) => ({
  key: file,
  file: `${file}.svg`,
  format: 'jpeg',
  alternativeText,
  caption,
  credit: {
    title,
    author: ILLUSTRATOR,
    license: 'CC-BY-4.0',
    sourceUrl: `https://example.com/illustrations/${file}`,
    ...credit,
  },
});

const portrait = (file, name, alternativeText) =>
  drawing(file, `Portrait of ${name}`, alternativeText, name, {
    license: 'CC-BY-4.0',
    sourceUrl: `https://example.com/illustrations/portraits/${file}`,
  });

module.exports = [
  drawing(
    'petition',
    'A letter in pencil',
    'A sheet of ruled paper covered in pencil, a stamped envelope and a short pencil on a green desk',
    'Gideon wrote to the Supreme Court by hand, on prison stationery.'
  ),
  drawing(
    'lamp',
    'The interview room',
    'A lamp hangs over a bare table between two empty chairs; a sheet of paper and a glass of water lie in its light',
    'Custody and interrogation: both must be present before the warning is required.'
  ),
  drawing(
    'laundry',
    'Wash day on a steep street',
    'Shirts and sheets hang on two lines between wooden houses on a sloping street',
    'Nearly all of San Francisco’s laundries stood in buildings of wood.'
  ),
  drawing(
    'steamship',
    'Steamship at anchor',
    'A steamship with a red funnel lies off a hilly coast at sunset',
    'Wong Kim Ark came home on the steamship Coptic in August 1895.',
    { changes: 'Cropped to 8 by 5' }
  ),
  drawing(
    'schoolhouse',
    'School gate with armband',
    'A brick school with a clock gable seen through an open gate; a black band is tied to the right-hand pillar',
    'The armbands in Des Moines were of black cloth, not more than two inches wide.'
  ),
  drawing(
    'bridge',
    'Across the river',
    'A red sedan crosses a stone bridge of five arches under a low sun',
    'The Lovings married in Washington and drove home to Virginia.',
    {
      creditLine: 'CC BY-SA 3.0 Jasper Lindqvist',
      title: 'Across the river',
      author: 'Jasper Lindqvist',
      license: 'CC-BY-SA-3.0',
      sourceUrl: null,
    }
  ),
  drawing(
    'folders',
    'The file that stuck out',
    'A stack of buff folders with one red folder in it; a sheet with a blacked-out line leans from the red one',
    'What is in the other file is the question that Brady asks.'
  ),
  drawing(
    'scales',
    'Stone and feather',
    'Brass scales: a stone weighs down the left pan, a feather lies in the right',
    'For the same telephone call an adult faced at most two months.'
  ),
  drawing(
    'typewriter',
    'Dear agency',
    'A green typewriter with a letter begun on the page',
    'A request needs no form, but it needs a description that somebody can follow.'
  ),
  drawing(
    'files',
    'Day twenty',
    'Three steel filing cabinets, one drawer open, beside a clock and a calendar on which nineteen days are crossed out',
    'Twenty working days, as a records office sees them.'
  ),
  drawing(
    'books',
    'Open book',
    'An open book with a red ribbon lies on a table below a shelf of bound volumes',
    'The Eighth Amendment takes up one line of any edition.'
  ),
  drawing(
    'press',
    'Wooden press',
    'A wooden hand press with its bed drawn out; printed sheets dry on a line behind it',
    'A press of the kind that Zenger used.'
  ),
  drawing(
    'door',
    'A door left open',
    'A green front door stands ajar with light behind it; a sheet of paper lies on the step',
    'No warrant was produced at Dollree Mapp’s trial.'
  ),
  drawing(
    'columns',
    'Six columns',
    'The front of a courthouse with six fluted columns and a pediment',
    'The statute of 1866 is still pleaded in federal court.',
    { author: 'Larkspur & Quill' }
  ),
  drawing(
    'ballot',
    'One vote',
    'A marked ballot goes into a blue ballot box',
    'One person, one vote: the phrase is from 1963.'
  ),
  drawing(
    'jury-box',
    'Twelve chairs',
    'Two rows of six red chairs behind a paneled rail, below two tall windows',
    'Twelve is the tradition; the Constitution accepts six.'
  ),
  drawing(
    'skyline',
    'City at dusk',
    'Lighted office towers above dark water, with the sun going down behind them',
    'The New York office answers the telephone until six.',
    {
      author: 'Larkspur & Quill',
      license: 'all-rights-reserved',
      sourceUrl: 'https://example.com/larkspur-quill/press-pictures',
    }
  ),
  drawing(
    'gavel',
    'Gavel at rest',
    'A wooden gavel rests on its block in front of a red wall',
    'Marbury v. Madison was decided on February 24, 1803.'
  ),
  portrait(
    'portrait-quill',
    'Honora M. Quill',
    'Stylized portrait of Honora Quill: red-brown hair in a knot, navy jacket'
  ),
  portrait(
    'portrait-larkspur',
    'Marisol Larkspur Ibarra',
    'Stylized portrait of Marisol Larkspur Ibarra: dark shoulder-length hair, dark red jacket'
  ),
  portrait(
    'portrait-rowe',
    'Desmond A. Rowe',
    'Stylized portrait of Desmond Rowe: short dark hair and beard, green jacket, rust-colored tie'
  ),
  portrait(
    'portrait-feng',
    'Anselm Feng',
    'Stylized portrait of Anselm Feng: short black hair, charcoal jacket, blue tie'
  ),
  portrait(
    'portrait-boone',
    'Cornelius T. Boone',
    'Stylized portrait of Cornelius Boone: white hair and beard, brown jacket, navy tie'
  ),
  {
    key: 'logo',
    file: 'logo.svg',
    format: 'png',
    alternativeText: 'Larkspur & Quill',
    caption: null,
    credit: {
      title: 'Mark of Larkspur & Quill',
      author: 'Larkspur & Quill',
      license: 'all-rights-reserved',
      sourceUrl: 'https://example.com/larkspur-quill/press-pictures',
    },
  },
];
