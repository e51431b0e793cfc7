package org.passerelle.shared.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 7396, where a removed field stays as null so that the strict reader sees it. */
class MergePatchTest {
    private final ObjectMapper mapper = new ObjectMapper();

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
