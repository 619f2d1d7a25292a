// question: How many of these films are of each genre?
// of: film
// columns: genre, films
// order: films DESC integer, genre.id
MATCH (film)-[:HAS_GENRE]->(genre:Genre)
WITH genre, count(film) AS films
RETURN genre, films
