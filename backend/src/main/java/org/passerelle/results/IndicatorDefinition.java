package org.passerelle.results;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.record.KeptRecord;
import org.passerelle.shared.record.RecordType;
import org.passerelle.shared.text.Texts;

/** What projects agree to measure alike. What it counts is fixed once a project has adopted it; its words are not. */
@Entity
@Table(name = "indicator_definition")
public class IndicatorDefinition extends KeptRecord {
    @Column(updatable = false)
    private String code;

    @JdbcTypeCode(SqlTypes.JSON)
    private Texts titles;

    @JdbcTypeCode(SqlTypes.JSON)
    private Texts descriptions;

    private IndicatorMeasure measure;

    @JdbcTypeCode(SqlTypes.JSON)
    private Texts units;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<IndicatorInput.Step> scale = List.of();

    private IndicatorDirection direction;
    private Accumulation accumulation;
    private Aggregation aggregation;
    private Pillar pillar;
    private Integer sdg;
    private int position;
    private boolean retired;

    protected IndicatorDefinition() {}

    /** @throws RuleBroken as {@link #apply} */
    IndicatorDefinition(DefinitionInput input) {
        code = input.code();
        apply(input, false);
    }

    /**
     * Takes what a moderator wrote.
     *
     * @param adopted true where a project measures by it
     * @throws RuleBroken 'required' where a title lacks in a language, 'definition-code-fixed', 'aggregation-does-not-fit' where the rule
     *     cannot put such values together, 'definition-in-use' where adopted values would mean something else, or what
     *     {@link IndicatorRules} refuse
     */
    void apply(DefinitionInput input, boolean adopted) {
        inEveryLanguage(input.titles());
        if (!input.code().equals(code)) {
            throw new RuleBroken("code", "definition-code-fixed");
        }
        IndicatorRules.check(input.asIndicator());
        if (!input.aggregation().fits(input.measure())) {
            throw new RuleBroken("aggregation", "aggregation-does-not-fit");
        }
        if (adopted) {
            keepsMeaning(input);
        }
        titles = input.titles();
        descriptions = input.descriptions();
        measure = input.measure();
        units = input.unit();
        scale = input.scale();
        direction = input.direction();
        accumulation = input.accumulation();
        aggregation = input.aggregation();
        pillar = input.pillar();
        sdg = input.sdg();
        position = input.position();
        retired = input.retired();
    }

    private static void inEveryLanguage(Texts titles) {
        Map<String, String> written = new LinkedHashMap<>();
        written.put("fr", titles.fr());
        written.put("en", titles.en());
        written.put("it", titles.it());
        written.forEach((language, title) -> {
            if (title == null) {
                throw new RuleBroken("titles." + language, "required");
            }
        });
    }

    private void keepsMeaning(DefinitionInput input) {
        fixed("measure", measure, input.measure());
        fixed("unit", units, input.unit());
        fixed("scale", scale, input.scale());
        fixed("accumulation", accumulation, input.accumulation());
    }

    private static void fixed(String field, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            throw new RuleBroken(field, "definition-in-use");
        }
    }

    /**
     * Only what is measured alike is put together.
     *
     * @throws RuleBroken 'differs-from-definition' where a project that adopts it would count something else
     */
    void checkAdopted(IndicatorInput indicator) {
        same("measure", measure, indicator.measure());
        same("unit", units, indicator.unit());
        same("scale", scale, indicator.scale());
        same("accumulation", accumulation, indicator.accumulation());
        same("unbounded", false, indicator.unbounded());
    }

    private void same(String field, Object here, Object there) {
        if (!Objects.equals(here, there)) {
            throw new RuleBroken(field, "differs-from-definition", code);
        }
    }

    public String code() {
        return code;
    }

    boolean retired() {
        return retired;
    }

    @Override
    public DefinitionInput input() {
        return new DefinitionInput(
                code,
                titles,
                descriptions,
                measure,
                units,
                scale,
                direction,
                accumulation,
                aggregation,
                pillar,
                sdg,
                position,
                retired);
    }

    @Override
    public RecordType type() {
        return RecordType.INDICATOR_DEFINITION;
    }
}
