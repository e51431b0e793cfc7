package org.passerelle.sheet;

import java.math.BigDecimal;
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
        Reader reader = new Reader(indicator, words);
        String title = words.text(indicator.titles());
        return new Row(
                result,
                indicator.example() ? words.say("example", title) : title,
                reader.baseline(),
                reader.target(),
                reader.value());
    }

    private record Reader(IndicatorView indicator, SheetWords words) {
        String baseline() {
            if (indicator.baseline() == null) {
                return words.say("no-data");
            }
            String value =
                    said(indicator.baseline().value(), indicator.baseline().account());
            return indicator.baseline().on() == null
                    ? value
                    : value + " (" + words.date(indicator.baseline().on()) + ")";
        }

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
                    .map(v -> said(figure.of(v), account.of(v)) + " (" + words.period(v.starts(), v.ends(), false, null)
                            + ")")
                    .orElse(words.say("no-data"));
        }

        private String said(String value, Texts account) {
            if (value == null) {
                String text = words.passage(account);
                return text == null ? words.say("no-data") : text;
            }
            return indicator.scale().stream()
                    .filter(step -> new BigDecimal(value).compareTo(BigDecimal.valueOf(step.value())) == 0)
                    .map(step -> words.text(step.label()))
                    .findFirst()
                    .orElseGet(() -> measured(value));
        }

        private String measured(String value) {
            String number = words.number(new BigDecimal(value));
            if (indicator.measure().code().equals("percentage")) {
                return number + " %";
            }
            String unit = words.text(indicator.unit());
            return unit == null ? number : number + " " + unit;
        }
    }
}
