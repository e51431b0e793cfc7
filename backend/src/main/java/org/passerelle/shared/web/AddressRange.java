package org.passerelle.shared.web;

/**
 * All addresses that begin with the same bits, as '10.0.0.0/8'; a single one, as '127.0.0.1' or '::1/128'. An IPv6 address
 * needs its bits: without them the server takes what follows the last colon for a port and asks name servers for the rest,
 * at each request.
 */
record AddressRange(byte[] first, int bits) {
    /** @throws IllegalArgumentException where it is none */
    static AddressRange of(String text) {
        String[] parts = text.strip().split("/", 2);
        byte[] first = CallerAddress.bytes(parts[0]);
        if (first == null) {
            throw new IllegalArgumentException("not an address or a range of addresses: " + text);
        }
        if (parts.length == 1 && text.contains(":")) {
            throw new IllegalArgumentException("write a single IPv6 address as a range, " + text + "/128");
        }
        int most = first.length * Byte.SIZE;
        int bits = parts.length == 1 ? most : Integer.parseInt(parts[1]);
        if (bits < 0 || bits > most) {
            throw new IllegalArgumentException("not a range of addresses: " + text);
        }
        return new AddressRange(first, bits);
    }

    boolean contains(byte[] address) {
        if (address.length != first.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 1 << (Byte.SIZE - 1 - bit % Byte.SIZE);
            if (((address[bit / Byte.SIZE] ^ first[bit / Byte.SIZE]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }
}
