package org.passerelle.project;

import java.time.LocalDate;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.time.PreciseDate;

/** The rules of a project's dates and of the status that must not contradict them. */
final class Duration {
    private Duration() {}

    /**
     * @throws RuleBroken 'end-before-start', 'open-with-end', or one of the status rules below
     */
    static void check(ProjectInput input, boolean statusToo, LocalDate today) {
        LocalDate starts = PreciseDate.firstDay(input.start(), "start");
        LocalDate ends = PreciseDate.lastDay(input.end(), "end");
        if (starts != null && ends != null && ends.isBefore(starts)) {
            throw new RuleBroken("end", "end-before-start");
        }
        if (input.openEnded() && ends != null) {
            throw new RuleBroken("end", "open-with-end");
        }
        for (int i = 0; i < input.phases().size(); i++) {
            ProjectInput.Phase phase = input.phases().get(i);
            String field = "phases[" + i + "]";
            LocalDate phaseStarts = PreciseDate.firstDay(phase.start(), field + ".start");
            LocalDate phaseEnds = PreciseDate.lastDay(phase.end(), field + ".end");
            if (phaseStarts != null && phaseEnds != null && phaseEnds.isBefore(phaseStarts)) {
                throw new RuleBroken(field + ".end", "end-before-start");
            }
        }
        if (statusToo) {
            checkStatus(input, today);
        }
    }

    private static void checkStatus(ProjectInput input, LocalDate today) {
        LocalDate earliestStart = input.start() == null ? null : input.start().firstDay();
        LocalDate latestStart = input.start() == null ? null : input.start().lastDay();
        LocalDate ends = input.end() == null ? null : input.end().lastDay();
        switch (input.status()) {
            case PLANNED -> {
                if (latestStart != null && latestStart.isBefore(today)) {
                    throw new RuleBroken("status", "planned-but-started");
                }
            }
            case UNDER_WAY -> {
                if (ends != null && ends.isBefore(today)) {
                    throw new RuleBroken("status", "under-way-past-its-end");
                }
                if (earliestStart != null && earliestStart.isAfter(today)) {
                    throw new RuleBroken("status", "under-way-before-its-start");
                }
            }
            case FINISHED -> {
                LocalDate soonestEnd = input.end() == null ? null : input.end().firstDay();
                if (input.openEnded() || soonestEnd != null && soonestEnd.isAfter(today)) {
                    throw new RuleBroken("status", "finished-before-its-end");
                }
            }
            case SUSPENDED, CANCELLED -> {
                // Both can happen at any time.
            }
        }
    }
}
