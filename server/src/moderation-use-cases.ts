import type { Adapters } from './create-adapters';
import { assignAttorney } from './services/assign-attorney';
import { changeReaderStanding } from './services/change-reader-standing';
import { changeSettings } from './services/change-settings';
import { claimComment } from './services/claim-comment';
import { countSelection } from './services/count-selection';
import { decideComments } from './services/decide-comments';
import { drawSample } from './services/draw-sample';
import { dryRunSettings } from './services/dry-run-settings';
import { editComment } from './services/edit-comment';
import { escalateComments } from './services/escalate-comments';
import { exportLog } from './services/export-log';
import { findOwnComment } from './services/find-own-comment';
import { judgeComment } from './services/judge-comment';
import { listLog } from './services/list-log';
import { listQueue } from './services/list-queue';
import { listRules } from './services/list-rules';
import { manageSavedReplies } from './services/manage-saved-replies';
import { purgeSpam } from './services/purge-spam';
import { readSettings } from './services/read-settings';
import { recheckComments } from './services/recheck-comments';
import { recountThreads } from './services/recount-threads';
import { releaseClaim } from './services/release-claim';
import { replyAsStaff } from './services/reply-as-staff';
import { reportComment } from './services/report-comment';
import { resolveReports } from './services/resolve-reports';
import { resolveSelection } from './services/resolve-selection';
import { revealComment } from './services/reveal-comment';
import { showChanges } from './services/show-changes';
import { searchPosts } from './services/search-posts';
import { searchReaders } from './services/search-readers';
import { showComment } from './services/show-comment';
import { showLanes } from './services/show-lanes';
import { showOverview } from './services/show-overview';
import { showPostComments } from './services/show-post-comments';
import { showReader } from './services/show-reader';
import { showStatistics } from './services/show-statistics';
import { submitComment } from './services/submit-comment';
import { undoDecisions } from './services/undo-decisions';
import { verifyLog } from './services/verify-log';
import { withdrawComment } from './services/withdraw-comment';
import { writeNote } from './services/write-note';

/** The use cases of comments and their moderation, over one set of adapters. */
export const moderationUseCases = (adapters: Adapters) => {
  const shared = {
    ...adapters,
    judge: judgeComment(adapters),
    assign: assignAttorney(adapters),
    findOwn: findOwnComment(adapters),
  };
  const select = resolveSelection(adapters);
  const decide = decideComments({
    ...shared,
    resolveSelection: ({ query, revision }) => select(query, revision),
  });

  return {
    submitComment: submitComment(shared),
    editComment: editComment(shared),
    withdrawComment: withdrawComment(shared),
    reportComment: reportComment(shared),

    listQueue: listQueue(adapters),
    showLanes: showLanes(adapters),
    showChanges: showChanges(adapters),
    countSelection: countSelection(adapters),
    showComment: showComment(adapters),
    revealComment: revealComment(adapters),

    showOverview: showOverview(adapters),
    showPostComments: showPostComments(adapters),
    searchPosts: searchPosts(adapters),
    showReader: showReader(adapters),
    searchReaders: searchReaders(adapters),

    decideComments: decide,
    undoDecisions: undoDecisions(shared),
    replyAsStaff: replyAsStaff({ ...shared, decide }),
    writeNote: writeNote(shared),
    claimComment: claimComment(adapters),
    releaseClaim: releaseClaim(adapters),
    resolveReports: resolveReports(shared),
    changeReaderStanding: changeReaderStanding(adapters),

    listLog: listLog(adapters),
    exportLog: exportLog(adapters),
    verifyLog: verifyLog(adapters),
    showStatistics: showStatistics(adapters),
    drawSample: drawSample(adapters),

    savedReplies: manageSavedReplies(adapters),

    listRules: listRules(adapters),
    readSettings: readSettings(adapters),
    changeSettings: changeSettings(adapters),
    dryRunSettings: dryRunSettings(adapters),

    recountThreads: recountThreads(shared),
    recheckComments: recheckComments(shared),
    escalateComments: escalateComments(adapters),
    purgeSpam: purgeSpam(adapters),
  };
};
