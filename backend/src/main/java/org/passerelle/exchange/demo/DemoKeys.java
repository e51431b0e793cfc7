package org.passerelle.exchange.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** Which demo records are there already, and under which id. */
final class DemoKeys {
    private final Database database;
    private final Map<String, UUID> ids = new HashMap<>();

    DemoKeys(Database database) {
        this.database = database;
        database.each(
                Sql.of("select key, record_id from demo_record"),
                row -> ids.put(row.getString(1), row.getObject(2, UUID.class)));
    }

    boolean has(String key) {
        return ids.containsKey(key);
    }

    /**
     * Claims a key for the transaction. Of two instances that start at once the second waits here for the first.
     *
     * @return false where the record is there by now
     */
    boolean claim(String key) {
        if (database.change(Sql.of("insert into demo_record (key) values (?) on conflict do nothing", key)) == 1) {
            return true;
        }
        database.each(
                Sql.of("select record_id from demo_record where key = ?", key),
                row -> ids.put(key, row.getObject(1, UUID.class)));
        return false;
    }

    void keep(String key, UUID id) {
        database.change(Sql.of("update demo_record set record_id = ? where key = ?", id, key));
        ids.put(key, id);
    }

    /** @throws IllegalArgumentException where no record has that key yet */
    UUID id(String key) {
        UUID id = ids.get(key);
        if (id == null) {
            throw new IllegalArgumentException("no demo record '" + key + "' so far");
        }
        return id;
    }

    /** The same JSON with ids in the place of '@key'. */
    JsonNode resolve(JsonNode json) {
        if (json.isTextual() && json.textValue().startsWith("@")) {
            return JsonNodeFactory.instance.textNode(
                    id(json.textValue().substring(1)).toString());
        }
        if (json.isArray()) {
            ArrayNode items = JsonNodeFactory.instance.arrayNode();
            json.forEach(item -> items.add(resolve(item)));
            return items;
        }
        if (json.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            json.properties().forEach(field -> object.set(field.getKey(), resolve(field.getValue())));
            return object;
        }
        return json;
    }
}
