export { AgreementPlot } from './AgreementPlot';
export { DecisionsPlot } from './DecisionsPlot';
export { ReceivedPlot } from './ReceivedPlot';
export { WaitPlot } from './WaitPlot';
