package org.passerelle.sheet;

import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.passerelle.document.DocumentReads;
import org.passerelle.document.DocumentView;
import org.passerelle.document.store.DocumentStore;
import org.passerelle.project.Project;
import org.passerelle.project.ProjectParts;
import org.passerelle.project.ProjectReads;
import org.passerelle.project.ProjectView;
import org.passerelle.shared.record.RecordType;
import org.passerelle.shared.web.Answers;
import org.passerelle.shared.web.PublicAddresses;

/**
 * Puts together what somebody gets who takes a project over: one archive with a page to begin with, the sheets of the
 * project and its public agreement, everything the platform knows of the project as JSON, and its documents, those for the
 * partners included.
 */
@RequestScoped
class HandOvers {
    private static final String EVERYTHING =
            "funding,results,changeMarkers,changeStories,progress,lessons,guide,context,evaluations,missions,documents";

    private final ProjectReads projects;
    private final ProjectParts parts;
    private final HandOverReads reads;
    private final DocumentReads documents;
    private final DocumentStore store;
    private final ProjectSheets projectSheets;
    private final AgreementSheets agreementSheets;
    private final SheetTemplates templates;
    private final PdfWriter pdf;
    private final SheetJson json;
    private final Answers answers;
    private final PublicAddresses addresses;
    private final Clock clock;

    HandOvers(
            ProjectReads projects,
            ProjectParts parts,
            HandOverReads reads,
            DocumentReads documents,
            DocumentStore store,
            ProjectSheets projectSheets,
            AgreementSheets agreementSheets,
            SheetTemplates templates,
            PdfWriter pdf,
            SheetJson json,
            Answers answers,
            PublicAddresses addresses,
            Clock clock) {
        this.projects = projects;
        this.parts = parts;
        this.reads = reads;
        this.documents = documents;
        this.store = store;
        this.projectSheets = projectSheets;
        this.agreementSheets = agreementSheets;
        this.templates = templates;
        this.pdf = pdf;
        this.json = json;
        this.answers = answers;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** An archive before it is written: small files are made, documents are only named. */
    record Archive(Map<String, byte[]> made, Map<String, String> kept, DocumentStore store) {
        /** Writes it as a ZIP; a document whose file is gone is left out, as the store says it is. */
        void write(OutputStream out) throws IOException {
            try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
                for (Map.Entry<String, byte[]> file : made.entrySet()) {
                    zip.putNextEntry(new ZipEntry(file.getKey()));
                    zip.write(file.getValue());
                    zip.closeEntry();
                }
                for (Map.Entry<String, String> file : kept.entrySet()) {
                    Optional<InputStream> content = store.open(file.getValue());
                    if (content.isPresent()) {
                        zip.putNextEntry(new ZipEntry(file.getKey()));
                        try (InputStream in = content.get()) {
                            in.transferTo(zip);
                        }
                        zip.closeEntry();
                    }
                }
            }
        }
    }

    /** @param project one that the caller takes part in: drafts and documents for the partners are in it */
    Archive of(Project project) {
        SheetWords words = new SheetWords(answers.language());
        String lang = words.language();
        // Of other records only what is public: who takes part in the project may not know of them otherwise.
        String whole = projects.one(project.id(), lang, false);
        ProjectView view = json.read(whole, ProjectView.class);
        Map<String, byte[]> made = new LinkedHashMap<>();
        Map<String, String> kept = new LinkedHashMap<>();
        List<HandOverContent.File> files = new ArrayList<>();
        made.put(words.say("hand-over-page") + ".html", null);
        sheet(words.say("hand-over-sheet"), projectSheets.of(project.id().toString()), made, files);
        if (view.agreement() != null) {
            sheet(
                    words.say("hand-over-agreement"),
                    agreementSheets.of(view.agreement().id().toString()),
                    made,
                    files);
            keep(documents.ofRecord(RecordType.AGREEMENT, view.agreement().id(), false, lang), words, kept, files);
        }
        made.put(
                "passerelle.json",
                parts.with(EVERYTHING, project.id(), lang, whole).getBytes(StandardCharsets.UTF_8));
        files.add(new HandOverContent.File("passerelle.json", words.say("hand-over-json")));
        keep(documents.ofRecord(RecordType.PROJECT, project.id(), true, lang), words, kept, files);
        String page = templates.handOver(content(project, view, files, words));
        made.put(words.say("hand-over-page") + ".html", page.getBytes(StandardCharsets.UTF_8));
        return new Archive(made, kept, store);
    }

    private void sheet(
            String name, SheetAnswers.Sheet sheet, Map<String, byte[]> made, List<HandOverContent.File> files) {
        String path = sheet.slug() + ".pdf";
        made.put(path, SheetAnswers.pages(pdf, sheet));
        files.add(new HandOverContent.File(path, name));
    }

    private void keep(String listed, SheetWords words, Map<String, String> kept, List<HandOverContent.File> files) {
        for (DocumentView document :
                json.read(listed, DocumentView.OfRecord.class).items()) {
            // Two documents may have one name; none may step out of the folder it is unpacked in.
            String path = "documents/%02d-%s"
                    .formatted(kept.size() + 1, document.fileName().replaceAll("[^\\p{L}\\p{N}._-]+", "-"));
            kept.put(path, document.sha256());
            files.add(new HandOverContent.File(path, words.text(document.titles())));
        }
    }

    private HandOverContent content(
            Project project, ProjectView view, List<HandOverContent.File> files, SheetWords words) {
        HandOverReads.Dossier dossier = reads.of(project.id(), words.language());
        return new HandOverContent(
                words,
                words.text(view.titles()),
                view.agreement() == null ? null : words.text(view.agreement().titles()),
                dossier.contacts().stream()
                        .map(c -> new HandOverContent.Line(
                                words.text(c.partner()), words.text(c.function()), c.sharedMailbox()))
                        .toList(),
                dossier.moments().stream().map(m -> line(m, m.what(), words)).toList(),
                dossier.due().stream()
                        .map(m -> line(m, words.say("due-" + m.what()), words))
                        .toList(),
                files,
                addresses.pages(RecordType.PROJECT) + "/" + project.slug(),
                words.say("printed", words.day(LocalDate.now(clock))));
    }

    private static HandOverContent.Line line(HandOverReads.Moment moment, String what, SheetWords words) {
        return new HandOverContent.Line(words.date(moment.on()), what, words.text(moment.texts()));
    }
}
