import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useMessages } from "../messages/messages";
import { FailedState } from "./states";

interface AnsweredProps<TData> {
  readonly answer: UseQueryResult<TData>;
  /** Whether the page shows nothing else. */
  readonly isWhole?: boolean;
  readonly children: (data: TData) => ReactNode;
}

/** The picture of an answer, or the state of a view that has none yet. */
export function Answered<TData>({ answer, isWhole = false, children }: AnsweredProps<TData>) {
  const messages = useMessages();
  if (answer.error) return <FailedState error={answer.error} retry={() => void answer.refetch()} isWhole={isWhole} />;
  if (answer.data === undefined) {
    return (
      <p className="loading" role="status">
        {messages.loading}
      </p>
    );
  }
  return <div className={answer.isPlaceholderData ? "stale" : undefined}>{children(answer.data)}</div>;
}
