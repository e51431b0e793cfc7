package org.passerelle.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;
import org.passerelle.shared.text.Messages;

/** Writes the names of countries, currencies and languages as CLDR gives them (the JDK carries it), at every start. */
@ApplicationScoped
public class CldrLists {
    /** Before everything that loads records which refer to them. */
    public static final int FIRST = 100;

    private final Database database;
    private final ObjectMapper mapper;

    CldrLists(Database database, ObjectMapper mapper) {
        this.database = database;
        this.mapper = mapper;
    }

    @Transactional
    void load(@Observes @Priority(FIRST) StartupEvent start) {
        List<String> currencies = Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .filter(c ->
                        !c.startsWith("X") || c.equals("XOF") || c.equals("XAF") || c.equals("XCD") || c.equals("XPF"))
                .sorted()
                .toList();
        write(
                "country",
                List.of(Locale.getISOCountries()),
                code -> locale -> new Locale("", code).getDisplayCountry(locale));
        write("currency", currencies, code -> Currency.getInstance(code)::getDisplayName);
        write(
                "language",
                List.of(Locale.getISOLanguages()),
                code -> locale -> new Locale(code).getDisplayLanguage(locale));
    }

    private void write(String table, List<String> codes, Function<String, Function<Locale, String>> name) {
        List<String> labels = new ArrayList<>();
        for (String code : codes) {
            Map<String, String> byLanguage = new LinkedHashMap<>();
            for (String language : Messages.LANGUAGES) {
                byLanguage.put(language, name.apply(code).apply(Locale.forLanguageTag(language)));
            }
            try {
                labels.add(mapper.writeValueAsString(byLanguage));
            } catch (JsonProcessingException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        database.change(Sql.of(
                "insert into " + table
                        + " (code, labels) select code, labels::jsonb from unnest(?, ?) as given (code, labels) "
                        + "on conflict (code) do update set labels = excluded.labels where " + table
                        + ".labels <> excluded.labels",
                Sql.texts(codes),
                Sql.texts(labels)));
    }
}
