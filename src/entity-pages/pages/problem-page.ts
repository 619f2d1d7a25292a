import type { LastChange } from "../answers";
import type { EntityKind } from "../entity";
import type { OtherPlace } from "../found";
import { markup, type Html } from "../html";
import type { PageContent, PageContext } from "../page-context";
import { article, changeLine } from "./parts";

type ProblemContent = Omit<PageContent, "linkedData">;

const problem = (context: PageContext, title: string, paragraphs: readonly Html[]): ProblemContent => ({
  title,
  description: title,
  body: article(
    context,
    [],
    markup`${title}`,
    paragraphs.map((paragraph) => markup`<p>${paragraph}</p>`),
  ),
});

/** The page for an id that no node has, or that a node of another kind has. */
export function unknownPage(
  context: PageContext,
  kind: EntityKind,
  id: string,
  other: OtherPlace | undefined,
): ProblemContent {
  const { problems, nouns, overview } = context.messages;
  const elsewhere =
    other && `${context.address(other.kind, other.id)}${other.part === undefined ? "" : `#${other.part}`}`;
  return problem(context, problems.unknown(nouns[kind], id), [
    elsewhere === undefined
      ? markup`${problems.checkId}`
      : markup`${problems.otherType} <a href="${elsewhere}">${id}</a>`,
    markup`<a href="../${context.query}">${overview}</a>`,
  ]);
}

/** The page for a node that an edit deleted. */
export function deletedPage(context: PageContext, id: string, change: LastChange): ProblemContent {
  const { messages } = context;
  return problem(context, messages.problems.deleted(id), [
    markup`${messages.headings.lastChange}${messages.colon}${changeLine(context, change)}`,
    markup`<a href="../${context.query}">${messages.overview}</a>`,
  ]);
}

/** The page for a refused request: what happened, in the page's language, and what the server says of it. */
export function refusedPage(context: PageContext, status: number, reported: string): ProblemContent {
  const { problems } = context.messages;
  const detail = markup`<span lang="en">${reported}</span>`;
  if (status === 401)
    return problem(context, problems.needsToken, [
      markup`${problems.enterToken} <code>Authorization: Bearer TOKEN</code>`,
      detail,
    ]);
  const title =
    status === 503 || status === 504
      ? problems.unavailable
      : status >= 500
        ? problems.failed
        : status === 400
          ? problems.tooLarge
          : problems.refused;
  return problem(context, title, [detail]);
}
