package org.passerelle.sheet;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passerelle.funding.FundingReads;
import org.passerelle.funding.PartnerFunding;
import org.passerelle.partner.Partner;
import org.passerelle.partner.PartnerReads;
import org.passerelle.partner.PartnerView;
import org.passerelle.project.ProjectView.Place;
import org.passerelle.shared.money.Money;
import org.passerelle.shared.record.Publication;
import org.passerelle.shared.record.RecordType;
import org.passerelle.shared.text.Term;
import org.passerelle.shared.web.Answers;
import org.passerelle.shared.web.PublicAddresses;

/** Gathers what the sheet of a partner says: who it is, and its portfolio. */
@RequestScoped
class PartnerSheets {
    private static final int MOST_PROJECTS = 30;
    private static final int MOST_ROWS = 15;

    private final PartnerReads partners;
    private final PartnerPortfolio portfolios;
    private final FundingReads funding;
    private final SheetTemplates templates;
    private final SheetJson json;
    private final Answers answers;
    private final PublicAddresses addresses;
    private final Clock clock;

    PartnerSheets(
            PartnerReads partners,
            PartnerPortfolio portfolios,
            FundingReads funding,
            SheetTemplates templates,
            SheetJson json,
            Answers answers,
            PublicAddresses addresses,
            Clock clock) {
        this.partners = partners;
        this.portfolios = portfolios;
        this.funding = funding;
        this.templates = templates;
        this.json = json;
        this.answers = answers;
        this.addresses = addresses;
        this.clock = clock;
    }

    SheetAnswers.Sheet of(Partner partner) {
        SheetWords words = new SheetWords(answers.language());
        // Never privy: a sheet is for handing on, whoever asks for it.
        PartnerView view = json.read(partners.one(partner.id(), words.language(), false), PartnerView.class);
        PartnerPortfolio.Portfolio portfolio = portfolios.of(partner.id(), words.language());
        PartnerFunding money = json.read(funding.ofPartner(partner.id()), PartnerFunding.class);
        String link = addresses.pages(RecordType.PARTNER) + "/" + partner.slug();
        return templates.sheet(partner.slug(), content(view, portfolio, money, link, words));
    }

    private RecordSheetContent content(
            PartnerView view,
            PartnerPortfolio.Portfolio portfolio,
            PartnerFunding money,
            String link,
            SheetWords words) {
        String title = words.text(view.names());
        return new RecordSheetContent(
                words,
                title,
                Stream.of(view.type().label(), view.territory(), label(view.country()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" · ")),
                view.publication() == Publication.PUBLISHED ? null : words.say("not-public"),
                words.passage(view.descriptions()),
                facts(view, words),
                MapDrawing.of(places(view, portfolio)),
                List.of(projects(portfolio, words), agreements(portfolio, words), flows(money, words)),
                SheetFoot.of(title, link, null, LocalDate.now(clock), words));
    }

    private static String label(Term term) {
        return term == null ? null : term.label();
    }

    private static List<FundingContent.Fact> facts(PartnerView view, SheetWords words) {
        RecordSheetContent.Facts facts = new RecordSheetContent.Facts()
                .add(words.say("acronym"), view.acronym())
                .add(words.say("website"), view.website());
        view.contacts().forEach(contact -> facts.add(words.text(contact.function()), contact.sharedMailbox()));
        view.identifiers().forEach(identifier -> facts.add(identifier.scheme(), identifier.value()));
        return facts.all();
    }

    /** Itself in the colour of no side, then where its projects are. */
    private static List<Place> places(PartnerView view, PartnerPortfolio.Portfolio portfolio) {
        List<Place> places = new ArrayList<>();
        places.add(new Place("", view.country(), null, null, view.latitude(), view.longitude()));
        places.addAll(portfolio.places());
        return places;
    }

    private static RecordSheetContent.Table projects(PartnerPortfolio.Portfolio portfolio, SheetWords words) {
        return RecordSheetContent.Table.of(
                words.say("projects-title"),
                words.say("no-projects"),
                List.of(
                        words.say("project"),
                        words.say("role"),
                        words.say("status"),
                        words.say("dates"),
                        words.say("funding")),
                portfolio.projects().stream()
                        .map(part -> List.of(
                                words.text(part.titles()),
                                labels(part.roles()),
                                part.status().label(),
                                words.period(part.start(), part.end(), part.openEnded(), part.lengthMonths()),
                                amounts(part.funding(), words)))
                        .toList(),
                MOST_PROJECTS,
                words);
    }

    private static RecordSheetContent.Table agreements(PartnerPortfolio.Portfolio portfolio, SheetWords words) {
        return RecordSheetContent.Table.of(
                words.say("agreements-title"),
                words.say("no-agreements"),
                List.of(words.say("agreement"), words.say("role"), words.say("dates")),
                portfolio.agreements().stream()
                        .map(frame -> List.of(
                                words.text(frame.titles()),
                                labels(frame.roles()),
                                words.period(frame.starts(), frame.ends(), frame.openEnded(), null)))
                        .toList(),
                MOST_ROWS,
                words);
    }

    /** Money in and money out by year, the latest first; each currency for itself. */
    private static RecordSheetContent.Table flows(PartnerFunding money, SheetWords words) {
        List<List<String>> rows = Stream.concat(money.moneyIn().byYear().stream(), money.moneyOut().byYear().stream())
                .map(PartnerFunding.OfYear::year)
                .distinct()
                .sorted((a, b) -> b - a)
                .map(year -> List.of(
                        String.valueOf(year),
                        amounts(ofYear(money.moneyIn(), year), words),
                        amounts(ofYear(money.moneyOut(), year), words)))
                .toList();
        return RecordSheetContent.Table.of(
                words.say("flows-title"),
                words.say("no-flows"),
                List.of(words.say("year"), words.say("money-in"), words.say("money-out")),
                rows,
                MOST_ROWS,
                words);
    }

    private static List<Money> ofYear(PartnerFunding.Flow flow, int year) {
        return flow.byYear().stream()
                .filter(each -> each.year() == year)
                .map(PartnerFunding.OfYear::total)
                .toList();
    }

    private static String labels(List<Term> terms) {
        return terms.stream().map(Term::label).collect(Collectors.joining(", "));
    }

    private static String amounts(List<Money> amounts, SheetWords words) {
        return amounts.isEmpty() ? "–" : amounts.stream().map(words::money).collect(Collectors.joining(" + "));
    }
}
