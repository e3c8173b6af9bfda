import type { EditLayout } from '../layout';

export const representativeMatterLayout: EditLayout = {
  mainField: 'summary',
  rows: [
    [
      {
        name: 'summary',
        size: 12,
        label: 'Summary',
        hint: 'What was at stake and what came of it, without the client’s name.',
      },
    ],
    [
      {
        name: 'clientConsentOnFile',
        size: 12,
        label: 'The client agreed in writing',
        hint: 'Without it the matter is not shown, even if it is public record.',
      },
    ],
    [
      {
        name: 'disclaimer',
        size: 12,
        label: 'Disclaimer',
        hint: 'Stands with the summary.',
        placeholder: 'e.g. Prior results do not guarantee a similar outcome.',
      },
    ],
  ],
};
