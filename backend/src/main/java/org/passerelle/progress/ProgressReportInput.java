package org.passerelle.progress;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.shared.text.TextLimit;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

/**
 * What a partner tells of its project.
 *
 * @param dated the day, month or year of which it speaks as 'now'
 * @param starts first year, month or day of the period it looks back on; null where nobody said
 * @param ends last year, month or day of that period
 * @param situation where the project stands
 * @param results the main results so far
 * @param remaining what is left to do
 * @param difficulties what was met with
 * @param unforeseen true where nobody had planned for these difficulties
 * @param money whether the funding is as it was meant to be
 * @param openToAll true where everybody may read it once the project is public; else the project's partners alone
 */
@Schema(example = """
                {"dated": {"value": "2021-06-30", "precision": "day"}, "situation": {"fr": "Les deux bornes-fontaines sont en service."}, "results": {"fr": "Deux comités élus."}, "remaining": {"fr": "Former les fontainiers."}, "difficulties": {"fr": "La piste a été coupée trois semaines."}, "unforeseen": true, "money": {"fr": "Le solde de la Région est attendu."}, "openToAll": false}""")
public record ProgressReportInput(
        @NotNull @Valid PreciseDate dated,
        @Valid PreciseDate starts,
        @Valid PreciseDate ends,
        @NotNull @TextLimit(max = 5000, required = true) Texts situation,
        @TextLimit(max = 5000) Texts results,
        @TextLimit(max = 5000) Texts remaining,
        @TextLimit(max = 5000) Texts difficulties,
        Boolean unforeseen,
        @TextLimit(max = 5000) Texts money,
        Boolean openToAll) {

    public ProgressReportInput {
        results = Texts.orNull(results);
        remaining = Texts.orNull(remaining);
        difficulties = Texts.orNull(difficulties);
        money = Texts.orNull(money);
        unforeseen = Boolean.TRUE.equals(unforeseen);
        openToAll = Boolean.TRUE.equals(openToAll);
    }
}
