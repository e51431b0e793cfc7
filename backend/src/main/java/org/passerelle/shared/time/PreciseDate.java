package org.passerelle.shared.time;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.shared.problem.RuleBroken;

/**
 * A date as precise as it is known: a year, a month or a day (ISO 8601 reduced precision).
 *
 * @param value '1988', '1988-05' or '1988-05-12', from year 1000 to 2200
 * @param precision how much of it is known; must match the value
 */
@PreciseDate.Readable
@Schema(example = "{\"value\": \"1988\", \"precision\": \"year\"}")
public record PreciseDate(
        @NotNull @Schema(pattern = "^[12][0-9]{3}(-[01][0-9](-[0-3][0-9])?)?$", maxLength = 10)
        String value,

        @NotNull Precision precision) {

    /** How much of a date is known. */
    public enum Precision {
        YEAR,
        MONTH,
        DAY
    }

    /** The value is a date of the stated precision; where it is not, the request is refused before any rule is asked. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = Readable.Check.class)
    @interface Readable {
        String message() default "not-a-date";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        /** Lets a missing part pass: that is for its own constraint to say. */
        class Check implements ConstraintValidator<Readable, PreciseDate> {
            @Override
            public boolean isValid(PreciseDate date, ConstraintValidatorContext context) {
                if (date == null || date.value == null || date.precision == null) {
                    return true;
                }
                try {
                    date.firstDay();
                    return true;
                } catch (RuleBroken unreadable) {
                    context.disableDefaultConstraintViolation();
                    context.buildConstraintViolationWithTemplate(
                                    unreadable.violations().get(0).code())
                            .addConstraintViolation();
                    return false;
                }
            }
        }
    }

    public static PreciseDate year(int year) {
        return new PreciseDate(Integer.toString(year), Precision.YEAR);
    }

    /** @return null when the date is null */
    public static PreciseDate of(LocalDate date, Precision precision) {
        if (date == null) {
            return null;
        }
        return new PreciseDate(date.toString().substring(0, LENGTHS[precision.ordinal()]), precision);
    }

    /**
     * The first day it can mean, null for no date.
     *
     * @throws RuleBroken that names the field where the date cannot be read
     */
    public static LocalDate firstDay(PreciseDate date, String field) {
        try {
            return date == null ? null : date.firstDay();
        } catch (RuleBroken unreadable) {
            throw unreadable.under(field);
        }
    }

    /** Like {@link #firstDay(PreciseDate, String)} for the last day it can mean. */
    public static LocalDate lastDay(PreciseDate date, String field) {
        firstDay(date, field);
        return date == null ? null : date.lastDay();
    }

    /** Its precision, null for no date. */
    public static Precision precisionOf(PreciseDate date) {
        return date == null ? null : date.precision;
    }

    private static final int[] LENGTHS = {4, 7, 10};

    /**
     * The first day it can mean.
     *
     * @throws RuleBroken where the value is no date of the stated precision
     */
    @JsonIgnore
    public LocalDate firstDay() {
        if (value == null || precision == null || value.length() != LENGTHS[precision.ordinal()]) {
            throw new RuleBroken("value", "date-precision-mismatch");
        }
        try {
            LocalDate day =
                    switch (precision) {
                        case YEAR -> Year.parse(value).atDay(1);
                        case MONTH -> YearMonth.parse(value).atDay(1);
                        case DAY -> LocalDate.parse(value);
                    };
            if (day.getYear() < 1000 || day.getYear() > 2200) {
                throw new RuleBroken("value", "date-out-of-range");
            }
            return day;
        } catch (DateTimeParseException unreadable) {
            throw new RuleBroken("value", "not-a-date");
        }
    }

    /** The last day it can mean: an end in '2021' is the 31st of December. */
    @JsonIgnore
    public LocalDate lastDay() {
        LocalDate first = firstDay();
        return switch (precision) {
            case YEAR -> first.withDayOfYear(first.lengthOfYear());
            case MONTH -> first.withDayOfMonth(first.lengthOfMonth());
            case DAY -> first;
        };
    }
}
