package org.passerelle.reference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.passerelle.shared.record.KeptRecord;
import org.passerelle.shared.record.RecordType;
import org.passerelle.shared.text.Texts;

/** An entry of a closed list: its code belongs to the code of the platform, its labels to the moderators. */
@Entity
@Table(name = "term")
public class ListTerm extends KeptRecord {
    @Column(updatable = false)
    private String list;

    @Column(updatable = false)
    private String code;

    @JdbcTypeCode(SqlTypes.JSON)
    private Texts labels;

    protected ListTerm() {}

    /** @throws org.passerelle.shared.problem.RuleBroken where a language lacks */
    void apply(LabelsInput input) {
        Labels.requireEveryLanguage(input.labels());
        labels = input.labels();
    }

    String list() {
        return list;
    }

    String code() {
        return code;
    }

    @Override
    public LabelsInput input() {
        return new LabelsInput(labels);
    }

    @Override
    public RecordType type() {
        return RecordType.TERM;
    }
}
