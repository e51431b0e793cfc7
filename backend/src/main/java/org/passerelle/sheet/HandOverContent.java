package org.passerelle.sheet;

import java.util.List;

/**
 * The page that opens a hand-over file, in its language and ready to be set.
 *
 * @param files the other files of the archive, each with what it is
 */
record HandOverContent(
        SheetWords words,
        String title,
        String agreement,
        List<Line> contacts,
        List<Line> moments,
        List<Line> due,
        List<File> files,
        String link,
        String printedOn) {

    /** A row of two columns and a remark. */
    record Line(String first, String second, String remark) {}

    /** @param path within the archive */
    record File(String path, String name) {}
}
