import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { useHref, useNavigate } from 'react-router';

interface PageLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** A path and query of the site, as `useView().href` gives it. */
  readonly to: string;
}

/** A link within the site: a real address that can be copied and opened anew, followed without leaving the page. */
export function PageLink({ to, onClick, children, ...rest }: PageLinkProps) {
  const href = useHref(to);
  const navigate = useNavigate();
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event);
    if (event.defaultPrevented || !isPlain(event)) return;
    event.preventDefault();
    void navigate(to);
  };
  return (
    <a {...rest} href={href} onClick={follow}>
      {children}
    </a>
  );
}

/** A click that means "go there", not "open it elsewhere". */
export function isPlain(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}
