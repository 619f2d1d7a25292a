// question: Which texts can be searched? Their normal forms: each Chinese character and each other word is found separately.
// parameters: none
// columns: none
DROP INDEX search IF EXISTS;
DROP INDEX search_forms IF EXISTS;
CREATE FULLTEXT INDEX searched_forms IF NOT EXISTS
FOR (node:Policy|Region|Domain|Measure|Goal|Organization|Technology|TargetGroup)
ON EACH [node.searchForms, node.statedForms]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX sentence_forms IF NOT EXISTS
FOR (sentence:Sentence)
ON EACH [sentence.forms]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
CALL db.awaitIndexes(3600);
