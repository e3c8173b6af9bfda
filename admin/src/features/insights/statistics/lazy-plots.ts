import { lazy } from 'react';

/** One chunk, with the library that draws: nobody loads it who looks at no plot. */
const load = () => import('./plots');

export const ReceivedPlot = lazy(() => load().then((plots) => ({ default: plots.ReceivedPlot })));
export const DecisionsPlot = lazy(() => load().then((plots) => ({ default: plots.DecisionsPlot })));
export const WaitPlot = lazy(() => load().then((plots) => ({ default: plots.WaitPlot })));
export const AgreementPlot = lazy(() => load().then((plots) => ({ default: plots.AgreementPlot })));
