package org.passerelle.contract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.passerelle.shared.paging.Page;

/**
 * Gives every text, list and whole number of the contract a bound, so that a client knows what it must be able to take.
 * What people may send has bounds of its own at its field; these are for the rest, and no answer comes near them.
 */
final class Bounds {
    private static final int TEXT = 20_000;
    private static final int LIST = 100_000;
    private static final Map<String, Integer> OF_FORMAT = Map.of("uuid", 36, "date", 10, "date-time", 40, "uri", 2_000);
    /** The largest whole number that every JSON reader keeps exactly. */
    private static final BigDecimal EXACT = BigDecimal.valueOf((1L << 53) - 1);

    private static final BigDecimal INT = BigDecimal.valueOf(Integer.MAX_VALUE);

    private Bounds() {}

    static void complete(OpenAPI contract) {
        SchemaTree.each(contract, Bounds::page);
        SchemaTree.each(contract, Bounds::bound);
    }

    private static void page(Schema schema) {
        Map<String, Schema> fields = schema.getProperties();
        if (fields != null && fields.containsKey("items") && fields.containsKey("next")) {
            fields.get("items").setMaxItems(Page.MAX_LIMIT);
        }
    }

    private static void bound(Schema schema) {
        List<SchemaType> types = schema.getType() == null ? List.of() : schema.getType();
        if (types.contains(SchemaType.STRING)
                && schema.getEnumeration() == null
                && schema.getConstValue() == null
                && schema.getMaxLength() == null) {
            schema.setMaxLength(schema.getFormat() == null ? TEXT : OF_FORMAT.getOrDefault(schema.getFormat(), TEXT));
        }
        if (types.contains(SchemaType.ARRAY) && schema.getMaxItems() == null) {
            schema.setMaxItems(LIST);
        }
        if (types.contains(SchemaType.INTEGER) && schema.getEnumeration() == null) {
            BigDecimal most = "int32".equals(schema.getFormat()) ? INT : EXACT;
            schema.setMinimum(schema.getMinimum() == null ? most.negate() : schema.getMinimum());
            schema.setMaximum(schema.getMaximum() == null ? most : schema.getMaximum());
        }
    }
}
