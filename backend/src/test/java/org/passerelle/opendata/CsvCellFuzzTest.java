package org.passerelle.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.passerelle.shared.paging.Page;
import org.passerelle.testsupport.Odd;

/** Whatever people write goes out as a text and comes back as they wrote it. */
class CsvCellFuzzTest {
    private static final Page.Key KEY = new Page.Key("1", new UUID(0, 1));

    /** Odd texts, most of them behind what a formula may begin with. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "", "'", "''", "=", "'=", "''=", "+", " -", "'\t", "\u00a0@", "'\u200b=", "\uff1d", "\r", "\n'")
                .flatMap(begin -> Odd.carriedText().map(text -> begin + text));
    }

    /** What an import has to do: one apostrophe is taken off where, without it, one would have been put there. */
    private static String restored(String cell) {
        String rest = cell.startsWith("'") ? cell.substring(1) : cell;
        return CsvFile.harmless(rest).equals(cell) ? rest : cell;
    }

    @Property(tries = 5_000)
    void no_cell_begins_a_formula(@ForAll("texts") String text) {
        assertThat(CsvFile.harmless(text))
                .doesNotMatch("(?s)[\\s\\p{Z}\\p{Cc}\\p{Cf}]*[=+\\-@\uff1d\uff0b\uff0d\uff20].*");
    }

    @Property(tries = 5_000)
    void what_went_out_comes_back_equal(@ForAll("texts") String text) {
        assertThat(restored(CsvFile.harmless(text))).isEqualTo(text);
    }

    @Property
    void a_row_of_any_texts_is_read_as_it_was_written(@ForAll("texts") String first, @ForAll("texts") String second)
            throws IOException {
        ExportRows.Row row = new ExportRows.Row(new Object[] {first, second, "end"}, KEY);
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        CsvFile.write(output, List.of("a", "b", "c"), new ExportRows(2, last -> List.of(row)));
        List<String> read = CsvReader.builder().ofCsvRecord(output.toString(StandardCharsets.UTF_8)).stream()
                .skip(1)
                .findFirst()
                .orElseThrow()
                .getFields();
        assertThat(read).containsExactly(CsvFile.harmless(first), CsvFile.harmless(second), "end");
    }
}
