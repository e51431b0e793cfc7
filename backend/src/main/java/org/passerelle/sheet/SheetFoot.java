package org.passerelle.sheet;

import java.time.LocalDate;

/**
 * The end of every sheet: where its page is, and when it was printed.
 *
 * @param link the address of the page, without language
 * @param code the same, for a camera
 * @param confirmed who last said that it is still true; null for records of which nobody says so
 */
record SheetFoot(String title, String link, Drawing code, String confirmed, String printedOn) {
    private static final int CODE_MILLIMETRES = 24;

    static SheetFoot of(String title, String link, String confirmed, LocalDate today, SheetWords words) {
        return new SheetFoot(
                title, link, QrDrawing.of(link, CODE_MILLIMETRES), confirmed, words.say("printed", words.day(today)));
    }
}
