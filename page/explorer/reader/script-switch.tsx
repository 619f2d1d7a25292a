import { useMessages } from "../messages/messages";

export type Script = "hans" | "hant";

/** The script in which a source is read. */
export function ScriptSwitch({
  value,
  onChange,
}: {
  readonly value: Script;
  readonly onChange: (script: Script) => void;
}) {
  const messages = useMessages();
  const names: Record<Script, string> = { hans: messages.simplified, hant: messages.traditional };
  return (
    <div className="switch" role="group" aria-label={messages.script}>
      {(["hans", "hant"] as const).map((script) => (
        <button key={script} type="button" aria-pressed={script === value} onClick={() => onChange(script)}>
          {names[script]}
        </button>
      ))}
    </div>
  );
}
