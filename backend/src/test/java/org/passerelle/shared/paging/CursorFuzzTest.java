package org.passerelle.shared.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.sql.Sql;
import org.passerelle.testsupport.Odd;

/** Cursors that strangers make up, and ours that they damage. */
class CursorFuzzTest {
    @Provide
    Arbitrary<Page.Key> keys() {
        return Combinators.combine(
                        Odd.carriedText(), Arbitraries.longs().tuple2().map(bits -> new UUID(bits.get1(), bits.get2())))
                .as(Page.Key::new);
    }

    /** Any text; ours with a piece of anything in the place of some of it, before and after it is encoded. */
    @Provide
    Arbitrary<String> cursors() {
        Arbitrary<String> plain = keys().map(key -> key.id() + "|" + key.sort());
        return Arbitraries.oneOf(
                Odd.text(),
                plain.flatMap(CursorFuzzTest::damaged).map(CursorFuzzTest::encoded),
                plain.map(CursorFuzzTest::encoded).flatMap(CursorFuzzTest::damaged));
    }

    private static Arbitrary<String> damaged(String text) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, text.length()), Odd.text(), Arbitraries.of(0, 1, 4))
                .as((at, piece, lost) ->
                        text.substring(0, at) + piece + text.substring(Math.min(text.length(), at + lost)));
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Property
    void what_is_written_is_read_back(@ForAll("keys") Page.Key key) {
        String cursor = Page.encode(key);
        assertThat(cursor).matches("[A-Za-z0-9_-]+");
        assertThat(Page.decode(cursor)).isEqualTo(key);
    }

    @Property(tries = 5_000)
    void a_made_up_cursor_is_refused_or_means_what_ours_of_the_same_key_means(@ForAll("cursors") String cursor) {
        Page.Key key;
        try {
            key = Page.of(20, cursor).after();
        } catch (ProblemException refused) {
            assertThat(refused.type().status()).isEqualTo(400);
            return;
        }
        assertThat(key.sort()).doesNotContain("\u0000");
        assertThat(Page.decode(Page.encode(key))).isEqualTo(key);
    }

    @Property(tries = 5_000)
    void a_made_up_key_is_refused_or_bound_and_never_part_of_the_statement(
            @ForAll("cursors") String cursor, @ForAll("types") String type) {
        Sort sort = new Sort("r.key", type, false, "r.id");
        Sql sql = Sql.of("select");
        try {
            sort.after(sql, Page.of(20, cursor).after());
        } catch (ProblemException refused) {
            assertThat(refused.type().status()).isEqualTo(400);
            return;
        }
        assertThat(sql.text()).isEqualTo("select and (r.key, r.id) > (?::text::" + type + ", ?)");
        assertThat(sql.values()).hasSize(2);
    }

    @Provide
    Arbitrary<String> types() {
        return Arbitraries.of("text", "uuid", "integer", "bigint", "numeric", "date", "timestamptz");
    }
}
