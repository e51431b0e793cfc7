package org.passerelle.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.shared.paging.Page;
import org.passerelle.testsupport.Odd;
import org.passerelle.testsupport.Workbooks;

class XlsxFileTest {
    private static final ExportTable TABLE = new ExportTable(
            "events",
            "",
            List.of(
                    ExportTable.column("place", ""),
                    ExportTable.amount("amount", ""),
                    new ExportTable.Column("start", ExportTable.Kind.DATE, "")));
    private static final AboutSheet ABOUT =
            new AboutSheet(TABLE, "en", LocalDate.of(2026, 11, 27), "https://atlas.test", "https://atlas.test/events");

    private static List<Workbooks.Sheet> written(List<Object[]> rows) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        XlsxFile.write(output, TABLE, new ExportRows(rows.size() + 1, last -> lines(rows)), ABOUT);
        return Workbooks.read(output.toByteArray());
    }

    private static List<ExportRows.Row> lines(List<Object[]> rows) {
        return rows.stream()
                .map(cells -> new ExportRows.Row(cells, new Page.Key("1", new UUID(0, 1))))
                .toList();
    }

    private static Object cell(int column, Object value) throws IOException {
        Object[] cells = new Object[3];
        cells[column] = value;
        // A cell after it, so that an empty one is not simply missing.
        return written(List.of(cells, new Object[] {"x", BigDecimal.ONE, "1988"}))
                .get(0)
                .values(1)
                .get(column);
    }

    @Test
    void the_names_of_the_columns_are_bold_and_stay_in_sight() throws IOException {
        Workbooks.Sheet sheet = written(List.of()).get(0);
        assertThat(sheet.frozenRows()).isEqualTo(1);
        assertThat(sheet.values(0)).containsExactly("place", "amount", "start");
        assertThat(sheet.rows().get(0)).allMatch(Workbooks.Cell::bold);
    }

    @Test
    void every_text_comes_out_unchanged_and_none_as_a_formula() throws IOException {
        List<String> texts = Odd.texts(4)
                .filter(text -> !text.contains("\u0000") && !text.contains("\ud800"))
                .toList();
        List<Object[]> rows =
                texts.stream().map(text -> new Object[] {text, null, null}).toList();
        assertThat(written(rows).get(0).column("place")).isEqualTo(texts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u0001", "a\u000bb", "\uffff", "_x0041_", "__x005F_x", " a ", "a\r\nb\rc", "<&>\"'", "\u001f="})
    void what_XML_cannot_carry_is_spelt_as_spreadsheets_do(String text) throws IOException {
        assertThat(cell(0, text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"1000.50", "0.01", "9999999999999.99", "-12", "0.1000"})
    void amounts_and_counts_are_numbers(BigDecimal number) throws IOException {
        assertThat(cell(0, number)).isEqualTo(number);
        assertThat(cell(1, number)).isEqualTo(number);
    }

    @Test
    void a_number_that_spreadsheets_would_round_is_left_as_it_is_written() throws IOException {
        assertThat(cell(0, new BigDecimal("1234567890123456.7891"))).isEqualTo("1234567890123456.7891");
    }

    @Test
    void a_date_is_a_day_only_where_the_day_is_known() throws IOException {
        assertThat(cell(2, "2019-05-31")).isEqualTo(LocalDate.of(2019, 5, 31));
        assertThat(cell(2, "1900-03-01")).isEqualTo(LocalDate.of(1900, 3, 1));
        assertThat(cell(2, "2019-05")).isEqualTo("2019-05");
        assertThat(cell(2, "1988")).isEqualTo("1988");
        assertThat(cell(0, "2019-05-31")).as("a text that looks like one").isEqualTo("2019-05-31");
    }

    @Test
    void a_date_before_spreadsheets_count_stays_text() throws IOException {
        assertThat(cell(2, "1900-02-28")).isEqualTo("1900-02-28");
        assertThat(cell(2, "1789-07-14")).isEqualTo("1789-07-14");
    }

    @Test
    void a_text_that_no_cell_holds_is_cut_where_one_can_see_it() {
        assertThat(XlsxText.cut("x".repeat(32_767))).isEqualTo("x".repeat(32_767));
        assertThat(XlsxText.cut("x".repeat(32_768))).hasSize(32_767).endsWith("x [...]");
        assertThat(XlsxText.cut("\ud83d\ude00".repeat(20_000))).hasSize(32_766).endsWith("\ud83d\ude00 [...]");
    }

    @Test
    void rows_leave_the_memory_in_their_order() throws IOException {
        List<Object[]> rows = IntStream.rangeClosed(1, 1_001)
                .mapToObj(i -> new Object[] {"place " + i, BigDecimal.valueOf(i), null})
                .toList();
        assertThat(written(rows).get(0).column("amount"))
                .isEqualTo(Arrays.asList(rows.stream().map(row -> row[1]).toArray()));
    }

    @Test
    void the_second_sheet_says_what_the_file_is() throws IOException {
        Workbooks.Sheet about = written(List.of()).get(1);
        assertThat(about.name()).isEqualTo("About this file");
        assertThat(about.rows().stream().map(row -> row.get(1).value()))
                .contains(
                        LocalDate.of(2026, 11, 27),
                        "https://atlas.test/events",
                        "Passerelle, atlas of decentralised cooperation, 2026-11-27, https://atlas.test")
                .anyMatch(value -> String.valueOf(value).contains("CC BY 4.0"))
                .endsWith(
                        "Place",
                        "Amount, in the currency of the line; different currencies are not to be added",
                        "Start, as precise as it is known: year, month or day");
    }

    @Test
    void a_file_that_could_not_be_read_to_its_end_does_not_look_whole() {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ExportRows broken = new ExportRows(1, last -> {
            if (last != null) {
                throw new IllegalStateException("the database is away");
            }
            return lines(List.<Object[]>of(new Object[] {"x", null, null}));
        });
        assertThatThrownBy(() -> XlsxFile.write(output, TABLE, broken, ABOUT)).hasMessage("the database is away");
        assertThatThrownBy(() -> Workbooks.read(output.toByteArray())).isNotNull();
    }
}
