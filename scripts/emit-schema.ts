import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { printSchema } from "graphql";
import { buildGraphSchema } from "../schema/build-schema";
import { project } from "../src/config/project";

/** `npm run schema`: writes schema/schema.graphql, the schema that the server serves. */
writeFileSync(join(project.root, "schema", "schema.graphql"), `${printSchema(buildGraphSchema())}\n`);
