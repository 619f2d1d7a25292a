import { type ReactNode, useEffect } from "react";
import { useMessages } from "../messages/messages";
import { Cite } from "./cite";
import { type ViewData, UseAsData } from "./use-as-data";

interface ViewProps {
  readonly title: string;
  /** The kind of the view above its title, such as Policy. */
  readonly kicker?: ReactNode;
  readonly lead?: ReactNode;
  /** What the view is set by. */
  readonly controls?: ReactNode;
  readonly data: ViewData;
  /** Other buttons beside "Use this view as data" and "Cite". */
  readonly actions?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** One view: its title, its picture, and what can be taken from it. */
export function View({ title, kicker, lead, controls, data, actions, className = "", children }: ViewProps) {
  const messages = useMessages();
  useEffect(() => {
    document.title = title === messages.product ? title : `${title} · ${messages.product}`;
  }, [title, messages]);
  return (
    <article className={`view ${className}`}>
      <header className="view-header">
        {kicker && <p className="kicker">{kicker}</p>}
        <h1>{title}</h1>
        {lead && <div className="lead">{lead}</div>}
      </header>
      {controls && <div className="controls">{controls}</div>}
      {children}
      <footer className="view-footer">
        <UseAsData data={data} />
        <Cite title={title} />
        {actions}
      </footer>
    </article>
  );
}
