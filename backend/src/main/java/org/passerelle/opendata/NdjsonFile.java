package org.passerelle.opendata;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;

/** Writes rows as JSON, an object a line with the columns as its members. */
final class NdjsonFile {
    private static final JsonFactory JSON = new JsonFactory();

    private NdjsonFile() {}

    static void write(OutputStream output, List<String> header, ExportRows rows) throws IOException {
        JsonGenerator json = JSON.createGenerator(output).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setRootValueSeparator(new SerializedString("\n"));
        rows.each(cells -> {
            json.writeStartObject();
            for (int column = 0; column < cells.length; column++) {
                if (cells[column] instanceof BigDecimal number) {
                    json.writeNumberField(header.get(column), number);
                } else {
                    json.writeStringField(header.get(column), (String) cells[column]);
                }
            }
            json.writeEndObject();
        });
        json.writeRaw('\n');
        json.flush();
    }
}
