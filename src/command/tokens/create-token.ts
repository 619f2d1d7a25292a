import { InvalidArgumentError, Option } from "commander";
import { type Role, roles } from "../../../schema/access/role";
import { expiries, hoursOf, issueToken, tokenName } from "../../access/issue-token";
import { StartFailure } from "../../config/start-failure";
import { useTokens } from "./use-tokens";
import type { AddCommand } from "../command";

interface CreateOptions {
  readonly name: string;
  readonly role: Role;
  readonly expires: number;
}

function readName(text: string): string {
  if (tokenName.test(text)) return text;
  throw new InvalidArgumentError(
    "It must be 1 to 64 letters, digits, spaces or . _ @ -, and begin with a letter or digit.",
  );
}

function readExpiry(text: string): number {
  const hours = hoursOf(text);
  if (hours !== undefined) return hours;
  throw new InvalidArgumentError("It must be days or hours from 1h to 365d, such as 90d.");
}

/** `tokens create`: writes only the new token to standard output, so that it can be piped into a store of secrets. */
export const addCreateToken: AddCommand = (tokens, context) => {
  tokens
    .command("create")
    .description("make a token, and show it only this once")
    .requiredOption("--name <name>", "the name of its owner, recorded with every change made with the token", readName)
    .addOption(new Option("--role <role>", "what the token allows").choices(roles).makeOptionMandatory())
    .addOption(
      new Option("--expires <time>", "days or hours until it expires, such as 90d or 12h, at most 365d")
        .argParser(readExpiry)
        .default(expiries.default, "90d"),
    )
    .action(({ name, role, expires }: CreateOptions) =>
      useTokens(context, async (store) => {
        const issued = await issueToken(store, { name, role, hours: expires });
        if (!issued) {
          const message = `A token named ${name} exists already: choose another name, or revoke that one first.`;
          throw new StartFailure("inputRefused", message);
        }
        context.say(issued.text);
        context.print(
          `A token with the role ${role}, which expires at ${new Date(issued.expiresAt).toISOString()}. It is not shown again.`,
        );
      }),
    );
};
