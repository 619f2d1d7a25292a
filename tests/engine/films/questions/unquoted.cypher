// question: Which passages of the review are quoted as praise? The finder returns the parts around them.
// of: review
// columns: review, quoted
MATCH (review)<-[said:REVIEWED_IN]-(:Film)
WITH review, said
ORDER BY said.start
RETURN review, collect([said.start, said.end]) AS quoted
