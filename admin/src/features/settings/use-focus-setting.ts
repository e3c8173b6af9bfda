import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';

/** An address with `#path-of-a-setting` puts that setting into view and into focus. */
export function useFocusSetting() {
  const { hash, key } = useLocation();
  useEffect(() => {
    const element = document.getElementById(decodeURIComponent(hash.slice(1)));
    element?.scrollIntoView({ block: 'center' });
    element?.focus({ preventScroll: true });
    // The same link once more is another visit.
  }, [hash, key]);
}
