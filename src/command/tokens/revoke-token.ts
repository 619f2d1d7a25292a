import { StartFailure } from "../../config/start-failure";
import type { AddCommand } from "../command";
import { useTokens } from "./use-tokens";

/** `tokens revoke`: running servers stop accepting the token within five seconds. */
export const addRevokeToken: AddCommand = (tokens, context) => {
  tokens
    .command("revoke")
    .description("revoke a token")
    .argument("<name>", "the name of the token")
    .action((name: string) =>
      useTokens(context, async (store) => {
        if (!(await store.remove(name))) {
          throw new StartFailure("inputRefused", `There is no token named ${name}: tokens list shows all.`);
        }
        context.print(`The token ${name} is revoked. Running servers stop accepting it within 5 s.`);
      }),
    );
};
