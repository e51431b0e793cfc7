package org.passerelle.shared.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.passerelle.shared.problem.ProblemException;

/**
 * Full text as people type it: French stems first, accents and case ignored, the last word may be a beginning. The
 * words are cut here and never reach the query syntax.
 */
public final class FullText {
    static final int MAX_LENGTH = 200;
    static final int MAX_WORDS = 12;

    private FullText() {}

    /** A condition on records that hold every word of the query. */
    public static Sql matches(String recordType, String id, String query) {
        return Sql.of(id + " in (select s.record_id from search_entry s where s.record_type = ?", recordType)
                .and(matches(query))
                .add(")");
    }

    /** A condition on rows of search_entry, alias s, that hold every word of the query. */
    public static Sql matches(String query) {
        List<String> words = words(query);
        if (words.isEmpty()) {
            return Sql.of("false");
        }
        Sql sql = Sql.of("true");
        for (int i = 0; i < words.size(); i++) {
            sql.and(Sql.of(
                    "s.words @@ plainto_tsquery('passerelle_fr', ?) or s.exact @@ to_tsquery('passerelle_plain', ?)",
                    words.get(i),
                    beginning(words, i)));
        }
        return sql;
    }

    /** How well a row of search_entry, alias s, answers: words in names weigh most, words in long texts least. */
    public static Sql rank(String query) {
        List<String> words = words(query);
        StringBuilder any = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            any.append(i == 0 ? "" : " | ").append(beginning(words, i));
        }
        return Sql.of(
                "ts_rank('{0.02, 0.1, 0.3, 1}', s.exact, to_tsquery('passerelle_plain', ?))"
                        + " + ts_rank('{0.02, 0.1, 0.3, 1}', s.words, plainto_tsquery('passerelle_fr', ?))",
                any.toString(),
                String.join(" ", words));
    }

    private static String beginning(List<String> words, int i) {
        return i == words.size() - 1 ? words.get(i) + ":*" : words.get(i);
    }

    /**
     * Letters and figures only, so that nothing is left of the query language.
     *
     * @throws ProblemException where the query is longer than 200 characters
     */
    public static List<String> words(String query) {
        if (query.length() > MAX_LENGTH || query.indexOf('\u0000') >= 0) {
            throw ProblemException.badParameter("q", "size-out-of-bounds", MAX_LENGTH, 0);
        }
        List<String> words = new ArrayList<>();
        for (String word : query.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}\\p{M}]+")) {
            if (!word.isEmpty() && words.size() < MAX_WORDS) {
                words.add(word);
            }
        }
        return words;
    }
}
