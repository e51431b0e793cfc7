package org.passerelle.sheet;

import java.math.BigDecimal;
import org.passerelle.results.IndicatorView;
import org.passerelle.shared.text.Texts;

/** How the values of one indicator are said: with its unit, as a step of its scale, in words; 'no data' is never zero. */
public record IndicatorWords(IndicatorView indicator, SheetWords words) {
    /** The title; that its figures are invented is said where they are. */
    public String title() {
        String title = words.text(indicator.titles());
        return indicator.example() ? words.say("example", title) : title;
    }

    /** The state at the start, with its date. */
    public String baseline() {
        if (indicator.baseline() == null) {
            return words.say("no-data");
        }
        String value = said(indicator.baseline().value(), indicator.baseline().account());
        return indicator.baseline().on() == null
                ? value
                : value + " (" + words.date(indicator.baseline().on()) + ")";
    }

    /**
     * @param value decimal string; null where there is none
     * @param account what a qualitative indicator says instead; null where there is none
     */
    public String said(String value, Texts account) {
        if (value == null) {
            String text = words.passage(account);
            return text == null ? words.say("no-data") : text;
        }
        return indicator.scale().stream()
                .filter(step -> new BigDecimal(value).compareTo(BigDecimal.valueOf(step.value())) == 0)
                .map(step -> words.text(step.label()))
                .findFirst()
                .orElseGet(() -> measured(value));
    }

    private String measured(String value) {
        String number = words.number(new BigDecimal(value));
        if (indicator.measure().code().equals("percentage")) {
            return number + " %";
        }
        String unit = words.text(indicator.unit());
        return unit == null ? number : number + " " + unit;
    }
}
