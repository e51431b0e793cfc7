package org.passerelle.publication;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.passerelle.shared.record.RecordType;

/**
 * The operations that all types of records inherit from {@link RecordPageResource} get a name per type in the contract:
 * 'submitRecord' under /projects becomes 'submitProject'. Runs before the other filters, which find operations by name.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 1000)
public class RecordOperations implements OASFilter {
    private static final Map<String, String> NOUNS =
            Arrays.stream(RecordType.values()).collect(Collectors.toMap(RecordType::path, RecordOperations::noun));

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        if (contract.getPaths() == null) {
            return;
        }
        contract.getPaths().getPathItems().forEach((address, item) -> {
            String[] parts = address.split("/");
            String noun = parts.length > 3 ? NOUNS.get(parts[3]) : null;
            if (noun != null) {
                item.getOperations().values().forEach(operation -> rename(operation, noun));
            }
        });
    }

    private static void rename(Operation operation, String noun) {
        if (operation.getOperationId() != null) {
            operation.setOperationId(operation.getOperationId().replace("Record", noun));
        }
    }

    private static String noun(RecordType type) {
        return Arrays.stream(type.name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining());
    }
}
