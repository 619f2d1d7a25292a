import { StartFailure } from "../../config/start-failure";

const example = "-XX:TieredStopAtLevel=1";

/**
 * Additional options of the embedded database's JVM, after this project's own: NEO4J_JVM_OPTIONS, separated by spaces. Accepts
 * only options that tune the JVM or set a property (-X…, -D…); others could change which program runs.
 * @throws StartFailure settingInvalid
 */
export function jvmOptionsFrom(environment: NodeJS.ProcessEnv): readonly string[] {
  const options = (environment["NEO4J_JVM_OPTIONS"] ?? "").split(/\s+/).filter(Boolean);
  const foreign = options.find((option) => !/^-(X|D)./.test(option));
  if (foreign === undefined) return options;
  const message = `NEO4J_JVM_OPTIONS contains ${foreign}: use only options that begin with -X or -D, such as ${example}`;
  throw new StartFailure("settingInvalid", message);
}
