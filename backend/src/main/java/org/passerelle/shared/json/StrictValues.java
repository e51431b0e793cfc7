package org.passerelle.shared.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;

/** Values with one spelling each: codes of enums in kebab-case, canonical UUIDs, texts that every part can carry. */
class StrictValues extends SimpleModule {
    private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    StrictValues() {
        super("passerelle-strict-values");
        addSerializer(new EnumCode());
        addDeserializer(String.class, new CarriedText());
        addDeserializer(UUID.class, new CanonicalUuid());
        setDeserializerModifier(new BeanDeserializerModifier() {
            @Override
            public JsonDeserializer<?> modifyEnumDeserializer(
                    DeserializationConfig config,
                    JavaType type,
                    BeanDescription bean,
                    JsonDeserializer<?> deserializer) {
                return new CodeOfEnum(type.getRawClass());
            }
        });
    }

    @SuppressWarnings("rawtypes")
    private static class EnumCode extends StdSerializer<Enum> {
        EnumCode() {
            super(Enum.class);
        }

        @Override
        public void serialize(Enum value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(Codes.of(value));
        }
    }

    private static class CodeOfEnum extends StdDeserializer<Object> {
        private final Class<?> type;

        CodeOfEnum(Class<?> type) {
            super(type);
            this.type = type;
        }

        @Override
        public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (in.currentToken() != JsonToken.VALUE_STRING) {
                throw JsonMappingException.from(in, "not-a-code");
            }
            String code = in.getText();
            for (Object constant : type.getEnumConstants()) {
                if (Codes.of((Enum<?>) constant).equals(code)) {
                    return constant;
                }
            }
            throw JsonMappingException.from(in, "unknown-code");
        }
    }

    /**
     * PostgreSQL cannot keep U+0000, and a lone surrogate is no character. Controls that turn the direction of writing make
     * a text read otherwise than it is, and what stands behind it; right-to-left scripts do without them.
     */
    private static class CarriedText extends StdDeserializer<String> {
        CarriedText() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (in.currentToken() != JsonToken.VALUE_STRING) {
                throw JsonMappingException.from(in, "not-a-text");
            }
            String text = in.getText();
            if (!carried(text)) {
                throw JsonMappingException.from(in, "forbidden-character");
            }
            return text;
        }
    }

    /** True where a text holds no NUL, no lone surrogate and no embedding, override or isolate of direction. */
    static boolean carried(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069')) {
                return false;
            }
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    private static class CanonicalUuid extends StdDeserializer<UUID> {
        CanonicalUuid() {
            super(UUID.class);
        }

        @Override
        public UUID deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (in.currentToken() != JsonToken.VALUE_STRING
                    || !UUID_SHAPE.matcher(in.getText()).matches()) {
                throw JsonMappingException.from(in, "not-an-id");
            }
            return UUID.fromString(in.getText());
        }
    }
}
