import { useMemo } from "react";
import { navigate } from "../address/address";
import { flag, oneOf, useParameters } from "../address/parameters";
import { SourceTextDocument } from "../documents";
import { Answered } from "../frame/answered";
import { UnknownState } from "../frame/states";
import { View } from "../frame/view";
import { useInterface } from "../messages/messages";
import { writtenDate } from "../parts/format";
import { Reading } from "../reader/reading";
import { type Script, ScriptSwitch } from "../reader/script-switch";
import { useAnswer } from "../request/use-answer";
import { factsOfSource, type ReadSource } from "./source-facts";

const parameters = { script: oneOf(["", "hans", "hant"], ""), raw: flag() };

function SourceHead({ source }: { readonly source: ReadSource }) {
  const whole = useInterface();
  const { messages } = whole;
  return (
    <p className="meta">
      <span>{messages.standings[source.standing]}</span>
      {source.publisher && <span>{source.publisher}</span>}
      {source.publishedOn && <time dateTime={source.publishedOn}>{writtenDate(whole, source.publishedOn)}</time>}
      {source.retrievedOn && (
        <span>
          {messages.retrieved}: {writtenDate(whole, source.retrievedOn)}
        </span>
      )}
      {source.licence && (
        <span>
          {messages.licence}: {source.licence}
        </span>
      )}
      {source.url && /^https?:/.test(source.url) && (
        <a href={source.url} rel="noreferrer">
          {new URL(source.url).host}
        </a>
      )}
    </p>
  );
}

function SourceReading({ source }: { readonly source: ReadSource }) {
  const whole = useInterface();
  const { messages } = whole;
  const { values, href, change } = useParameters(parameters);
  const facts = useMemo(() => factsOfSource(messages, source), [messages, source]);
  const script: Script = values.script || (whole.script === "ZH_HANT" ? "hant" : "hans");
  const switches = (
    <header>
      <div className="switch" role="group" aria-label={messages.wholeText}>
        <button type="button" aria-pressed={!values.raw} onClick={() => change({ raw: false })}>
          {messages.cleaned}
        </button>
        <button type="button" aria-pressed={values.raw} onClick={() => change({ raw: true })}>
          {messages.raw}
        </button>
      </div>
      <ScriptSwitch
        value={script}
        onChange={(next) => navigate(`${href({ script: next })}${location.hash}`, { replace: true })}
      />
    </header>
  );
  if (values.raw) {
    return (
      <section className="text-side raw" aria-label={messages.raw}>
        {switches}
        <pre className="whole-text" lang="zh-Hans" tabIndex={0}>
          {source.raw}
        </pre>
      </section>
    );
  }
  return (
    <Reading
      text={source.text}
      lang={script === "hant" ? "zh-Hant" : "zh-Hans"}
      facts={facts}
      others={[]}
      uncovered={source.uncovered}
      head={switches}
    />
  );
}

/** One source: its whole text, and every fact that rests on it. */
export default function Source({ id }: { readonly id: string }) {
  const { messages, language, script } = useInterface();
  const { values } = useParameters(parameters);
  const variables = {
    id,
    language,
    script: values.script === "" ? script : values.script === "hant" ? ("ZH_HANT" as const) : ("ZH_HANS" as const),
    withRaw: values.raw,
  };
  const answer = useAnswer(SourceTextDocument, variables);
  return (
    <Answered answer={answer} isWhole>
      {({ node }) =>
        node?.__typename === "Source" ? (
          <View
            className="reader"
            title={node.title}
            kicker={messages.source}
            lead={<SourceHead source={node} />}
            data={{ document: SourceTextDocument, variables }}
          >
            <SourceReading source={node} />
          </View>
        ) : (
          <UnknownState text={messages.unknownText(messages.source, id)} />
        )
      }
    </Answered>
  );
}
