import { keepPreviousData, QueryClient, useQuery } from "@tanstack/react-query";
import { onTokenChanged } from "../../access/token";
import type { TypedDocumentString } from "../documents";
import { sendDocument } from "./send-document";

/** Answers of this visit. An answer is read again after half a minute; a failure is not tried again unrequested. */
export const answers = new QueryClient({
  defaultOptions: { queries: { staleTime: 30_000, retry: false, refetchOnWindowFocus: false, networkMode: "always" } },
});

onTokenChanged(() => void answers.resetQueries());

/** The answer of a view's document. While variables change, the picture before stays until the next one is there. */
export function useAnswer<TData, TVariables>(
  document: TypedDocumentString<TData, TVariables>,
  variables: TVariables,
  { enabled = true, stays = true }: { readonly enabled?: boolean; readonly stays?: boolean } = {},
) {
  return useQuery<TData>({
    queryKey: [document.toString(), variables],
    queryFn: ({ signal }) => sendDocument(document, variables, signal),
    enabled,
    ...(stays ? { placeholderData: keepPreviousData } : {}),
  });
}
