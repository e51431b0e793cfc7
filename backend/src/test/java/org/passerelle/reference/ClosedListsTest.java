package org.passerelle.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.agreement.AgreementInput;
import org.passerelle.agreement.AgreementKind;
import org.passerelle.agreement.Ending;
import org.passerelle.agreement.PartyRole;
import org.passerelle.agreement.Succession;
import org.passerelle.agreement.Validity;
import org.passerelle.change.ChangeEffect;
import org.passerelle.change.ChangeExtent;
import org.passerelle.change.ChangeStep;
import org.passerelle.change.ChangeStoryKind;
import org.passerelle.change.ConsentState;
import org.passerelle.evaluation.EvaluationKind;
import org.passerelle.evaluation.RecommendationState;
import org.passerelle.event.EventKind;
import org.passerelle.funding.FundingKind;
import org.passerelle.funding.FundingState;
import org.passerelle.funding.LevyScheme;
import org.passerelle.learning.ContextEffectKind;
import org.passerelle.learning.ContextStatus;
import org.passerelle.learning.GuideQuestion;
import org.passerelle.learning.GuideState;
import org.passerelle.learning.GuideStep;
import org.passerelle.learning.LessonKind;
import org.passerelle.learning.LessonReplyKind;
import org.passerelle.partner.PartnerInput;
import org.passerelle.partner.PartnerType;
import org.passerelle.project.ConfirmationAge;
import org.passerelle.project.PartnerRole;
import org.passerelle.project.ProjectForm;
import org.passerelle.project.ProjectInput;
import org.passerelle.project.ProjectStatus;
import org.passerelle.project.ReportingState;
import org.passerelle.project.TargetPublic;
import org.passerelle.reminder.ReminderState;
import org.passerelle.reminder.ReminderTrouble;
import org.passerelle.results.Aggregation;
import org.passerelle.results.DueState;
import org.passerelle.results.StanceState;
import org.passerelle.shared.json.Codes;
import org.passerelle.shared.record.Publication;
import org.passerelle.shared.text.Messages;
import org.passerelle.shared.text.Side;
import org.passerelle.shared.time.PreciseDate;

/** Every code of the program has its words, in three languages, in the list that the API serves. */
class ClosedListsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<Arguments> enums() {
        return Stream.of(
                Arguments.of(PartnerType.class, "partner-types"),
                Arguments.of(PartnerInput.ContactKind.class, "contact-kinds"),
                Arguments.of(Publication.class, "publications"),
                Arguments.of(PreciseDate.Precision.class, "date-precisions"),
                Arguments.of(ProjectStatus.class, "project-statuses"),
                Arguments.of(ReportingState.class, "reporting-states"),
                Arguments.of(ConfirmationAge.class, "confirmation-ages"),
                Arguments.of(ProjectForm.class, "project-forms"),
                Arguments.of(PartnerRole.class, "partner-roles"),
                Arguments.of(TargetPublic.class, "publics"),
                Arguments.of(ProjectInput.VolunteerScheme.class, "volunteer-schemes"),
                Arguments.of(Side.class, "sides"),
                Arguments.of(AgreementKind.class, "agreement-kinds"),
                Arguments.of(Validity.class, "agreement-validities"),
                Arguments.of(Ending.class, "agreement-endings"),
                Arguments.of(PartyRole.class, "party-roles"),
                Arguments.of(Succession.class, "successions"),
                Arguments.of(AgreementInput.Level.class, "objective-levels"),
                Arguments.of(AgreementInput.State.class, "activity-states"),
                Arguments.of(EventKind.class, "event-kinds"),
                Arguments.of(FundingKind.class, "funding-kinds"),
                Arguments.of(FundingState.class, "funding-states"),
                Arguments.of(LevyScheme.class, "levy-schemes"),
                Arguments.of(Aggregation.class, "aggregations"),
                Arguments.of(DueState.class, "due-states"),
                Arguments.of(StanceState.class, "stance-states"),
                Arguments.of(ChangeStep.class, "change-steps"),
                Arguments.of(ChangeExtent.class, "change-extents"),
                Arguments.of(ChangeStoryKind.class, "change-story-kinds"),
                Arguments.of(ChangeEffect.class, "change-effects"),
                Arguments.of(ConsentState.class, "consent-states"),
                Arguments.of(ReminderState.class, "reminder-states"),
                Arguments.of(ReminderTrouble.class, "reminder-troubles"),
                Arguments.of(LessonKind.class, "lesson-kinds"),
                Arguments.of(LessonReplyKind.class, "lesson-reply-kinds"),
                Arguments.of(GuideStep.class, "guide-steps"),
                Arguments.of(GuideQuestion.class, "guide-questions"),
                Arguments.of(GuideState.class, "guide-states"),
                Arguments.of(ContextStatus.class, "context-statuses"),
                Arguments.of(ContextEffectKind.class, "context-effect-kinds"),
                Arguments.of(EvaluationKind.class, "evaluation-kinds"),
                Arguments.of(RecommendationState.class, "recommendation-states"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("enums")
    void every_code_has_its_words(Class<? extends Enum<?>> type, String list) {
        assertThat(codes(lists().get(list))).as(list).containsAll(Codes.all(type));
    }

    @ParameterizedTest
    @ValueSource(strings = {"themes", "sectors", "sdgs"})
    void no_label_has_a_typewriter_apostrophe(String file) {
        assertThat(read(file).findValuesAsText("fr")).isNotEmpty();
        assertThat(read(file).toString()).doesNotContainPattern("\\p{L}'\\p{L}");
    }

    @Test
    void no_word_of_a_list_has_a_typewriter_apostrophe() {
        lists().values().forEach(terms -> assertThat(terms.toString()).doesNotContainPattern("\\p{L}'\\p{L}"));
    }

    @Test
    void every_word_is_in_three_languages() {
        lists().forEach((list, terms) -> terms.forEach(term -> Messages.LANGUAGES.forEach(
                language -> assertThat(term.path(language).asText())
                        .as(list + " " + term.path("code").asText() + " " + language)
                        .isNotBlank())));
    }

    @Test
    void every_list_has_a_name_in_the_list_of_lists() {
        assertThat(codes(lists().get("reference-lists"))).containsExactlyInAnyOrderElementsOf(lists().keySet());
    }

    @Test
    void no_list_is_written_twice_and_no_code_doubled() {
        Set<String> seen = new HashSet<>();
        ReferenceLists.AREAS.forEach(area -> read("terms-" + area)
                .fieldNames()
                .forEachRemaining(list -> assertThat(seen.add(list)).as(list).isTrue()));
        lists().forEach((list, terms) -> assertThat(codes(terms)).as(list).doesNotHaveDuplicates());
    }

    @Test
    void the_theme_tree_has_three_levels_with_words_and_known_sectors() {
        Set<String> sectors = new HashSet<>(codes(read("sectors")));
        Set<String> codes = new HashSet<>();
        checkThemes(read("themes"), 1, codes, sectors);
        assertThat(codes).hasSizeGreaterThan(60).contains("waste", "drinking-water", "civil-registry");
    }

    private static void checkThemes(JsonNode themes, int level, Set<String> codes, Set<String> sectors) {
        for (JsonNode theme : themes) {
            String code = theme.path("code").asText();
            assertThat(level).as(code).isLessThanOrEqualTo(Theme.LEVELS);
            assertThat(codes.add(code)).as(code + " once").isTrue();
            Messages.LANGUAGES.forEach(
                    l -> assertThat(theme.path(l).asText()).as(code + " " + l).isNotBlank());
            theme.path("sectors").forEach(s -> assertThat(sectors).as(code).contains(s.asText()));
            checkThemes(theme.path("children"), level + 1, codes, sectors);
        }
    }

    static Map<String, JsonNode> lists() {
        Map<String, JsonNode> lists = new TreeMap<>();
        ReferenceLists.AREAS.forEach(
                area -> read("terms-" + area).properties().forEach(list -> lists.put(list.getKey(), list.getValue())));
        return lists;
    }

    private static List<String> codes(JsonNode terms) {
        List<String> codes = new ArrayList<>();
        if (terms != null) {
            terms.forEach(term -> codes.add(term.path("code").asText()));
        }
        return codes;
    }

    private static JsonNode read(String name) {
        try (InputStream content = ClosedListsTest.class.getResourceAsStream("/reference/" + name + ".json")) {
            return content == null ? JSON.createObjectNode() : JSON.readTree(content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
