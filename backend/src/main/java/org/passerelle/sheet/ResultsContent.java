package org.passerelle.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.passerelle.results.IndicatorView;
import org.passerelle.results.ResultView;
import org.passerelle.shared.text.Texts;

/**
 * The indicators of a project, as a sheet shows them, in the order of the chain.
 *
 * @param more how many are only on the page; null where all are here
 */
record ResultsContent(List<Row> rows, String more) {
    private static final int MOST = 14;

    /**
     * @param result what it measures; null directly under the project
     * @param value the last one that was found, with its period; 'no data' is said and never zero
     */
    record Row(String result, String name, String baseline, String target, String value) {}

    static ResultsContent of(ResultView.Chain chain, SheetWords words) {
        List<Row> all = new ArrayList<>();
        chain.indicators().forEach(indicator -> all.add(row(null, indicator, words)));
        chain.results().forEach(result -> gather(result, all, words));
        return new ResultsContent(
                all.size() <= MOST ? all : List.copyOf(all.subList(0, MOST)),
                all.size() <= MOST ? null : words.say("more-indicators", all.size() - MOST));
    }

    private static void gather(ResultView result, List<Row> rows, SheetWords words) {
        String title = words.text(result.titles());
        result.indicators().forEach(indicator -> rows.add(row(title, indicator, words)));
        result.children().forEach(child -> gather(child, rows, words));
    }

    private static Row row(String result, IndicatorView indicator, SheetWords words) {
        Reader reader = new Reader(indicator, new IndicatorWords(indicator, words), words);
        return new Row(result, reader.said().title(), reader.said().baseline(), reader.target(), reader.value());
    }

    private record Reader(IndicatorView indicator, IndicatorWords said, SheetWords words) {
        String target() {
            return last(IndicatorView.Value::target, v -> null);
        }

        String value() {
            return last(IndicatorView.Value::actual, IndicatorView.Value::account);
        }

        private interface Figure {
            String of(IndicatorView.Value value);
        }

        private interface Account {
            Texts of(IndicatorView.Value value);
        }

        private String last(Figure figure, Account account) {
            return indicator.values().stream()
                    .filter(v -> figure.of(v) != null || account.of(v) != null)
                    .max(Comparator.comparing(v -> v.ends().lastDay()))
                    .map(v -> said.said(figure.of(v), account.of(v)) + " ("
                            + words.period(v.starts(), v.ends(), false, null) + ")")
                    .orElse(words.say("no-data"));
        }
    }
}
