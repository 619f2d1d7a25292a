// question: Which sentences have sources? Stored for search alone, apart from the nodes with an id. They replace earlier ones.
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
