package org.passerelle.reference;

import java.util.List;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.text.Texts;

/** What holds for every label of the reference lists. */
final class Labels {
    private Labels() {}

    private record Written(String language, String text) {}

    /** @throws RuleBroken required, at the first language that lacks: a page without it would show a code */
    static void requireEveryLanguage(Texts labels) {
        for (var written : List.of(
                new Written("fr", labels.fr()), new Written("en", labels.en()), new Written("it", labels.it()))) {
            if (written.text() == null) {
                throw new RuleBroken("labels." + written.language(), "required");
            }
        }
    }
}
