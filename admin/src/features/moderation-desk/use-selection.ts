import { useCallback, useMemo, useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { useCountSelectionMutation } from '../../api/queue';
import type { QueueList } from '../../api/queue-list';
import type { ListedItem } from '../../api/queue-pages';
import { useTranslate } from '../../translations/use-translate';
import { between, toggled } from './selection';

export interface Whole {
  count: number;
  /** The server's mark of what is part of it. */
  revision: string;
}

const NOBODY: ReadonlySet<string> = new Set();

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

  const selected = useMemo(
    () => items.filter(({ documentId }) => chosen.has(documentId)),
    [chosen, items]
  );

  const toggle = useCallback(
    (documentId: string, isRange = false) => {
      setWhole(null);
      setAnchor(documentId);
      setChosen((before) =>
        isRange && anchor !== null
          ? new Set([...before, ...between(items, anchor, documentId)])
          : toggled(before, documentId)
      );
    },
    [anchor, items]
  );
  const toggleLoaded = useCallback(() => {
    setWhole(null);
    setChosen((before) =>
      before.size > 0 ? NOBODY : new Set(items.map(({ documentId }) => documentId))
    );
  }, [items]);
  const choose = useCallback((documentIds: readonly string[]) => {
    setWhole(null);
    setChosen(new Set(documentIds));
  }, []);

  const selectWhole = useCallback(async () => {
    const answer = await count(list);
    if ('data' in answer) {
      setChosen(new Set(items.map(({ documentId }) => documentId)));
      setWhole(answer.data);
    } else toggleNotification({ type: 'danger', message: t('moderation.load-failed') });
  }, [count, items, list, t, toggleNotification]);

  return {
    selected,
    whole,
    count: whole?.count ?? selected.length,
    isCounting,
    has: useCallback((documentId: string) => chosen.has(documentId), [chosen]),
    toggle,
    toggleLoaded,
    choose,
    selectWhole,
    clear,
  };
}
export type Selection = ReturnType<typeof useSelection>;
