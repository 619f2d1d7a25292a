import { useMemo } from "react";
import { list, oneOf, text, useParameters } from "../address/parameters";
import { MatrixDocument, type MatrixQuery, type PolicyWhere, type RegionLevel } from "../documents";
import { Answered } from "../frame/answered";
import { EmptyState } from "../frame/states";
import { View } from "../frame/view";
import { useInterface } from "../messages/messages";
import { Drawer } from "../parts/drawer";
import { SavePicture } from "../parts/save-picture";
import { WordsOfDomain } from "../parts/words-of-domain";
import { useAnswer } from "../request/use-answer";
import { type Cell, MatrixGrid } from "./matrix-grid";
import { modelOf } from "./matrix-model";
import { matrixPicture } from "./matrix-picture";

/** `none` counts each policy for the regions that it names. */
const levels = ["none", "PROVINCE", "PREFECTURE", "COUNTY", "DEVELOPMENT_ZONE", "AREA"] as const;

const parameters = {
  level: oneOf(levels, "none"),
  within: text(),
  domains: list(),
  count: oneOf(["policies", "measures"], "policies"),
  sort: oneOf(["count", "name", "likeness"], "count"),
  cell: text(),
};

/** A cell is REGION~DOMAIN in the address. */
function cellOf(written: string): Cell | undefined {
  const [region, domain] = written.split("~");
  return region && domain ? { region, domain } : undefined;
}

function Picture({ answer }: { readonly answer: MatrixQuery }) {
  const whole = useInterface();
  const { messages, tag } = whole;
  const { values, change } = useParameters(parameters);
  const matrix = answer.domainMatrix;
  const model = useMemo(
    () => modelOf(matrix, values.count, values.sort, tag),
    [matrix, values.count, values.sort, tag],
  );
  if (model.rows.length === 0) return <EmptyState />;

  const cell = cellOf(values.cell);
  const region = cell && matrix.regions.find(({ id }) => id === cell.region);
  const domain = cell && matrix.domains.find(({ id }) => id === cell.domain);
  const peers = cell ? model.peersAt(cell.region, cell.domain) : [];
  const isGap = cell !== undefined && model.countOf(cell.region, cell.domain) === 0;
  const counting = isGap ? peers : cell ? [cell.region] : [];
  const where: PolicyWhere =
    values.level === "none"
      ? { region: { id: { in: [...counting] } } }
      : { or: counting.map((id) => ({ region: { within: id } })) };
  return (
    <>
      <p className="hint matrix-legend">
        {messages.regionCount(String(model.rows.length), model.rows.length)} ·{" "}
        {messages.domainCount(String(model.columns.length), model.columns.length)} · <span className="gap-ring" />{" "}
        {messages.gapNote}
      </p>
      <MatrixGrid
        model={model}
        chosen={cell}
        onOpen={(opened) => change({ cell: `${opened.region}~${opened.domain}` })}
      />
      <p className="picture-actions">
        <SavePicture name="matrix" picture={() => matrixPicture(model, messages)} />
      </p>
      {cell && region && domain && (
        <Drawer
          key={values.cell}
          title={messages.cellTitle(region.fullName, domain.name)}
          onClose={() => change({ cell: "" })}
        >
          {isGap && <p className="hint">{messages.gapDrawer}</p>}
          <WordsOfDomain where={where} domain={cell.domain} />
        </Drawer>
      )}
    </>
  );
}

/** Regions by domains: who targets what. */
export default function Matrix() {
  const { messages, language } = useInterface();
  const { values, change } = useParameters(parameters);
  const level: RegionLevel | null = values.level === "none" ? null : values.level;
  const variables = {
    level,
    within: values.within || null,
    domains: values.domains.length > 0 ? [...values.domains] : null,
    language,
  };
  const answer = useAnswer(MatrixDocument, variables);
  const saved = { level: level ?? "", within: values.within || undefined };
  return (
    <View
      title={messages.matrixTitle}
      kicker={messages.matrix}
      lead={<p>{messages.matrixLead}</p>}
      data={{ document: MatrixDocument, variables, saved: { name: "domain-matrix", parameters: saved } }}
      controls={
        <>
          <label>
            {messages.level}
            <select
              value={values.level}
              onChange={(event) =>
                change({ level: levels.find((each) => each === event.target.value) ?? "none", cell: "" })
              }
            >
              {levels.map((each) => (
                <option key={each} value={each}>
                  {each === "none" ? messages.ownRegions : messages.levels[each]}
                </option>
              ))}
            </select>
          </label>
          <label>
            {messages.within}
            <select value={values.within} onChange={(event) => change({ within: event.target.value, cell: "" })}>
              <option value="">{messages.wholeCountry}</option>
              {answer.data?.regions.nodes.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <div className="field">
            {messages.count}
            <div className="switch" role="group" aria-label={messages.count}>
              {(["policies", "measures"] as const).map((count) => (
                <button
                  key={count}
                  type="button"
                  aria-pressed={values.count === count}
                  onClick={() => change({ count })}
                >
                  {messages[count]}
                </button>
              ))}
            </div>
          </div>
          <label>
            {messages.sort}
            <select
              value={values.sort}
              onChange={({ target }) =>
                change({
                  sort: (["count", "name", "likeness"] as const).find((each) => each === target.value) ?? "count",
                })
              }
            >
              <option value="count">{messages.sortCount}</option>
              <option value="name">{messages.sortName}</option>
              <option value="likeness">{messages.sortLikeness}</option>
            </select>
          </label>
        </>
      }
    >
      <Answered answer={answer}>{(data) => <Picture answer={data} />}</Answered>
    </View>
  );
}
