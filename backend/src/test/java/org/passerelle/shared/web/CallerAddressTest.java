package org.passerelle.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallerAddressTest {
    private final CallerAddress address = new CallerAddress(List.of("127.0.0.0/8", "::1/128", "10.1.0.0/16"));

    private String of(String peer, String... forwarded) {
        return address.of(peer, List.of(forwarded));
    }

    @ParameterizedTest(name = "{1}, {2} is {0}")
    @CsvSource({
        // who is counted, the other end of the connection, X-Forwarded-For
        "192.0.2.1, 127.0.0.1, 192.0.2.1",
        "192.0.2.1, ::1, 192.0.2.1",
        "192.0.2.1, 127.0.0.1, '192.0.2.1, 10.1.2.3, 127.0.0.1'",
        "192.0.2.1, 127.0.0.1, '203.0.113.9, 192.0.2.1'",
        "192.0.2.1, 127.0.0.1, '127.0.0.1, 192.0.2.1, 10.1.2.3'",
        "192.0.2.1, 127.0.0.1, 'nonsense, 192.0.2.1'",
        "192.0.2.1, 192.0.2.1, 203.0.113.9",
        "10.2.0.1, 10.2.0.1, 203.0.113.9",
        "127.0.0.1, 127.0.0.1, ''",
        "127.0.0.1, 127.0.0.1, 'example.org'",
        "10.1.2.3, 127.0.0.1, '192.0.2.1:80, 10.1.2.3'"
    })
    void what_stands_before_a_stranger_is_made_up(String counted, String peer, String forwarded) {
        assertThat(of(peer, forwarded)).isEqualTo(of(counted));
    }

    @Test
    void a_second_header_is_read_behind_the_first() {
        assertThat(of("127.0.0.1", "203.0.113.9", "192.0.2.1")).isEqualTo(of("192.0.2.1"));
    }

    @Test
    void an_address_has_one_spelling() {
        assertThat(of("127.0.0.1", "::ffff:192.0.2.1")).isEqualTo(of("192.0.2.1"));
        assertThat(of("127.0.0.1", "2001:DB8:0:0::1")).isEqualTo(of("2001:db8::1"));
        assertThat(of("::ffff:127.0.0.1", "192.0.2.1")).isEqualTo(of("192.0.2.1"));
    }

    @Test
    void a_network_of_one_customer_is_one_caller() {
        assertThat(IntStream.range(0, 1000).mapToObj(i -> of("2001:db8:1:2::" + Integer.toHexString(i))))
                .containsOnly(of("2001:db8:1:2:ffff:ffff:ffff:ffff"));
        assertThat(of("2001:db8:1:3::1")).isNotEqualTo(of("2001:db8:1:2::1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "localhost", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/x", "::1", "::/129", "10.0.0"})
    void what_is_no_range_is_said_at_the_start(String range) {
        assertThatIllegalArgumentException().isThrownBy(() -> new CallerAddress(List.of(range)));
    }
}
