package org.passerelle.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * What the sheet of a partner or of an agreement says, in its language and ready to be set.
 *
 * @param notPublic warns that this is a draft; null where everybody can read the page
 * @param description null where nobody wrote one
 * @param map null where nothing has coordinates
 */
record RecordSheetContent(
        SheetWords words,
        String title,
        String eyebrow,
        String notPublic,
        String description,
        List<FundingContent.Fact> facts,
        Drawing map,
        List<Table> tables,
        SheetFoot foot) {

    /**
     * A part of the sheet.
     *
     * @param none what stands there where there are no rows
     * @param rows the first cell names the row
     * @param more how many are only on the page; null where all are here
     */
    record Table(String title, String none, List<String> columns, List<List<String>> rows, String more) {
        /** The first rows, and how many more there are. */
        static Table of(
                String title, String none, List<String> columns, List<List<String>> all, int most, SheetWords words) {
            return new Table(
                    title,
                    none,
                    columns,
                    all.subList(0, Math.min(most, all.size())),
                    all.size() <= most ? null : words.say("more-points", all.size() - most));
        }
    }

    /** What is known, each with its name; what is not is left out. */
    static final class Facts {
        private final List<FundingContent.Fact> facts = new ArrayList<>();

        Facts add(String name, String value) {
            if (value != null && !value.isBlank()) {
                facts.add(new FundingContent.Fact(name, value));
            }
            return this;
        }

        List<FundingContent.Fact> all() {
            return List.copyOf(facts);
        }
    }
}
