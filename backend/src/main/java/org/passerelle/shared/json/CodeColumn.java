package org.passerelle.shared.json;

import jakarta.persistence.AttributeConverter;

/** Keeps an enum in the database under its code. Each enum names its own subclass, since JPA wants a class per type. */
public abstract class CodeColumn<E extends Enum<E>> implements AttributeConverter<E, String> {
    private final Class<E> type;

    protected CodeColumn(Class<E> type) {
        this.type = type;
    }

    @Override
    public String convertToDatabaseColumn(E constant) {
        return Codes.orNull(constant);
    }

    @Override
    public E convertToEntityAttribute(String code) {
        return code == null
                ? null
                : Codes.find(type, code)
                        .orElseThrow(() -> new IllegalStateException("unknown " + type.getSimpleName() + ": " + code));
    }
}
