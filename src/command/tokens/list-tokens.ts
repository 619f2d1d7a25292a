import type { AddCommand } from "../command";
import { useTokens } from "./use-tokens";

const day = (time: number) => new Date(time).toISOString().slice(0, 16).replace("T", " ");

/** `tokens list`: one line per token, by name, separated by tabs; never a secret. Times are UTC. */
export const addListTokens: AddCommand = (tokens, context) => {
  tokens
    .command("list")
    .description("show the tokens: name, role, when made, when expired (UTC), and whether they are valid")
    .action(() =>
      useTokens(context, async (store) => {
        const stored = await store.list();
        if (stored.length === 0) context.print("There are no tokens. Make one with: tokens create.");
        for (const { name, role, createdAt, expiresAt } of stored) {
          const state = expiresAt > Date.now() ? "valid" : "expired";
          context.say([name, role, day(createdAt), day(expiresAt), state].join("\t"));
        }
      }),
    );
};
