import type { AnchorHTMLAttributes, ReactNode } from "react";
import { navigate } from "./address";

interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href" | "children"> {
  readonly href: string;
  readonly children: ReactNode;
}

/** A link to an address of the explorer, shown without loading the page again. Ctrl-click opens another tab as usual. */
export function Link({ href, children, onClick, ...rest }: LinkProps) {
  return (
    <a
      href={href}
      onClick={(event) => {
        onClick?.(event);
        if (event.defaultPrevented || event.button !== 0) return;
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        const before = location.pathname;
        navigate(href);
        if (location.pathname !== before) window.scrollTo(0, 0);
      }}
      {...rest}
    >
      {children}
    </a>
  );
}
