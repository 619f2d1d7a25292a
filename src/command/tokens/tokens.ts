import type { AddCommand } from "../command";
import { addCreateToken } from "./create-token";
import { addListTokens } from "./list-tokens";
import { addRevokeToken } from "./revoke-token";

/** `tokens`: who may read and edit by a token of the server's own (docs/security.md). */
export const addTokens: AddCommand = (program, context) => {
  const tokens = program.command("tokens").description("make, list and revoke the tokens that people and programs use");
  for (const add of [addCreateToken, addListTokens, addRevokeToken]) add(tokens, context);
};
