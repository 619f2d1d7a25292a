import { sendOperation } from "../../send-operation";
import type { TypedDocumentString } from "../documents";
import { Failure, failureOf } from "./failure";

interface Answer<TData> {
  readonly data?: TData | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/**
 * Sends one document, and reads its data.
 * @throws Failure if there is no answer, or if it has errors
 */
export async function sendDocument<TData, TVariables>(
  document: TypedDocumentString<TData, TVariables>,
  variables: TVariables,
  signal?: AbortSignal,
): Promise<TData> {
  let response: Response;
  try {
    response = await sendOperation({ query: document.toString(), variables }, signal);
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Failure("offline", "");
  }
  let answer: Answer<TData>;
  try {
    answer = (await response.json()) as Answer<TData>;
  } catch {
    throw new Failure("failed", `The server answered ${response.status} without a GraphQL result.`);
  }
  if (answer.errors) throw failureOf(answer.errors);
  if (!answer.data) throw new Failure("failed", `The server answered ${response.status} without data.`);
  return answer.data;
}
