package org.passerelle.learning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.shared.text.TextLimit;
import org.passerelle.shared.text.Texts;

/**
 * What a partner answers to the questions of one step of the guide.
 *
 * @param round the first, or a later one in which the same is asked again; left out, the latest of the project
 * @param answers one for each question it has something to say to, kept in the order of the guide
 * @param openToAll true where everybody may read it once the project is public; else the project's partners alone
 */
@Schema(name = "GuideAnswerInput", example = """
                {"step": "follow-up", "state": "under-way", "answers": [{"question": "q17", "text": {"fr": "Un point chaque mois, à deux."}}], "openToAll": true}""")
public record GuideAnswerInput(
        @NotNull GuideStep step,
        @Min(1) @Max(20) Integer round,
        @NotNull GuideState state,
        @Size(max = 10) List<@Valid @NotNull Answer> answers,
        Boolean openToAll) {

    public GuideAnswerInput {
        answers = answers == null
                ? List.of()
                : answers.stream()
                        .sorted(Comparator.comparing(
                                a -> a == null ? null : a.question(), Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList();
        openToAll = Boolean.TRUE.equals(openToAll);
    }

    /** What is said to one question. */
    @Schema(name = "GuideAnswerText")
    public record Answer(
            @NotNull GuideQuestion question,
            @NotNull @TextLimit(max = 5000, required = true) Texts text) {}
}
