package org.passerelle.exchange.demo;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The platform as 'make run' starts it: with the demo records, on an empty database. */
public class WithDemoRecords implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("passerelle.demo-data", "true");
    }
}
