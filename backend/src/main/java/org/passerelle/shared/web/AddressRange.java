package org.passerelle.shared.web;

/** All addresses that begin with the same bits, as '10.0.0.0/8'; a single one, as '127.0.0.1'. */
record AddressRange(byte[] first, int bits) {
    /** @throws IllegalArgumentException where it is none */
    static AddressRange of(String text) {
        String[] parts = text.strip().split("/", 2);
        byte[] first = CallerAddress.bytes(parts[0]);
        if (first == null) {
            throw new IllegalArgumentException("not an address or a range of addresses: " + text);
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
