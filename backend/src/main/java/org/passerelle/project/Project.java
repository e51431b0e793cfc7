package org.passerelle.project;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.passerelle.security.Guarded;
import org.passerelle.shared.json.Codes;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.record.PublishedRecord;
import org.passerelle.shared.record.RecordType;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

/** What partners do together over a period (in the atlas: partenariat). */
@Entity
public class Project extends PublishedRecord implements Guarded {
    @JdbcTypeCode(SqlTypes.JSON)
    private Texts titles;

    @JdbcTypeCode(SqlTypes.JSON)
    private Texts summaries;

    @JdbcTypeCode(SqlTypes.JSON)
    private Texts contexts;

    @JdbcTypeCode(SqlTypes.JSON)
    private Texts histories;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "objectives_north")
    private Texts objectivesNorth;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "objectives_south")
    private Texts objectivesSouth;

    @JdbcTypeCode(SqlTypes.JSON)
    private Texts descriptions;

    private ProjectForm form;
    private ProjectStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "status_reasons")
    private Texts statusReasons;

    private LocalDate starts;

    @Column(name = "starts_precision")
    private PreciseDate.Precision startsPrecision;

    private LocalDate ends;

    @Column(name = "ends_precision")
    private PreciseDate.Precision endsPrecision;

    @Column(name = "open_ended")
    private boolean openEnded;

    @Column(name = "length_months")
    private Integer lengthMonths;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "duration_notes")
    private Texts durationNotes;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ProjectInput.Phase> phases = List.of();

    private Boolean triennial;

    @Column(name = "agreement_id")
    private UUID agreementId;

    @Column(name = "parent_id")
    private UUID parentId;

    @Column(name = "follows_id")
    private UUID followsId;

    @ElementCollection
    @CollectionTable(name = "project_theme", joinColumns = @JoinColumn(name = "project_id"))
    private List<KeptTheme> themes = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Integer> sdgs = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private List<String> publics = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "other_publics")
    private Texts otherPublics;

    @ElementCollection
    @CollectionTable(name = "project_place", joinColumns = @JoinColumn(name = "project_id"))
    private List<KeptPlace> places = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "project_partner", joinColumns = @JoinColumn(name = "project_id"))
    private List<KeptParticipation> partners = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ProjectInput.Beneficiaries> beneficiaries = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ProjectInput.Volunteer> volunteers = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "communication_north")
    private Texts communicationNorth;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "communication_south")
    private Texts communicationSouth;

    @Column(name = "evaluation_policy")
    private Boolean evaluationPolicy;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "evaluation_notes")
    private Texts evaluationNotes;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ProjectInput.Website> websites = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "source_notes")
    private Texts sourceNotes;

    protected Project() {}

    /** @throws RuleBroken as {@link #apply} */
    public Project(ProjectInput input, LocalDate today) {
        ProjectRules.check(input);
        Duration.check(input, true, today);
        take(input);
    }

    /**
     * Takes what an editor wrote. The status is held against the dates when either changes: a record whose end has
     * passed in the meantime can still be corrected in other fields.
     *
     * @param today the day the status is judged on
     * @throws RuleBroken where a rule of the domain refuses it
     */
    public void apply(ProjectInput input, LocalDate today) {
        ProjectRules.check(input);
        ProjectInput now = input();
        boolean datesOrStatusChanged = !(java.util.Objects.equals(now.start(), input.start())
                && java.util.Objects.equals(now.end(), input.end())
                && now.openEnded().equals(input.openEnded())
                && now.status() == input.status());
        Duration.check(input, datesOrStatusChanged, today);
        take(input);
    }

    private void take(ProjectInput input) {
        titles = input.titles();
        summaries = input.summaries();
        contexts = input.contexts();
        histories = input.histories();
        objectivesNorth = input.objectivesNorth();
        objectivesSouth = input.objectivesSouth();
        descriptions = input.descriptions();
        form = input.form();
        status = input.status();
        statusReasons = input.statusReasons();
        starts = input.start() == null ? null : input.start().firstDay();
        startsPrecision = input.start() == null ? null : input.start().precision();
        ends = input.end() == null ? null : input.end().lastDay();
        endsPrecision = input.end() == null ? null : input.end().precision();
        openEnded = input.openEnded();
        lengthMonths = input.lengthMonths();
        durationNotes = input.durationNotes();
        phases = input.phases();
        triennial = input.triennial();
        agreementId = input.agreementId();
        parentId = input.parentId();
        followsId = input.followsId();
        sdgs = input.sdgs().stream().distinct().sorted().toList();
        publics = input.publics().stream().distinct().map(Codes::of).toList();
        otherPublics = input.otherPublics();
        beneficiaries = input.beneficiaries();
        volunteers = input.volunteers();
        communicationNorth = input.communicationNorth();
        communicationSouth = input.communicationSouth();
        evaluationPolicy = input.evaluationPolicy();
        evaluationNotes = input.evaluationNotes();
        websites = input.websites();
        sourceNotes = input.sourceNotes();
        KeptTheme.replace(themes, input.themes());
        KeptPlace.replace(places, input.places());
        KeptParticipation.replace(partners, input.partners());
    }

    @Override
    public ProjectInput input() {
        return new ProjectInput(
                titles,
                summaries,
                contexts,
                histories,
                objectivesNorth,
                objectivesSouth,
                descriptions,
                form,
                status,
                statusReasons,
                PreciseDate.of(starts, startsPrecision),
                PreciseDate.of(ends, endsPrecision),
                openEnded,
                lengthMonths,
                durationNotes,
                phases,
                triennial,
                agreementId,
                parentId,
                followsId,
                KeptTheme.asInput(themes),
                sdgs,
                publics.stream()
                        .map(p -> Codes.find(TargetPublic.class, p).orElseThrow())
                        .toList(),
                otherPublics,
                KeptPlace.asInput(places),
                KeptParticipation.asInput(partners),
                beneficiaries,
                volunteers,
                communicationNorth,
                communicationSouth,
                evaluationPolicy,
                evaluationNotes,
                websites,
                sourceNotes);
    }

    @Override
    public RecordType type() {
        return RecordType.PROJECT;
    }

    public Texts titles() {
        return titles;
    }

    public ProjectStatus status() {
        return status;
    }

    public Texts statusReasons() {
        return statusReasons;
    }

    /** Lets the editors of a partner of this project change it too, or takes that back. */
    public void shareEditing(UUID partner, boolean shared) {
        KeptParticipation participation = partners.stream()
                .filter(p -> p.partnerId().equals(partner))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("partnerId", "not-in-the-project"));
        partners.remove(participation);
        partners.add(participation.sharing(shared));
    }

    @Override
    public List<RuleBroken.Violation> missing() {
        List<RuleBroken.Violation> missing = new ArrayList<>();
        if (summaries == null && descriptions == null) {
            missing.add(new RuleBroken.Violation("summaries", "required", List.of()));
        }
        if (leadingPartners().isEmpty()) {
            missing.add(new RuleBroken.Violation("partners", "lead-required", List.of()));
        }
        if (places.isEmpty()) {
            missing.add(new RuleBroken.Violation("places", "required", List.of()));
        }
        if (themes.isEmpty()) {
            missing.add(new RuleBroken.Violation("themes", "required", List.of()));
        }
        return missing;
    }

    @Override
    public Set<UUID> leadingPartners() {
        return partnersWho(KeptParticipation::leads);
    }

    @Override
    public Set<UUID> editingPartners() {
        return partnersWho(p -> p.leads() || p.sharesEditing());
    }

    @Override
    public String editingReason(UUID partner) {
        return leadingPartners().contains(partner) ? "leads" : "editing-shared";
    }

    @Override
    public Set<UUID> involvedPartners() {
        Set<UUID> involved = new HashSet<>(partnersWho(p -> true));
        if (registeredBy() != null) {
            involved.add(registeredBy());
        }
        return involved;
    }

    private Set<UUID> partnersWho(Predicate<KeptParticipation> condition) {
        return partners.stream()
                .filter(condition)
                .map(KeptParticipation::partnerId)
                .collect(Collectors.toSet());
    }
}
