package org.passerelle.sheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;

/** What the reads give, as the views of the contract; for reports too. */
@ApplicationScoped
public class SheetJson {
    private final ObjectMapper mapper;

    SheetJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    public <T> T read(String json, Class<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
