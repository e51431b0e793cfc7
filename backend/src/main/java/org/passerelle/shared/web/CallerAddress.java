package org.passerelle.shared.web;

import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where a request comes from. What stands in X-Forwarded-For is believed as far as proxies of ours wrote it: from the
 * right, up to the first address that is none of them. Anything before that a caller may have made up.
 */
@ApplicationScoped
public class CallerAddress {
    /** One customer has a whole network of so many bits, and could write from another of its addresses every time. */
    private static final int NETWORK_BYTES = 8;

    private static final byte[] IPV4_IN_IPV6 = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1};

    private final List<AddressRange> proxies;

    /** @param proxies addresses or ranges ('10.0.0.0/8') of the proxies that are ours */
    CallerAddress(@ConfigProperty(name = "passerelle.trusted-proxies") List<String> proxies) {
        this.proxies = proxies.stream().map(AddressRange::of).toList();
    }

    String of(HttpServerRequest request) {
        return of(
                request.connection().remoteAddress().hostAddress(),
                request.headers().getAll("X-Forwarded-For"));
    }

    /**
     * What the caller is counted under.
     *
     * @param peer the other end of the connection
     * @param forwarded the headers in their order; a proxy may write a second one instead of adding to the first
     */
    String of(String peer, List<String> forwarded) {
        byte[] seen = bytes(peer);
        if (seen == null) {
            return peer;
        }
        List<String> hops = List.of(String.join(",", forwarded).split(","));
        for (int i = hops.size() - 1; i >= 0 && isOurs(seen); i--) {
            byte[] before = bytes(hops.get(i).strip());
            if (before == null) {
                break;
            }
            seen = before;
        }
        return HexFormat.of().formatHex(seen, 0, Math.min(seen.length, NETWORK_BYTES));
    }

    private boolean isOurs(byte[] address) {
        return proxies.stream().anyMatch(range -> range.contains(address));
    }

    /** One spelling of each address: an IPv4 address written as IPv6 is the IPv4 address. Null where it is none. */
    static byte[] bytes(String address) {
        // Never a name: this asks no name server.
        byte[] bytes =
                address == null || address.isEmpty() ? null : NetUtil.createByteArrayFromIpAddressString(address);
        boolean wrapped = bytes != null
                && bytes.length == 16
                && Arrays.equals(bytes, 0, IPV4_IN_IPV6.length, IPV4_IN_IPV6, 0, IPV4_IN_IPV6.length);
        return wrapped ? Arrays.copyOfRange(bytes, IPV4_IN_IPV6.length, bytes.length) : bytes;
    }
}
