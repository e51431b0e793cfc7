package org.passerelle.report;

import java.time.LocalDate;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.time.PreciseDate;
import org.passerelle.shared.web.ParameterBounds;

/** The days a report speaks of, both included. */
record ReportPeriod(LocalDate from, LocalDate to) {
    /** Beyond it a report is no report of a period, and its tables no tables to read. */
    static final int MOST_YEARS = 10;

    /** @throws ProblemException that names the parameter: it lacks, lies out of range, ends before it starts, is too long */
    static ReportPeriod of(LocalDate from, LocalDate to) {
        requireDay("from", from);
        requireDay("to", to);
        if (to.isBefore(from)) {
            throw ProblemException.badParameter("to", "end-before-start");
        }
        if (!to.isBefore(from.plusYears(MOST_YEARS))) {
            throw ProblemException.badParameter("to", "period-too-long", MOST_YEARS);
        }
        return new ReportPeriod(from, to);
    }

    private static void requireDay(String name, LocalDate day) {
        if (day == null) {
            throw ProblemException.badParameter(name, "required");
        }
        if (day.getYear() < ParameterBounds.FIRST_YEAR || day.getYear() > ParameterBounds.LAST_YEAR) {
            throw ProblemException.badParameter(name, "date-out-of-range");
        }
    }

    /** Something of a year belongs to the period when a day of the year does: amounts are kept by year and never divided. */
    boolean holds(int year) {
        return from.getYear() <= year && year <= to.getYear();
    }

    /** Something that lasts belongs to the period when a day of it does. */
    boolean holds(PreciseDate starts, PreciseDate ends) {
        LocalDate last = (ends == null ? starts : ends).lastDay();
        return !starts.firstDay().isAfter(to) && !last.isBefore(from);
    }

    boolean endsBefore(PreciseDate starts) {
        return starts.firstDay().isAfter(to);
    }
}
