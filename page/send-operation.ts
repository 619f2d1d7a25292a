import { authorization } from "./access/token";
import { addressOf } from "./address-of";

/**
 * Sends one operation to the endpoint of the page's own server, as a plain POST with JSON
 * (https://graphql.github.io/graphql-over-http/draft/). Who calls it reads the response.
 * @throws what fetch throws if there is no response
 */
export const sendOperation = (operation: object, signal?: AbortSignal): Promise<Response> =>
  fetch(addressOf("graphql"), {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json, application/json",
      ...authorization(),
    },
    body: JSON.stringify(operation),
    ...(signal ? { signal } : {}),
  });
