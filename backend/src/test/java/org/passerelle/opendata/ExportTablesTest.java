package org.passerelle.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.passerelle.shared.text.Messages;

class ExportTablesTest {
    @Test
    void every_column_says_what_it_holds_and_nothing_else_is_described() {
        Set<String> columns = ExportTables.ALL.stream()
                .flatMap(table -> table.header().stream())
                .map(name -> "column." + name)
                .collect(Collectors.toSet());
        assertThat(Messages.in("fr").keys().stream()
                        .filter(key -> key.startsWith("column."))
                        .collect(Collectors.toSet()))
                .isEqualTo(columns);
    }

    @Test
    void no_table_has_two_columns_of_one_name() {
        assertThat(ExportTables.ALL)
                .allSatisfy(table -> assertThat(table.header()).doesNotHaveDuplicates());
    }
}
