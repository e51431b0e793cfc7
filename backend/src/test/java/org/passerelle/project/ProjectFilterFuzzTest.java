package org.passerelle.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.sql.FullText;
import org.passerelle.shared.sql.Sql;
import org.passerelle.testsupport.Odd;

/** Filters with anything in them: refused with the name of the parameter, or bound as values. */
class ProjectFilterFuzzTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    /** Odd texts beside good ones, so that many filters are taken. */
    private static Arbitrary<String> values(String... good) {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(1, Odd.text()), net.jqwik.api.Tuple.of(9, Arbitraries.of(good)));
    }

    private static Arbitrary<List<String>> lists(String... good) {
        return values(good).list().ofMaxSize(3).injectNull(0.5);
    }

    @Provide
    Arbitrary<ProjectFilter> filters() {
        var builder = Builders.withBuilder(ProjectFilter::new);
        var made = with(builder.use(lists("ML", "FR")), (f, v) -> f.countries = v);
        made = with(made.use(lists("waste", "water")), (f, v) -> f.themes = v);
        made = with(made.use(lists("6", "17")), (f, v) -> f.sdgs = v);
        made = with(made.use(lists("2020", "1988")), (f, v) -> f.years = v);
        made = with(made.use(lists("finished", "planned")), (f, v) -> f.statuses = v);
        made = with(made.use(lists("pontcharra", "01990000-0000-7000-8000-000000000001")), (f, v) -> f.partners = v);
        made = with(made.use(lists("lead", "funder")), (f, v) -> f.roles = v);
        made = with(made.use(lists("pontcharra")), (f, v) -> f.funders = v);
        made = with(made.use(lists("convention")), (f, v) -> f.agreements = v);
        made = with(made.use(lists("youth")), (f, v) -> f.publics = v);
        made = with(made.use(lists("published", "draft")), (f, v) -> f.publications = v);
        made = with(made.use(values("10000", "0.5").injectNull(0.5)), (f, v) -> f.minAmount = v);
        made = with(
                made.use(values("2026-01-01T00:00:00Z", "+999999999-01-01T00:00:00Z", "-000001-01-01T00:00:00Z")
                        .injectNull(0.5)),
                (f, v) -> f.updatedSince = v);
        made = with(
                made.use(values("-12,10,5,20", "0x1p3,1,9,2", "1d,1f,2d,2f", " 1,1,2,2 ", "NaN,NaN,NaN,NaN")
                        .injectNull(0.5)),
                (f, v) -> f.bbox = v);
        made = with(made.use(Odd.text().injectNull(0.5)), (f, v) -> f.q = v);
        return made.build();
    }

    private static <T> Builders.BuilderCombinator<ProjectFilter> with(
            Builders.CombinableBuilder<ProjectFilter, T> part, BiConsumer<ProjectFilter, T> set) {
        return part.inSetter((filter, value) -> set.accept(filter, value));
    }

    @Property(tries = 10_000)
    void what_is_asked_never_becomes_part_of_the_statement(@ForAll("filters") ProjectFilter filter) {
        Sql sql;
        try {
            sql = filter.where(Sql.of("true"), TODAY);
        } catch (ProblemException refused) {
            assertThat(refused.type().status()).isEqualTo(400);
            return;
        }
        Sql plain = inPlainWords(filter).where(Sql.of("true"), TODAY);
        assertThat(sql.text()).isEqualTo(plain.text());
        assertThat(sql.values()).hasSameSizeAs(plain.values());
        assertThat(sql.text().chars().filter(c -> c == '?').count())
                .isEqualTo(sql.values().size());
    }

    @Property(tries = 10_000)
    void what_is_taken_is_what_the_database_reads(@ForAll("filters") ProjectFilter filter) {
        try {
            filter.where(Sql.of("true"), TODAY);
        } catch (ProblemException refused) {
            return;
        }
        if (filter.updatedSince != null) {
            assertThat(Instant.parse(filter.updatedSince))
                    .isBetween(Instant.parse("0001-01-01T00:00:00Z"), Instant.parse("9999-12-31T23:59:59.999999999Z"));
        }
        if (filter.bbox != null) {
            assertThat(filter.bbox).matches("(-?[0-9.]+,){3}-?[0-9.]+");
        }
    }

    @Property
    void words_are_letters_and_figures_and_the_same_whatever_stands_between(@ForAll("questions") String question) {
        List<String> words = FullText.words(question);
        assertThat(words).hasSizeLessThanOrEqualTo(12).allMatch(word -> word.matches("[\\p{L}\\p{N}\\p{M}]+"));
        assertThat(FullText.words(String.join(" & !", words))).isEqualTo(words);
        assertThat(FullText.words(String.join("':*|(", words))).isEqualTo(words);
    }

    @Provide
    Arbitrary<String> questions() {
        return Odd.text().filter(text -> text.length() <= 150 && text.indexOf('\u0000') < 0);
    }

    /** Good values, as many of each as are given. */
    private static ProjectFilter inPlainWords(ProjectFilter given) {
        ProjectFilter plain = new ProjectFilter();
        plain.countries = asMany(given.countries, "ML");
        plain.themes = asMany(given.themes, "waste");
        plain.sdgs = asMany(given.sdgs, "6");
        plain.years = asMany(given.years, "2020");
        plain.statuses = asMany(given.statuses, "finished");
        plain.partners = asMany(given.partners, "pontcharra");
        plain.roles = asMany(given.roles, "lead");
        plain.funders = asMany(given.funders, "pontcharra");
        plain.agreements = asMany(given.agreements, "convention");
        plain.publics = asMany(given.publics, "youth");
        plain.publications = asMany(given.publications, "published");
        plain.minAmount = given.minAmount == null ? null : "1";
        plain.updatedSince = given.updatedSince == null ? null : "2026-01-01T00:00:00Z";
        plain.bbox = given.bbox == null ? null : "-12,10,5,20";
        plain.q = given.q == null
                ? null
                : String.join(" ", Collections.nCopies(FullText.words(given.q).size(), "mot"));
        return plain;
    }

    private static List<String> asMany(List<String> given, String value) {
        return given == null ? null : Collections.nCopies(given.size(), value);
    }
}
