package org.passerelle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.passerelle.results.Dimension;
import org.passerelle.results.IndicatorView;
import org.passerelle.results.Part;
import org.passerelle.results.ResultView;
import org.passerelle.sheet.IndicatorWords;

/** The indicators of a project, in the order of the chain, with their values of a period. */
record Measures(ReportFacts facts, ReportWords words) {

    /**
     * A value of the period, or that there is none.
     *
     * @param value the value itself; null where none lies in the period of the report
     * @param result what it measures; null directly under the project
     * @param period of the value; null where none lies in the period of the report
     * @param standing whether both sides stand behind the value; null where there is none
     */
    record Measure(
            IndicatorView indicator,
            IndicatorView.Value value,
            String result,
            String title,
            String period,
            String baseline,
            String target,
            String actual,
            String parts,
            String standing) {}

    List<Measure> all() {
        List<Measure> all = new ArrayList<>();
        facts.chain().indicators().forEach(indicator -> add(null, indicator, all));
        facts.chain().results().forEach(result -> gather(result, all));
        return all;
    }

    private void gather(ResultView result, List<Measure> all) {
        String title = words.text(result.titles());
        result.indicators().forEach(indicator -> add(title, indicator, all));
        result.children().forEach(child -> gather(child, all));
    }

    private void add(String result, IndicatorView indicator, List<Measure> all) {
        IndicatorWords said = new IndicatorWords(indicator, words.sheet());
        List<IndicatorView.Value> values = indicator.values().stream()
                .filter(value -> facts.period().holds(value.starts(), value.ends()))
                .toList();
        if (values.isEmpty()) {
            String none = said.said(null, null);
            all.add(new Measure(indicator, null, result, said.title(), null, said.baseline(), none, none, null, null));
        }
        for (IndicatorView.Value value : values) {
            boolean known = value.actual() != null || value.account() != null;
            all.add(new Measure(
                    indicator,
                    value,
                    result,
                    said.title(),
                    words.period(value.starts(), value.ends()),
                    said.baseline(),
                    said.said(value.target(), null),
                    actual(value, said),
                    parts(indicator, value, said),
                    known ? value.actualStanding().state().label() : null));
        }
    }

    private String actual(IndicatorView.Value value, IndicatorWords said) {
        String actual = said.said(value.actual(), value.account());
        if (value.actual() == null && value.account() == null && value.noData() != null) {
            return words.say("no-data-because", actual, words.text(value.noData()));
        }
        return value.actualFraction() == null
                ? actual
                : words.say(
                        "fraction",
                        actual,
                        value.actualFraction().numerator(),
                        value.actualFraction().denominator());
    }

    /** 'Sex: women 12, men no data'; null where the indicator is not told apart. */
    private String parts(IndicatorView indicator, IndicatorView.Value value, IndicatorWords said) {
        String all = indicator.dimensions().stream()
                .map(dimension -> words.text(dimension.labels())
                        + words.say("colon")
                        + dimension.categories().stream()
                                .map(category -> words.text(category.labels()) + " "
                                        + said.said(actual(value, dimension, category), null))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? null : all;
    }

    private static String actual(IndicatorView.Value value, Dimension dimension, Dimension.Category category) {
        return value.parts().stream()
                .filter(part -> part.dimension().equals(dimension.code())
                        && part.category().equals(category.code()))
                .map(Part::actual)
                .filter(actual -> actual != null)
                .findFirst()
                .orElse(null);
    }
}
