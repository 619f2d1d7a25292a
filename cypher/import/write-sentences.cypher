// question: Which sentences have sources? Stored apart from the nodes that have an id, and only for search. They replace earlier ones.
// parameters: rows, each {source, sentences: each {place, text, textHant, forms}}
// columns: none
UNWIND $rows AS row
MATCH (source:Source {id: row.source})
CALL (source) {
  MATCH (source)<-[:OF]-(before:Sentence)
  DETACH DELETE before
}
UNWIND row.sentences AS sentence
CREATE (:Sentence {
  place: sentence.place, text: sentence.text, textHant: sentence.textHant, forms: sentence.forms
})-[:OF]->(source)
