package org.passerelle.shared.web;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** What each caller has left. However many callers there are, it holds no more than so many. */
class CallerBuckets {
    static final int MAX_CALLERS = 20_000;
    static final Duration WINDOW = Duration.ofMinutes(1);

    /** The callers of the last while; those who have been silent longest are forgotten first, and so start afresh. */
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MAX_CALLERS;
        }
    };

    synchronized Bucket of(String caller, int perMinute) {
        return buckets.computeIfAbsent(caller, c -> Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, WINDOW))
                .build());
    }

    synchronized int size() {
        return buckets.size();
    }
}
