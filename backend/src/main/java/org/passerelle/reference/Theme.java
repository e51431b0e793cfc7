package org.passerelle.reference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.record.KeptRecord;
import org.passerelle.shared.record.RecordType;
import org.passerelle.shared.text.Texts;

/** A theme of the three-level tree that moderators keep. */
@Entity
public class Theme extends KeptRecord {
    static final int LEVELS = 3;

    @Column(updatable = false)
    private String code;

    @Column(name = "parent_code")
    private String parent;

    private int level;

    @JdbcTypeCode(SqlTypes.JSON)
    private Texts labels;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "dac_sectors", columnDefinition = "text[]")
    private List<String> sectors = new ArrayList<>();

    private int position;
    private boolean retired;

    protected Theme() {}

    /**
     * @param parent the theme it lies under; null for the first level
     * @throws RuleBroken as {@link #apply}
     */
    Theme(ThemeInput input, Theme parent) {
        code = input.code();
        apply(input, parent, false);
    }

    /**
     * Takes what a moderator wrote.
     *
     * @param under the theme it shall lie under; null for the first level
     * @param anchored true where records or other themes hang on its level
     * @throws RuleBroken where a language lacks, the code changes, or the place in the tree is not possible
     */
    void apply(ThemeInput input, Theme under, boolean anchored) {
        Labels.requireEveryLanguage(input.labels());
        if (!input.code().equals(code)) {
            throw new RuleBroken("code", "code-is-fixed");
        }
        int wanted = under == null ? 1 : under.level + 1;
        if (wanted > LEVELS) {
            throw new RuleBroken("parent", "theme-too-deep", LEVELS);
        }
        if (anchored && wanted != level) {
            throw new RuleBroken("parent", "theme-in-use");
        }
        level = wanted;
        parent = under == null ? null : under.code;
        labels = input.labels();
        if (!sectors.equals(input.sectors())) {
            sectors = new ArrayList<>(input.sectors());
        }
        position = input.position();
        retired = input.retired();
    }

    String code() {
        return code;
    }

    @Override
    public ThemeInput input() {
        return new ThemeInput(code, labels, parent, sectors, position, retired);
    }

    @Override
    public RecordType type() {
        return RecordType.THEME;
    }
}
