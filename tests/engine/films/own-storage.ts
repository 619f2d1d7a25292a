import "reflect-metadata";
import { getMetadataStorage } from "type-graphql";

// type-graphql has one storage of classes for a process. If jest runs several files in one process, it may hold the classes
// of another schema. So the films begin with an empty one, and leave an empty one (engine.ts). For the same reason, these
// tests are in no group of tests/groups.
getMetadataStorage().clear();
