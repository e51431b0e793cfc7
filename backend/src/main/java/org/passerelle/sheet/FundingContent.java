package org.passerelle.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.passerelle.funding.FundingLineView;
import org.passerelle.funding.FundingSummary;
import org.passerelle.shared.text.Term;

/**
 * The funding of a project in one currency, as a sheet shows it; every figure is a sum of lines.
 *
 * @param total in words, as '380 272 €'
 * @param bars a bar for each year, the longest the whole breadth
 * @param funders the largest first, each with an amount for each year of {@code years}
 * @param footing the totals under {@code funders}
 * @param earlier says that the total holds years for which there was no room; null where there was
 * @param levies what one-percent schemes bring, part of the total; null where they bring nothing
 * @param facts share of each side, cash and in kind, state, largest funder
 */
record FundingContent(
        String total,
        List<String> years,
        List<Bar> bars,
        List<Row> funders,
        Row footing,
        String earlier,
        String levies,
        List<Fact> facts) {
    /** Funders beyond these, the smallest, are one row, so that the column still adds up. */
    private static final int MOST_FUNDERS = 15;

    /** Years beyond these, the earliest, would make the columns too narrow to read. */
    private static final int MOST_YEARS = 6;

    /**
     * One year: breadths are percent of the longest bar.
     *
     * @param other lines whose side nobody knows
     */
    record Bar(String year, String north, String south, String other, String total) {}

    record Row(String name, List<String> amounts, String total) {}

    record Fact(String name, String value) {}

    static List<FundingContent> of(FundingLineView.OfProject funding, SheetWords words) {
        return funding.summary().currencies().stream()
                .map(sum -> new Reader(funding.items(), sum, words).read())
                .toList();
    }

    /** Puts the figures of one currency into words. */
    private record Reader(List<FundingLineView> lines, FundingSummary.OfCurrency sum, SheetWords words) {
        FundingContent read() {
            List<Integer> all =
                    sum.byYear().stream().map(FundingSummary.OfYear::year).toList();
            List<Integer> years = all.size() <= MOST_YEARS ? all : all.subList(all.size() - MOST_YEARS, all.size());
            return new FundingContent(
                    words.money(sum.total()),
                    years.stream().map(String::valueOf).toList(),
                    bars(),
                    funders(years),
                    new Row(words.say("total"), amounts(sum.byYear(), years), words.money(sum.total())),
                    years.size() == all.size() ? null : words.say("earlier-years", years.get(0)),
                    new BigDecimal(sum.levies().total().amount()).signum() == 0
                            ? null
                            : words.say("levies", words.money(sum.levies().total())),
                    facts());
        }

        private List<Bar> bars() {
            TreeMap<Integer, BigDecimal[]> years = new TreeMap<>();
            for (FundingLineView line : lines) {
                if (line.amount().currency().equals(sum.currency())) {
                    BigDecimal[] sides = years.computeIfAbsent(
                            line.year(), y -> new BigDecimal[] {BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO});
                    int side = sideOf(line);
                    sides[side] = sides[side].add(new BigDecimal(line.amount().amount()));
                }
            }
            BigDecimal longest = years.values().stream()
                    .map(Reader::added)
                    .max(BigDecimal::compareTo)
                    .orElse(BigDecimal.ONE);
            List<Bar> bars = new ArrayList<>();
            years.forEach((year, sides) -> bars.add(new Bar(
                    String.valueOf(year),
                    breadth(sides[0], longest),
                    breadth(sides[1], longest),
                    breadth(sides[2], longest),
                    words.money(added(sides), sum.currency()))));
            return bars;
        }

        private static int sideOf(FundingLineView line) {
            if (line.side() == null) {
                return 2;
            }
            return line.side().code().equals("north") ? 0 : 1;
        }

        private static BigDecimal added(BigDecimal[] sides) {
            return sides[0].add(sides[1]).add(sides[2]);
        }

        private static String breadth(BigDecimal part, BigDecimal longest) {
            return part.movePointRight(2)
                    .divide(longest, 1, RoundingMode.HALF_UP)
                    .toPlainString();
        }

        private List<Row> funders(List<Integer> years) {
            List<FundingSummary.OfFunder> all = sum.byFunder();
            int shown = all.size() <= MOST_FUNDERS ? all.size() : MOST_FUNDERS - 1;
            List<Row> rows = new ArrayList<>();
            for (FundingSummary.OfFunder funder : all.subList(0, shown)) {
                rows.add(new Row(nameOf(funder), amounts(funder.byYear(), years), words.money(funder.total())));
            }
            List<FundingSummary.OfFunder> rest = all.subList(shown, all.size());
            if (!rest.isEmpty()) {
                List<FundingSummary.OfYear> merged =
                        rest.stream().flatMap(f -> f.byYear().stream()).toList();
                rows.add(new Row(
                        words.say("other-funders", rest.size()),
                        amounts(merged, years),
                        words.money(
                                rest.stream()
                                        .map(f -> new BigDecimal(f.total().amount()))
                                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                                sum.currency())));
            }
            return rows;
        }

        private List<String> amounts(List<FundingSummary.OfYear> given, List<Integer> years) {
            return years.stream()
                    .map(year -> given.stream()
                            .filter(y -> y.year() == year)
                            .map(y -> new BigDecimal(y.total().amount()))
                            .reduce(BigDecimal::add)
                            .map(amount -> words.money(amount, sum.currency()))
                            .orElse("–"))
                    .toList();
        }

        private String nameOf(FundingSummary.OfFunder funder) {
            return funder.funder() == null
                    ? funder.funderName()
                    : words.text(funder.funder().names());
        }

        private List<Fact> facts() {
            List<Fact> facts = new ArrayList<>();
            facts.add(new Fact(words.say("by-side"), listed(sum.bySide(), this::shore)));
            facts.add(new Fact(words.say("by-kind"), listed(sum.byKind(), Term::label)));
            facts.add(new Fact(words.say("by-state"), listed(sum.byState(), Term::label)));
            FundingSummary.LargestFunder largest = sum.largestFunder();
            String name = largest.funder() == null
                    ? largest.funderName()
                    : words.text(largest.funder().names());
            facts.add(new Fact(
                    words.say("largest-funder"),
                    Objects.requireNonNullElse(name, "–") + " (" + words.percent(largest.sharePercent()) + ")"));
            return facts;
        }

        private String shore(Term side) {
            return switch (side.code()) {
                case "north" -> words.say("here");
                case "south" -> words.say("there");
                default -> side.label();
            };
        }

        private String listed(List<FundingSummary.OfTerm> terms, Function<Term, String> name) {
            BigDecimal whole = new BigDecimal(sum.total().amount());
            return String.join(
                    " · ",
                    terms.stream()
                            .map(t -> "%s %s (%s)"
                                    .formatted(
                                            name.apply(t.term()),
                                            words.money(t.total()),
                                            words.percent(
                                                    new BigDecimal(t.total().amount())
                                                            .movePointRight(2)
                                                            .divide(whole, 1, RoundingMode.HALF_UP))))
                            .toList());
        }
    }
}
