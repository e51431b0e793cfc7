package org.passerelle.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.shared.paging.Page;
import org.passerelle.testsupport.Odd;

class CsvFileTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+33 4", "-2", "@cmd", "\tx", "\rx", "\nx", " =1+1", "\u00a0-2", "\u200b=1", "\uff1d1+1"
            })
    void what_a_spreadsheet_would_calculate_is_made_harmless(String cell) {
        assertThat(CsvFile.harmless(cell)).isEqualTo("'" + cell);
    }

    @Test
    void what_is_written_with_an_apostrophe_before_a_formula_is_told_from_what_got_one() {
        assertThat(CsvFile.harmless("'=1+1")).isEqualTo("''=1+1");
        assertThat(CsvFile.harmless("'t Hof")).isEqualTo("'t Hof");
    }

    @Test
    void other_text_stays_as_it_is() {
        assertThat(CsvFile.harmless("Eau = vie")).isEqualTo("Eau = vie");
        assertThat(CsvFile.harmless("")).isEmpty();
        assertThat(CsvFile.harmless(null)).isNull();
    }

    @Test
    void every_text_comes_out_whole_and_none_as_a_formula() throws IOException {
        for (String text : Odd.texts(1).filter(t -> !t.contains("\ud800")).toList()) {
            String cell = CsvFile.harmless(text);
            assertThat(cell).endsWith(text).doesNotMatch("(?s)[\\s\\p{Z}\\p{Cc}]*[=+@-].*");
            ByteArrayOutputStream output = new ByteArrayOutputStream();
            ExportRows.Row row = new ExportRows.Row(new Object[] {text, "end"}, new Page.Key("1", new UUID(0, 1)));
            CsvFile.write(output, List.of("a", "b"), new ExportRows(2, last -> List.of(row)));
            List<String> read = CsvReader.builder().ofCsvRecord(output.toString(StandardCharsets.UTF_8)).stream()
                    .skip(1)
                    .findFirst()
                    .orElseThrow()
                    .getFields();
            assertThat(read).containsExactly(cell, "end");
        }
    }

    @Test
    void batches_follow_one_another_to_the_end() throws IOException {
        List<Page.Key> asked = new ArrayList<>();
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        List<List<ExportRows.Row>> batches =
                List.of(List.of(row("1"), row("2")), List.of(row("3"), row("4")), List.of());
        CsvFile.write(output, List.of("a", "b"), new ExportRows(2, last -> {
            asked.add(last);
            return batches.get(asked.size() - 1);
        }));
        assertThat(output.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "a,b\r\n1,\"x, \"\"y\"\"\"\r\n2,\"x, \"\"y\"\"\"\r\n3,\"x, \"\"y\"\"\"\r\n4,\"x, \"\"y\"\"\"\r\n");
        assertThat(asked.get(0)).isNull();
        assertThat(asked.subList(1, 3)).extracting(Page.Key::sort).containsExactly("2", "4");
    }

    private static ExportRows.Row row(String number) {
        return new ExportRows.Row(
                new Object[] {new BigDecimal(number), "x, \"y\""}, new Page.Key(number, new UUID(0, 1)));
    }
}
