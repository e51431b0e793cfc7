package org.passerelle.shared.json;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The code of an enum constant, the same in JSON, in the database and in addresses: UNDER_WAY is 'under-way'. */
public final class Codes {
    private Codes() {}

    public static String of(Enum<?> constant) {
        return ofName(constant.name());
    }

    /** The code of a constant known by name only. */
    public static String ofName(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Like {@link #of}, null for null. */
    public static String orNull(Enum<?> constant) {
        return constant == null ? null : of(constant);
    }

    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(c -> of(c).equals(code))
                .findFirst();
    }

    public static List<String> all(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Codes::of).toList();
    }
}
