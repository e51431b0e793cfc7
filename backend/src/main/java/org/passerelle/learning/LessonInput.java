package org.passerelle.learning;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.shared.text.TextLimit;
import org.passerelle.shared.text.Texts;

/**
 * What editors write about one lesson or open question of their project.
 *
 * @param themes codes of the theme tree; where there are none, it is found by the themes of its project
 * @param step the step of the guide it speaks of
 * @param position rank in its project; left out, it comes last, or stays where it is
 */
@Schema(example = """
                {"kind": "question", "texts": {"fr": "Comment se comprendre sans langue commune ?"}}""")
public record LessonInput(
        @NotNull LessonKind kind,
        @NotNull @TextLimit(max = 2000, required = true) Texts texts,
        @Size(max = 10) List<@NotNull @Size(min = 1, max = 80) String> themes,
        GuideStep step,
        @Min(0) @Max(10_000) Integer position) {

    public LessonInput {
        themes = themes == null ? List.of() : themes;
    }
}
