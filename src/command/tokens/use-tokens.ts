import type { TokenStore } from "../../access/token-store";
import { applyAccess } from "../../graph/import/import-facts";
import { storedTokens } from "../../graph/stored-tokens";
import type { CommandContext } from "../command";

/** Works on the tokens of the graph's database, with their constraints applied. */
export const useTokens = (context: CommandContext, work: (store: TokenStore) => Promise<void>) =>
  context.withDatabase(async ({ database }) => {
    await applyAccess(database);
    await work(storedTokens(database));
  });
