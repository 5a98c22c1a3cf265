import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** After going to another page the focus moves to its content, as after a page load; filters in the address leave it alone. */
export function FocusOnNavigation() {
  const { pathname } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    document.getElementById('innehall')?.focus({ preventScroll: true });
  }, [pathname]);
  return null;
}
