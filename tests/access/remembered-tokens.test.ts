import { rememberedTokens, REMEMBERED_FOR } from "../../src/access/remembered-tokens";
import type { TokenWithDigest } from "../../src/access/token-store";

const token: TokenWithDigest = { id: "a", name: "a", role: "reader", digest: "", createdAt: 0, expiresAt: 0 };

describe("a token that was found", () => {
  let now = 1_000;
  const clock = { now: () => now };

  it("is remembered for less than five seconds from the lookup's start, however late the answer is", async () => {
    expect(REMEMBERED_FOR).toBeLessThan(5_000);
    let answer: (token: TokenWithDigest | null) => void = () => undefined;
    const find = jest.fn(() => new Promise<TokenWithDigest | null>((resolve) => (answer = resolve)));
    const lookUp = rememberedTokens({ find }, clock);
    const first = lookUp("a");
    now += REMEMBERED_FOR - 1;
    const second = lookUp("a");
    answer(token);
    expect(await Promise.all([first, second])).toEqual([token, token]);
    expect(find).toHaveBeenCalledTimes(1);
    now += 2;
    const third = lookUp("a");
    answer(null);
    expect(await third).toBeNull();
    expect(find).toHaveBeenCalledTimes(2);
  });

  it("is not remembered if it was not found, or if the database did not answer", async () => {
    const find = jest.fn<Promise<TokenWithDigest | null>, [string]>();
    const lookUp = rememberedTokens({ find }, clock);
    find.mockResolvedValueOnce(null).mockRejectedValueOnce(new Error("gone")).mockResolvedValueOnce(token);
    expect(await lookUp("b")).toBeNull();
    await expect(lookUp("b")).rejects.toThrow("gone");
    expect(await lookUp("b")).toBe(token);
  });

  it("is forgotten if very many others were found after it", async () => {
    const find = jest.fn((id: string) => Promise.resolve({ ...token, id }));
    const lookUp = rememberedTokens({ find }, clock);
    for (let number = 0; number < 1_001; number++) await lookUp(String(number));
    await lookUp("1000");
    expect(find).toHaveBeenCalledTimes(1_001);
    await lookUp("0");
    expect(find).toHaveBeenCalledTimes(1_002);
  });
});
