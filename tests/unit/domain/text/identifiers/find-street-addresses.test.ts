import { findStreetAddresses } from '../../../../../server/src/domain/text/identifiers/find-street-addresses';
import { slicesFound } from '../slices-found';

const found = (text: string): string[] => slicesFound(findStreetAddresses, text);

describe('findStreetAddresses', () => {
  it.each([
    '123 Main Street',
    '123 Main St.',
    '123 Main street',
    '123 MAIN STREET',
    '1 Infinite Loop',
    '1600 Pennsylvania Avenue NW',
    '350 Fifth Ave',
    '12 E 42nd St',
    '12 E. 42nd St., Apt. 4B',
    '10 Old Post Road',
    '99 Martin Luther King Jr. Blvd',
    '5 Sunset Ln',
    '77 Massachusetts Avenue, Suite 300',
    '4 Elm Court',
    '4 Elm Ct #2',
    '20 Harbor View Drive',
    '8 Park Place',
    '3 Kings Way',
    '221b Baker Street',
    '123-45 67th Avenue',
    '2019 Wall Street',
    "12 O'Hara Dr",
    '123 Main St\nApt 4',
    '１２３ Main Street',
    '123\u00a0Main\u00a0Street',
    '12\u200b3 Ma\u2060in Str\u00adeet',
    '\u0661\u0662\u0663 Main Street',
    '123 main st apt 4',
  ])('finds %s', (address) => {
    expect(found(address)).toEqual([address]);
    expect(found(`He lives at ${address}, I think.`)).toEqual([address]);
    expect(found(`address:${address}`)).toEqual([address]);
  });

  it('finds one in small letters where a ZIP code follows', () => {
    expect(found('i live at 123 main street, boston ma 02139')).toEqual(['123 main street']);
    expect(found('i live at 123 main street in boston')).toEqual([]);
  });

  it.each([
    ['the Supreme Court', 'In 1954 Supreme Court practice changed'],
    ['a court of appeals', 'the 9 Circuit Court judges'],
    ['a reporter', '134 S. Ct. 2347'],
    ['a reporter of a state', '12 Fla. Dist. Ct. App. 3'],
    ['a chapter', 'Chapter 7 Bankruptcy Way'],
    ['a section', '§ 8 Fair Housing Way'],
    ['a date', 'On July 4 Main Street was closed'],
    ['a year', 'In 2008 Wall Street crashed'],
    ['a rank', '3 First Place trophies'],
    ['a headline', '5 Tips for Your Day in Court'],
    ['a headline with a verb', '7 Things You Drive'],
    ['small letters', '12 angry men drive'],
    ['half small letters', '12 angry Men Drive'],
    ['an amount', '$12 Main Street'],
    ['a time', '12:30 Main Street'],
    ['no number', 'Main Street'],
    ['no name', '12 Street'],
    ['five words', '12 One Two Three Four Five Street'],
    ['a longer word', '12 Main Streets'],
    ['seven digits', '1234567 Main Street'],
  ])('is not taken in by %s', (_name, text) => {
    expect(found(text)).toEqual([]);
  });
});
