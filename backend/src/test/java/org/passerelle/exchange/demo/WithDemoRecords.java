package org.passerelle.exchange.demo;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The platform as 'make run' starts it: with the demo records, on an empty database. */
public class WithDemoRecords implements QuarkusTestProfile {
    /** Less than there are partners, so that a list there is too long for a sheet without a million of rows. */
    static final int SHEET_ROWS = 168;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("passerelle.demo-data", "true", "passerelle.exports.sheet-rows", String.valueOf(SHEET_ROWS));
    }
}
