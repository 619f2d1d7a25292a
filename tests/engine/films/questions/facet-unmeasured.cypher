// question: How many of these films have no known length?
// of: film
// columns: films
WITH film
WHERE film.minutes IS NULL
RETURN count(film) AS films
