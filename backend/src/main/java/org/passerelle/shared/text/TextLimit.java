package org.passerelle.shared.text;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Bounds a text in every language: at most {@code max} characters each, and written in at least one when required. */
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = TextLimit.Check.class)
public @interface TextLimit {
    int max();

    boolean required() default false;

    String message() default "text-too-long";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<TextLimit, Texts> {
        private int max;
        private boolean required;

        @Override
        public void initialize(TextLimit limit) {
            max = limit.max();
            required = limit.required();
        }

        @Override
        public boolean isValid(Texts texts, ConstraintValidatorContext context) {
            if (texts == null || texts.isEmpty()) {
                return !required || refuse(context, "required");
            }
            return texts.longest() <= max || refuse(context, "too-long");
        }

        private static boolean refuse(ConstraintValidatorContext context, String code) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(code).addConstraintViolation();
            return false;
        }
    }
}
