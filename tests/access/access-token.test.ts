import { digestOf, hasDigest, newAccessToken, readAccessToken, writeAccessToken } from "../../src/access/access-token";
import { hoursOf } from "../../src/access/issue-token";

describe("a token", () => {
  it("is read back as it was written, and each new token is different", () => {
    const [one, other] = [newAccessToken(), newAccessToken()];
    expect(readAccessToken(writeAccessToken(one))).toEqual(one);
    expect(other.id).not.toBe(one.id);
    expect(other.secret).not.toBe(one.secret);
    expect(Buffer.from(one.secret, "base64url")).toHaveLength(32);
  });

  const written = writeAccessToken(newAccessToken());
  it.each([
    ["nothing", ""],
    ["one character too few", written.slice(0, -1)],
    ["one character too many", `${written}A`],
    ["another prefix", written.replace("pg_", "gh_")],
    ["a space before it", ` ${written}`],
    ["a line feed after it", `${written}\n`],
  ])("is not read from %s", (_name, text) => {
    expect(readAccessToken(text)).toBeNull();
  });

  it("has the digest of its secret and no other, however the secret is written", () => {
    const { secret } = newAccessToken();
    const digest = digestOf(secret);
    expect(hasDigest(secret, digest)).toBe(true);
    for (const wrong of [digestOf("another"), digest.slice(2), `${digest}00`, "", "no hexadecimal"]) {
      expect(hasDigest(secret, wrong)).toBe(false);
    }
  });
});

test.each([
  ["1h", 1],
  ["90d", 2_160],
  ["365d", 8_760],
  ["8760h", 8_760],
  ["0h", undefined],
  ["366d", undefined],
  ["8761h", undefined],
  ["-1d", undefined],
  ["1.5d", undefined],
  ["90", undefined],
  ["1y", undefined],
  ["", undefined],
])("an expiry of %s is %s hours", (text, hours) => {
  expect(hoursOf(text)).toBe(hours);
});
