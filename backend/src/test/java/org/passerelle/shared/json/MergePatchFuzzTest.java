package org.passerelle.shared.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.passerelle.event.EventInput;
import org.passerelle.event.EventKind;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.text.Texts;
import org.passerelle.testsupport.Odd;

/** Patches from anybody: what a merge means, and what the strict reader makes of it. */
// The edge cases of a tree are too many to be all gone through before each property.
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class MergePatchFuzzTest {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> NAMES = List.of("a", "b", "c");
    private static final List<String> FIELDS = List.of(
            "kind",
            "titles",
            "texts",
            "starts",
            "ends",
            "place",
            "country",
            "online",
            "attendance",
            "partnerIds",
            "links",
            "agreementId",
            "projectId",
            "fr",
            "en",
            "value",
            "precision",
            "label",
            "url",
            "id",
            "version",
            "ownerId",
            "__proto__",
            "");

    private final ObjectMapper mapper = strict();
    private final Validator validator =
            Validation.buildDefaultValidatorFactory().getValidator();
    private final MergePatch mergePatch = new MergePatch(mapper, validator);

    private static ObjectMapper strict() {
        ObjectMapper mapper = new ObjectMapper();
        new StrictJson().customize(mapper);
        return mapper;
    }

    @Provide
    Arbitrary<JsonNode> trees() {
        return tree(NAMES, Arbitraries.of("s", "t"), 3);
    }

    @Provide
    Arbitrary<ObjectNode> objects() {
        return object(NAMES, trees());
    }

    /** Names and values that an event has, and others. */
    @Provide
    Arbitrary<ObjectNode> patches() {
        Arbitrary<String> texts = Arbitraries.oneOf(
                Odd.text(), Arbitraries.of("meeting", "SN", "2024-02-29", "day", "https://www.example.org", "fr"));
        return object(FIELDS, tree(FIELDS, texts, 2));
    }

    private static Arbitrary<JsonNode> tree(List<String> names, Arbitrary<String> texts, int depth) {
        Arbitrary<JsonNode> leaf = Arbitraries.oneOf(
                Arbitraries.just(JSON.nullNode()),
                texts.map(JSON::textNode),
                Arbitraries.integers().map(JSON::numberNode),
                Arbitraries.doubles().map(JSON::numberNode),
                Arbitraries.of(true, false).map(JSON::booleanNode));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<JsonNode> below = tree(names, texts, depth - 1);
        return Arbitraries.oneOf(
                leaf,
                below.list().ofMaxSize(3).map(MergePatchFuzzTest::array),
                object(names, below).map(node -> node));
    }

    private static JsonNode array(List<JsonNode> items) {
        ArrayNode array = JSON.arrayNode();
        items.forEach(array::add);
        return array;
    }

    private static Arbitrary<ObjectNode> object(List<String> names, Arbitrary<JsonNode> values) {
        return Arbitraries.maps(Arbitraries.of(names), values).ofMaxSize(4).map(fields -> {
            ObjectNode object = JSON.objectNode();
            fields.forEach(object::set);
            return object;
        });
    }

    @Provide
    Arbitrary<EventInput> events() {
        return Combinators.combine(
                        Arbitraries.of(EventKind.values()),
                        Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(20),
                        Arbitraries.of("Dakar", null),
                        Arbitraries.of(true, false))
                .as((kind, title, place, online) -> new EventInput(
                        kind,
                        Texts.fr(title),
                        null,
                        null,
                        null,
                        null,
                        place,
                        "SN",
                        online,
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    @Property
    void an_empty_patch_changes_nothing(@ForAll("objects") ObjectNode target) {
        assertThat(MergePatch.merge(target.deepCopy(), JSON.objectNode())).isEqualTo(target);
    }

    @Property
    void a_patch_sent_twice_does_what_it_does_once(@ForAll("trees") JsonNode target, @ForAll("trees") JsonNode patch) {
        JsonNode once = MergePatch.merge(target.deepCopy(), patch);
        assertThat(MergePatch.merge(once.deepCopy(), patch)).isEqualTo(once);
    }

    @Property
    void a_merge_leaves_the_patch_as_it_was(@ForAll("trees") JsonNode target, @ForAll("trees") JsonNode patch) {
        JsonNode before = patch.deepCopy();
        MergePatch.merge(target, patch);
        assertThat(patch).isEqualTo(before);
    }

    @Property
    void apart_from_the_nulls_that_are_kept_it_is_the_algorithm_of_the_rfc(
            @ForAll("trees") JsonNode target, @ForAll("trees") JsonNode patch) {
        JsonNode wanted = ofTheRfc(target.deepCopy(), patch.deepCopy());
        assertThat(withoutNulls(MergePatch.merge(target, patch))).isEqualTo(withoutNulls(wanted));
    }

    @Property
    void the_difference_of_two_records_makes_the_other_of_the_one(
            @ForAll("objects") ObjectNode from, @ForAll("objects") ObjectNode to) {
        JsonNode one = withoutNulls(from);
        JsonNode other = withoutNulls(to);
        JsonNode merged = MergePatch.merge(one.deepCopy(), difference(one, other));
        assertThat(withoutNulls(merged)).isEqualTo(other);
    }

    @Property(tries = 5_000)
    void whatever_is_sent_is_refused_or_kept_as_it_was_sent(
            @ForAll("events") EventInput event, @ForAll("patches") ObjectNode patch) throws JsonProcessingException {
        EventInput changed;
        try {
            changed = mergePatch.apply(patch, event, EventInput.class);
        } catch (ProblemException | ConstraintViolationException | MergePatch.MalformedPatch refused) {
            return;
        }
        assertThat(validator.validate(changed)).isEmpty();
        String written = mapper.writeValueAsString(changed);
        assertThat(mapper.readValue(written, EventInput.class)).isEqualTo(changed);
        JsonNode before = mapper.valueToTree(event);
        JsonNode after = mapper.readTree(written);
        for (Map.Entry<String, JsonNode> field : after.properties()) {
            JsonNode sent = patch.get(field.getKey());
            if (sent == null) {
                assertThat(field.getValue()).as(field.getKey()).isEqualTo(before.get(field.getKey()));
            } else if (sent.isValueNode() && !sent.isNull()) {
                assertThat(field.getValue()).as(field.getKey()).isEqualTo(sent);
            }
        }
        assertThat(patch.fieldNames()).toIterable().allMatch(after::has, "no name is ignored");
    }

    /** RFC 7396, section 2, word for word. */
    private static JsonNode ofTheRfc(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode result = target != null && target.isObject() ? (ObjectNode) target : JSON.objectNode();
        patch.properties().forEach(field -> {
            if (field.getValue().isNull()) {
                result.remove(field.getKey());
            } else {
                result.set(field.getKey(), ofTheRfc(result.get(field.getKey()), field.getValue()));
            }
        });
        return result;
    }

    private static JsonNode difference(JsonNode from, JsonNode to) {
        if (!from.isObject() || !to.isObject()) {
            return to;
        }
        ObjectNode patch = JSON.objectNode();
        from.fieldNames().forEachRemaining(name -> {
            if (!to.has(name)) {
                patch.putNull(name);
            }
        });
        to.properties().stream()
                .filter(field -> !field.getValue().equals(from.get(field.getKey())))
                .forEach(field -> patch.set(
                        field.getKey(),
                        from.has(field.getKey())
                                ? difference(from.get(field.getKey()), field.getValue())
                                : field.getValue()));
        return patch;
    }

    private static JsonNode withoutNulls(JsonNode node) {
        if (!node.isObject()) {
            return node;
        }
        ObjectNode kept = JSON.objectNode();
        node.properties().stream()
                .filter(field -> !field.getValue().isNull())
                .forEach(field -> kept.set(field.getKey(), withoutNulls(field.getValue())));
        return kept;
    }
}
