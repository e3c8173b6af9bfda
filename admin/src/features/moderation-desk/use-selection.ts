import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { useCountSelectionMutation } from '../../api/queue';
import { isInView, type QueueList } from '../../api/queue-list';
import type { ListedItem } from '../../api/queue-pages';
import { useTranslate } from '../../translations/use-translate';
import { between, toggled } from './selection';

export interface Whole {
  count: number;
  /** The server's mark of what is part of it. */
  revision: string;
}

const NOBODY: ReadonlySet<string> = new Set();

/** What a colleague decided, or its author changed, is not to be decided along with the rest unread. */
const isSelectable = (list: QueueList, item: ListedItem): boolean =>
  isInView(list, item) && item.isOutdated !== true;
const idsOf = (items: readonly ListedItem[]): string[] => items.map(({ documentId }) => documentId);

/** Which comments are selected: some of those that are loaded, or all that the filter shows. */
export function useSelection(list: QueueList, items: readonly ListedItem[]) {
  const t = useTranslate();
  const { toggleNotification } = useNotification();
  const [chosen, setChosen] = useState(NOBODY);
  const [anchor, setAnchor] = useState<string | null>(null);
  const [whole, setWhole] = useState<Whole | null>(null);
  const [count, { isLoading: isCounting }] = useCountSelectionMutation();

  const clear = useCallback(() => {
    setChosen(NOBODY);
    setAnchor(null);
    setWhole(null);
  }, []);

  // Another list, another selection.
  const [of, setOf] = useState(list);
  if (of !== list) {
    setOf(list);
    clear();
  }

  const selectable = useMemo(() => items.filter((item) => isSelectable(list, item)), [items, list]);
  const selected = useMemo(
    () => selectable.filter(({ documentId }) => whole !== null || chosen.has(documentId)),
    [chosen, selectable, whole]
  );

  // Rows are drawn anew when what they are given changes: what they call stays the same.
  const latest = useRef({ list, selectable, anchor, whole });
  useEffect(() => {
    latest.current = { list, selectable, anchor, whole };
  });

  const toggle = useCallback((documentId: string, isRange = false) => {
    const { selectable: rows, anchor: from, whole: all } = latest.current;
    if (!rows.some((row) => row.documentId === documentId)) return;
    setWhole(null);
    setAnchor(documentId);
    setChosen((before) => {
      // All but one: those that are loaded are left.
      if (all) return toggled(new Set(idsOf(rows)), documentId);
      if (isRange && from !== null) return new Set([...before, ...between(rows, from, documentId)]);
      return toggled(before, documentId);
    });
  }, []);
  const toggleLoaded = useCallback(() => {
    setWhole(null);
    setChosen((before) => (before.size > 0 || whole ? NOBODY : new Set(idsOf(selectable))));
  }, [selectable, whole]);
  const choose = useCallback((documentIds: readonly string[]) => {
    setWhole(null);
    setChosen(new Set(documentIds));
  }, []);

  const selectWhole = useCallback(async () => {
    const answer = await count(list);
    if (latest.current.list !== list) return;
    if ('data' in answer) setWhole(answer.data);
    else toggleNotification({ type: 'danger', message: t('moderation.load-failed') });
  }, [count, list, t, toggleNotification]);

  const shown = useMemo(() => new Set(idsOf(selected)), [selected]);
  return {
    selected,
    whole,
    count: whole?.count ?? selected.length,
    isCounting,
    /** How many could be selected of those that are loaded. */
    selectable: selectable.length,
    has: useCallback((documentId: string) => shown.has(documentId), [shown]),
    toggle,
    toggleLoaded,
    choose,
    selectWhole,
    clear,
  };
}
export type Selection = ReturnType<typeof useSelection>;
