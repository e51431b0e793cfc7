package org.passerelle.shared.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 7396, where a removed field stays as null so that the strict reader sees it. */
class MergePatchTest {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int CASES = 2_000;
    private final ObjectMapper mapper = new ObjectMapper();

    /** Trees of a few names and values, so that target and patch often meet. */
    private static JsonNode tree(Random random, int depth) {
        int kind = random.nextInt(depth == 0 ? 4 : 7);
        return switch (kind) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.textNode("t" + random.nextInt(3));
            case 2 -> JSON.numberNode(random.nextInt(3));
            case 3 -> JSON.arrayNode().add(random.nextInt(3)).addNull();
            default -> object(random, depth - 1);
        };
    }

    private static ObjectNode object(Random random, int depth) {
        ObjectNode object = JSON.objectNode();
        for (String name : List.of("a", "b", "c")) {
            if (random.nextBoolean()) {
                object.set(name, tree(random, Math.max(depth, 0)));
            }
        }
        return object;
    }

    @Test
    void an_empty_patch_changes_nothing() {
        Random random = new Random(1);
        for (int i = 0; i < CASES; i++) {
            ObjectNode target = object(random, 3);
            assertThat(MergePatch.merge(target.deepCopy(), JSON.objectNode())).isEqualTo(target);
        }
    }

    @Test
    void a_patch_sent_twice_does_what_it_does_once() {
        Random random = new Random(2);
        for (int i = 0; i < CASES; i++) {
            JsonNode patch = tree(random, 3);
            JsonNode once = MergePatch.merge(tree(random, 3), patch);
            assertThat(MergePatch.merge(once.deepCopy(), patch)).isEqualTo(once);
        }
    }

    @Test
    void what_is_no_object_replaces() {
        Random random = new Random(3);
        for (int i = 0; i < CASES; i++) {
            JsonNode patch = tree(random, 0);
            if (!patch.isObject()) {
                assertThat(MergePatch.merge(tree(random, 3), patch)).isEqualTo(patch);
            }
        }
    }

    @Test
    void every_name_of_the_patch_is_in_the_result_and_the_others_stay() {
        Random random = new Random(4);
        for (int i = 0; i < CASES; i++) {
            ObjectNode target = object(random, 3);
            ObjectNode patch = object(random, 3);
            JsonNode merged = MergePatch.merge(target.deepCopy(), patch);
            patch.fieldNames()
                    .forEachRemaining(name -> assertThat(merged.has(name)).isTrue());
            target.properties().stream()
                    .filter(field -> !patch.has(field.getKey()))
                    .forEach(field -> assertThat(merged.get(field.getKey())).isEqualTo(field.getValue()));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'a':'b'}|{'a':'c'}|{'a':'c'}",
                "{'a':'b'}|{'b':'c'}|{'a':'b','b':'c'}",
                "{'a':'b','b':'c'}|{'a':null}|{'a':null,'b':'c'}",
                "{'a':['b']}|{'a':'c'}|{'a':'c'}",
                "{'a':{'b':'c'}}|{'a':{'b':'d','c':null}}|{'a':{'b':'d','c':null}}",
                "{'a':[{'b':'c'}]}|{'a':[1]}|{'a':[1]}",
                "['a','b']|['c','d']|['c','d']",
                "{'a':'foo'}|null|null",
                "[1,2]|{'a':'b'}|{'a':'b'}"
            })
    void follows_the_examples_of_the_rfc(String target, String patch, String result) throws Exception {
        assertThat(MergePatch.merge(read(target), read(patch))).isEqualTo(read(result));
    }

    private JsonNode read(String json) throws Exception {
        return mapper.readTree(json.replace('\'', '"'));
    }
}
