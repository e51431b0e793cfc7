package org.passerelle.report;

import java.util.List;

/** A piece of a document, before it is written. */
interface Block {
    void on(DocxText page);

    /** The title of the document. */
    record Title(String text) implements Block {
        @Override
        public void on(DocxText page) {
            page.paragraph("Title", text);
        }
    }

    /** @param level 1 to 3 */
    record Heading(int level, String text) implements Block {
        @Override
        public void on(DocxText page) {
            page.paragraph("Heading" + level, text);
        }
    }

    /** A text people wrote: blank lines part it into paragraphs. */
    record Text(String text) implements Block {
        @Override
        public void on(DocxText page) {
            page.paragraphs("Normal", text);
        }
    }

    /** What the document says of itself, in small letters. */
    record Note(String text) implements Block {
        @Override
        public void on(DocxText page) {
            page.paragraph("Note", text);
        }
    }

    record Points(List<String> points) implements Block {
        @Override
        public void on(DocxText page) {
            page.points(this);
        }
    }

    /**
     * A place for the person who finishes the document: a field to click into.
     *
     * @param name what screen readers call the field
     * @param hint what stands there until somebody writes
     */
    record ToComplete(String name, String hint) implements Block {
        @Override
        public void on(DocxText page) {
            page.toComplete(this);
        }
    }

    /** Names and what they stand for, without a header. */
    record Facts(String name, List<List<String>> rows) implements Block {
        @Override
        public void on(DocxText page) {
            page.facts(this);
        }
    }

    /**
     * A table whose header is repeated on each page.
     *
     * @param name what screen readers call it
     * @param weights how broad each column is beside the others
     * @param figures the first column of figures, which stand at the right; as many as there are columns where none are
     * @param footing rows of sums at the end
     */
    record Table(
            String name,
            List<String> columns,
            List<Integer> weights,
            int figures,
            List<List<String>> rows,
            List<List<String>> footing)
            implements Block {
        @Override
        public void on(DocxText page) {
            page.table(this);
        }
    }
}
