import { ValidateBy } from "class-validator";

/** Max characters of an address: what browsers and proxies accept. */
const LONGEST = 2000;

/** Whether it is an address of the web. A user name or a password in it would be served to all readers, so it has none. */
function isWebAddress(value: unknown): boolean {
  if (typeof value !== "string" || value.length > LONGEST || /[\s\p{C}]/u.test(value)) return false;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  return /^https?:\/\//iu.test(value) && url?.username === "" && url.password === "";
}

/** An address with the scheme http or https. */
export const IsWebAddress = () =>
  ValidateBy({
    name: "isWebAddress",
    validator: {
      validate: isWebAddress,
      defaultMessage: () =>
        `must be an address that begins with https:// or http://, of at most ${String(LONGEST)} characters, without spaces, user name and password`,
    },
  });
