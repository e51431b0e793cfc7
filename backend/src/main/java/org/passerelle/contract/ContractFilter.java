package org.passerelle.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.IndexView;

/**
 * Runs at build over the scanned contract. The build fails where an operation does not say who may call it or has no
 * operationId, so that no operation can be forgotten.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {
    private final IndexView index;

    public ContractFilter(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        if (contract.getComponents() == null) {
            contract.setComponents(org.eclipse.microprofile.openapi.OASFactory.createComponents());
        }
        List<Called> operations = Called.all(contract, index);
        operations.forEach(FormBodies::describe);
        operations.forEach(OtherFormats::describeFiles);
        new SchemaShapes(contract, index).complete(operations);
        ProblemAnswers.define(contract);
        Document.complete(contract, operations);
        operations.forEach(OtherFormats::addTo);
        operations.forEach(OperationRules::complete);
        Bodies bodies = new Bodies(contract);
        operations.forEach(bodies::complete);
        Makers.complete(operations);
        Bounds.complete(contract);
        dropUnused(contract);
    }

    private static void dropUnused(OpenAPI contract) {
        Set<String> used = new HashSet<>(Set.of("Problem"));
        contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .forEach(operation -> SchemaTree.ofOperation(operation, schema -> reach(contract, schema, used)));
        reach(contract, contract.getComponents().getSchemas().get("Problem"), used);
        TreeMap<String, Schema> kept = new TreeMap<>(contract.getComponents().getSchemas());
        kept.keySet().retainAll(used);
        contract.getComponents().setSchemas(kept);
    }

    private static void reach(OpenAPI contract, Schema schema, Set<String> used) {
        SchemaTree.visit(schema, part -> {
            String name = SchemaTree.refName(part);
            if (name != null && used.add(name)) {
                reach(contract, contract.getComponents().getSchemas().get(name), used);
            }
        });
    }
}
