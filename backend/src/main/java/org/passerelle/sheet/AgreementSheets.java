package org.passerelle.sheet;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passerelle.agreement.Agreement;
import org.passerelle.agreement.AgreementLookup;
import org.passerelle.agreement.AgreementReads;
import org.passerelle.agreement.AgreementView;
import org.passerelle.project.ProjectView.Place;
import org.passerelle.shared.record.Publication;
import org.passerelle.shared.record.RecordType;
import org.passerelle.shared.sql.Sql;
import org.passerelle.shared.time.PreciseDate;
import org.passerelle.shared.web.Answers;
import org.passerelle.shared.web.PublicAddresses;

/** Gathers what the sheet of an agreement says, from the reads its page is made of. */
@RequestScoped
class AgreementSheets {
    private static final int MOST_ROWS = 25;

    private final AgreementLookup lookup;
    private final AgreementReads agreements;
    private final SheetTemplates templates;
    private final SheetJson json;
    private final Answers answers;
    private final PublicAddresses addresses;
    private final Clock clock;

    AgreementSheets(
            AgreementLookup lookup,
            AgreementReads agreements,
            SheetTemplates templates,
            SheetJson json,
            Answers answers,
            PublicAddresses addresses,
            Clock clock) {
        this.lookup = lookup;
        this.agreements = agreements;
        this.templates = templates;
        this.json = json;
        this.answers = answers;
        this.addresses = addresses;
        this.clock = clock;
    }

    /**
     * @param idOrSlug as in the address
     * @throws org.passerelle.shared.problem.ProblemException 404 where the caller may know of no such agreement
     */
    SheetAnswers.Sheet of(String idOrSlug) {
        Agreement agreement = lookup.find(idOrSlug).agreement();
        SheetWords words = new SheetWords(answers.language());
        // Never privy: a sheet is for handing on, whoever asks for it.
        AgreementView view = json.read(
                agreements.one(
                        agreement.id(),
                        words.language(),
                        false,
                        Sql.of("(n.id = ? or n.publication = 'published')", agreement.id())),
                AgreementView.class);
        String link = addresses.pages(RecordType.AGREEMENT) + "/" + agreement.slug();
        return templates.sheet(agreement.slug(), content(view, link, words));
    }

    private RecordSheetContent content(AgreementView view, String link, SheetWords words) {
        String title = words.text(view.titles());
        return new RecordSheetContent(
                words,
                title,
                Stream.of(view.kind().label(), view.number(), view.validity().label())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" · ")),
                view.publication() == Publication.PUBLISHED ? null : words.say("not-public"),
                words.passage(view.descriptions()),
                new RecordSheetContent.Facts()
                        .add(
                                words.say("first-signed"),
                                view.firstSigned() == null ? null : words.date(view.firstSigned()))
                        .add(words.say("validity"), words.period(view.starts(), view.ends(), view.openEnded(), null))
                        .add(
                                words.say("triennial"),
                                view.triennial() == null ? null : words.say(view.triennial() ? "yes" : "no"))
                        .all(),
                MapDrawing.of(
                        view.parties().stream().map(AgreementSheets::place).toList()),
                List.of(
                        parties(view, words),
                        objectives(view, words),
                        activities(view, words),
                        outcomes(view, words),
                        projects(view, words),
                        chain(view, words)),
                SheetFoot.of(title, link, null, LocalDate.now(clock), words));
    }

    private static Place place(AgreementView.Party party) {
        return new Place("", party.country(), null, null, party.latitude(), party.longitude());
    }

    private static RecordSheetContent.Table parties(AgreementView view, SheetWords words) {
        Map<String, List<String>> byRole = new LinkedHashMap<>();
        for (AgreementView.Party party : view.parties()) {
            String name = words.text(party.partner().names());
            byRole.computeIfAbsent(party.role().label(), r -> new java.util.ArrayList<>())
                    .add(
                            party.country() == null
                                    ? name
                                    : name + " (" + party.country().label() + ")");
        }
        List<List<String>> rows = byRole.entrySet().stream()
                .map(role -> List.of(role.getKey(), String.join(", ", role.getValue())))
                .toList();
        return table("parties", List.of("role", "party"), rows, words);
    }

    private static RecordSheetContent.Table objectives(AgreementView view, SheetWords words) {
        return table(
                "aims",
                List.of("objective", "level", "timing"),
                view.objectives().stream()
                        .map(o -> List.of(
                                Stream.of(words.text(o.subject()), words.passage(o.objective()))
                                        .filter(Objects::nonNull)
                                        .collect(Collectors.joining(" – ")),
                                o.level().label(),
                                Objects.requireNonNullElse(words.text(o.timing()), "–")))
                        .toList(),
                words);
    }

    private static RecordSheetContent.Table activities(AgreementView view, SheetWords words) {
        return table(
                "activities",
                List.of("activity", "state", "due"),
                view.activities().stream()
                        .map(a -> List.of(
                                Stream.of(a.resultCode(), words.text(a.title()))
                                        .filter(Objects::nonNull)
                                        .collect(Collectors.joining(" ")),
                                a.state().label(),
                                a.dueOn() == null ? "–" : words.date(a.dueOn())))
                        .toList(),
                words);
    }

    private static RecordSheetContent.Table outcomes(AgreementView view, SheetWords words) {
        return table(
                "outcomes",
                List.of("outcome", "dates", "place"),
                view.outcomes().stream()
                        .map(o -> List.of(
                                words.passage(o.text()),
                                o.on() == null ? "–" : words.date(o.on()),
                                Objects.requireNonNullElse(o.place(), "–")))
                        .toList(),
                words);
    }

    private static RecordSheetContent.Table projects(AgreementView view, SheetWords words) {
        return table(
                "projects",
                List.of("project", "status", "dates"),
                view.projects().stream()
                        .map(p ->
                                List.of(words.text(p.titles()), p.status().label(), dates(p.starts(), p.ends(), words)))
                        .toList(),
                words);
    }

    private static RecordSheetContent.Table chain(AgreementView view, SheetWords words) {
        return table(
                "renewals",
                List.of("agreement", "validity", "dates"),
                view.chain().stream()
                        .filter(link -> link.place() != 0)
                        .map(link -> List.of(
                                words.text(link.titles()),
                                link.validity().label(),
                                words.period(link.starts(), link.ends(), link.openEnded(), null)))
                        .toList(),
                words);
    }

    private static String dates(PreciseDate start, PreciseDate end, SheetWords words) {
        return words.period(start, end, false, null);
    }

    /** @param key of the title, and with 'no-' before it of what is said where there is nothing */
    private static RecordSheetContent.Table table(
            String key, List<String> columns, List<List<String>> rows, SheetWords words) {
        return RecordSheetContent.Table.of(
                words.say(key + "-title"),
                words.say("no-" + key),
                columns.stream().map(words::say).toList(),
                rows,
                MOST_ROWS,
                words);
    }
}
