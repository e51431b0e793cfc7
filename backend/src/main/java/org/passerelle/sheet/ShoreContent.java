package org.passerelle.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.passerelle.funding.FundingCurveView;
import org.passerelle.project.ProjectInput;
import org.passerelle.project.ProjectView;
import org.passerelle.results.ResultView;
import org.passerelle.shared.money.Money;
import org.passerelle.shared.text.Side;

/**
 * One side of the cooperation, as a sheet sets it beside the other: what it wants, brings, gets, and for whom. Where one
 * part is empty the gap is shown.
 *
 * @param objectives null where nobody wrote any
 * @param contributions what is secured or asked for, in each currency; what is planned is no contribution yet
 * @param results the links of the chain that are said to be about its territory
 * @param more how many results are only on the page; null where all are here
 */
record ShoreContent(
        String key,
        String name,
        String objectives,
        List<String> contributions,
        List<String> results,
        String more,
        List<String> beneficiaries) {
    /** Beyond them two pages are not enough; all of them are on the page. */
    private static final int MOST_RESULTS = 4;

    static ShoreContent of(
            String key,
            Side side,
            ProjectView project,
            FundingCurveView curve,
            ResultView.Chain chain,
            SheetWords words) {
        List<String> results = new ArrayList<>();
        chain.results().forEach(result -> gather(result, side, results, words));
        return new ShoreContent(
                key,
                words.say(key),
                words.passage(side == Side.NORTH ? project.objectivesNorth() : project.objectivesSouth()),
                curve.currencies().stream()
                        .flatMap(currency -> contribution(currency, side, words))
                        .toList(),
                results.subList(0, Math.min(MOST_RESULTS, results.size())),
                results.size() <= MOST_RESULTS ? null : words.say("more-points", results.size() - MOST_RESULTS),
                project.beneficiaries().stream()
                        .filter(group -> group.side() == side)
                        .map(group -> beneficiaries(group, words))
                        .toList());
    }

    private static void gather(ResultView result, Side side, List<String> results, SheetWords words) {
        if (result.sides().contains(side)) {
            results.add(words.text(result.titles()));
        }
        result.children().forEach(child -> gather(child, side, results, words));
    }

    /** In cash and in kind beside each other, so that the effort of a side without money is seen. */
    private static Stream<String> contribution(FundingCurveView.OfCurrency currency, Side side, SheetWords words) {
        return currency.total().sides().stream()
                .filter(each -> each.side().code().equals(side.name().toLowerCase(Locale.ROOT)))
                .map(FundingCurveView.OfSide::figures)
                .flatMap(figures -> Stream.of(
                        part(
                                figures.secured() == null
                                        ? null
                                        : figures.secured().cash(),
                                "in-cash",
                                words),
                        part(
                                figures.secured() == null
                                        ? null
                                        : figures.secured().inKind(),
                                "in-kind",
                                words),
                        part(figures.asked() == null ? null : figures.asked().total(), "asked-for", words)))
                .flatMap(List::stream);
    }

    private static List<String> part(Money money, String what, SheetWords words) {
        return money == null ? List.of() : List.of(words.say(what, words.money(money)));
    }

    private static String beneficiaries(ProjectInput.Beneficiaries group, SheetWords words) {
        String name = words.text(group.group());
        if (group.count() == null) {
            return name;
        }
        String count = words.number(BigDecimal.valueOf(group.count()));
        return (group.approximate() ? words.say("about", count) : count) + " " + name;
    }
}
