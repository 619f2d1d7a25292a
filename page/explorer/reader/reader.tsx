import { useMemo } from "react";
import { hrefOf, navigate } from "../address/address";
import { Link } from "../address/link";
import { oneOf, text, useParameters } from "../address/parameters";
import { PolicyReaderDocument } from "../documents";
import { Answered } from "../frame/answered";
import { UnknownState } from "../frame/states";
import { View } from "../frame/view";
import { useInterface } from "../messages/messages";
import { useAnswer } from "../request/use-answer";
import { factsOf, type ReadPolicy } from "./facts";
import { PolicyHead } from "./policy-head";
import { Reading } from "./reading";
import { type Script, ScriptSwitch } from "./script-switch";
import type { Span } from "./segments";

const parameters = { source: text(), script: oneOf(["", "hans", "hant"], "") };

/** Stretches of a text that are about other policies: their passages, and all that is outside this policy's own entries. */
function stretchesOfOthers(policy: ReadPolicy, source: ReadPolicy["sources"][number]): readonly Span[] {
  const own = policy.entries
    .filter((entry) => entry.source.id === source.id)
    .sort((one, other) => one.start - other.start);
  const outside = own.length === 0 ? [] : gapsBetween(own);
  const passages = source.policies
    .filter(({ id }) => id !== policy.id)
    .flatMap(({ statements }) => statements.map(({ evidence }) => evidence))
    .filter((evidence) => evidence.source.id === source.id);
  return [...outside, ...passages];
}

function gapsBetween(spans: readonly Span[]): readonly Span[] {
  const starts = [0, ...spans.map(({ end }) => end)];
  const ends = [...spans.map(({ start }) => start), Number.MAX_SAFE_INTEGER];
  return starts.map((start, index) => ({ start, end: ends[index] ?? start })).filter(({ start, end }) => start < end);
}

/** A policy's facts that rest on one of its sources, beside the text of that source. */
function PolicyReading({ policy }: { readonly policy: ReadPolicy }) {
  const whole = useInterface();
  const { values, href, change } = useParameters(parameters);
  const source = policy.sources.find(({ id }) => id === values.source) ?? policy.sources[0];
  const sourceId = source?.id;
  const facts = useMemo(
    () => factsOf(whole, policy).filter((fact) => fact.source === sourceId),
    [whole, policy, sourceId],
  );
  const others = useMemo(() => (source ? stretchesOfOthers(policy, source) : []), [policy, source]);
  if (!source) return null;
  const script: Script = values.script || (whole.script === "ZH_HANT" ? "hant" : "hans");
  return (
    <Reading
      text={source.text}
      lang={script === "hant" ? "zh-Hant" : "zh-Hans"}
      facts={facts}
      others={others}
      uncovered={source.uncovered}
      head={
        <>
          <header>
            <h2>
              <Link href={hrefOf(["source", source.id])}>{source.title}</Link>
            </h2>
            <ScriptSwitch value={script} onChange={(next) => navigateKeeping(href({ script: next }))} />
          </header>
          {policy.sources.length > 1 && (
            <p className="source-tabs">
              {policy.sources.map(({ id, title }) => (
                <button key={id} type="button" aria-pressed={id === source.id} onClick={() => change({ source: id })}>
                  {title}
                </button>
              ))}
            </p>
          )}
        </>
      }
    />
  );
}

/** Another script of the same text: the chosen passage stays, because its offsets are the same. */
const navigateKeeping = (href: string) => navigate(`${href}${location.hash}`, { replace: true });

/** The reader: one policy, its facts and its whole text. */
export default function Reader({ id }: { readonly id: string }) {
  const { messages, language, script } = useInterface();
  const { values } = useParameters(parameters);
  const variables = {
    id,
    language,
    script: values.script === "" ? script : values.script === "hant" ? ("ZH_HANT" as const) : ("ZH_HANS" as const),
  };
  const answer = useAnswer(PolicyReaderDocument, variables);
  return (
    <Answered answer={answer} isWhole>
      {({ policy }) =>
        policy ? (
          <View
            className="reader"
            title={policy.title}
            kicker={messages.policy}
            lead={<PolicyHead policy={policy} />}
            data={{
              document: PolicyReaderDocument,
              variables,
              saved: { name: "every-statement", parameters: { policy: id } },
            }}
          >
            <PolicyReading policy={policy} />
          </View>
        ) : (
          <UnknownState text={messages.unknownText(messages.policy, id)} />
        )
      }
    </Answered>
  );
}
