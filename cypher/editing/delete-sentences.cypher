// question: Delete the sentences of these sources, before the sources are deleted.
// parameters: ids
// columns: none
MATCH (source:Source)<-[:OF]-(sentence:Sentence)
WHERE source.id IN $ids
DETACH DELETE sentence
