import type { Settings } from '../../../contract';
import { evaluate, type Verdict } from '../domain/moderation/evaluate';
import type { Circumstances } from '../domain/moderation/facts';
import type { Rule } from '../domain/moderation/rule';
import { spamCertainty } from '../domain/moderation/spam-certainty';
import { readText } from '../domain/moderation/text-facts';
import { textBands, type Bands } from '../domain/text/similarity';
import { gatherCircumstances, type Draft, type FactSources } from './gather-circumstances';

/** What was found about a text, as it is kept with the comment. */
export interface Judgement {
  verdict: Verdict;
  circumstances: Circumstances;
  certainty: number;
  bands: Bands;
  hosts: readonly string[];
}

interface Dependencies extends FactSources {
  rules: readonly Rule[];
}

export interface Candidate extends Omit<Draft, 'text' | 'bands'> {
  body: string;
}

/** Reads a text, gathers what is known around it, and runs all rules. Changes nothing. */
export const judgeComment =
  ({ rules, ...sources }: Dependencies) =>
  async (candidate: Candidate, settings: Settings): Promise<Judgement> => {
    const { body, ...rest } = candidate;
    const text = readText(body);
    const bands = textBands(text.folded);
    const circumstances = await gatherCircumstances(sources, { ...rest, text, bands }, settings);
    const facts = { ...circumstances, body, name: candidate.name, text };
    const verdict = evaluate(rules, facts, settings.rules);
    verdict.failed.forEach((rule) => sources.faults.record('RULE_FAILED', { rule }));
    return {
      verdict,
      circumstances,
      certainty: spamCertainty(rules, verdict.reasons),
      bands,
      hosts: text.links.map(({ host }) => host),
    };
  };
