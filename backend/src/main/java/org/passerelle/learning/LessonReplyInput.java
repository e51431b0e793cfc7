package org.passerelle.learning;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.shared.text.TextLimit;
import org.passerelle.shared.text.Texts;

/**
 * What a partner says to a lesson or a question.
 *
 * @param texts the answer; to 'we met this too' a note, where there is one
 */
@Schema(example = """
                {"kind": "answer", "texts": {"fr": "Un étudiant bilingue suit chaque réunion."}}""")
public record LessonReplyInput(
        @NotNull LessonReplyKind kind,
        @TextLimit(max = 5000) Texts texts) {

    public LessonReplyInput {
        texts = Texts.orNull(texts);
    }
}
