package org.passerelle.reference;

import jakarta.enterprise.context.ApplicationScoped;
import org.passerelle.history.ChangeLog;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** Writes themes by the rules: the tree keeps three levels, and what records use neither moves nor vanishes. */
@ApplicationScoped
public class ThemeWriting {
    private final ChangeLog changes;
    private final Reference reference;
    private final Database database;

    ThemeWriting(ChangeLog changes, Reference reference, Database database) {
        this.changes = changes;
        this.reference = reference;
        this.database = database;
    }

    /** @throws RuleBroken where the code is taken, or as {@link Theme#apply} */
    Theme create(ThemeInput input) {
        if (Theme.count("code", input.code()) > 0) {
            throw new RuleBroken("code", "code-taken");
        }
        requireSectors(input);
        Theme theme = new Theme(input, parent(input));
        changes.created(theme);
        return theme;
    }

    /** @throws RuleBroken where it would lie under itself, or as {@link Theme#apply} */
    void change(Theme theme, ThemeInput input) {
        requireSectors(input);
        Theme parent = parent(input);
        if (parent != null && liesUnder(parent.code(), theme.code())) {
            throw new RuleBroken("parent", "theme-cycle");
        }
        boolean anchored = isAnchored(theme.code());
        changes.changed(theme, now -> theme.apply(input, parent, anchored));
        database.text(Sql.of(
                "select max(index_project(pt.project_id)::text) from project_theme pt where pt.theme_code = ?",
                theme.code()));
    }

    private Theme parent(ThemeInput input) {
        if (input.parent() == null) {
            return null;
        }
        reference.requireTheme("parent", input.parent());
        return Theme.find("code", input.parent()).firstResult();
    }

    private void requireSectors(ThemeInput input) {
        for (int i = 0; i < input.sectors().size(); i++) {
            reference.requireSector("sectors[" + i + "]", input.sectors().get(i));
        }
    }

    private boolean liesUnder(String code, String above) {
        return database.number(Sql.of(
                        "select count(*) from theme_family(array[?]) as family (code) where code = ?", above, code))
                > 0;
    }

    /** Records chose it on this level, or other themes lie under it. */
    private boolean isAnchored(String code) {
        return database.number(Sql.of(
                        "select (exists (select 1 from project_theme where theme_code = ?) "
                                + "or exists (select 1 from theme where parent_code = ?))::int",
                        code,
                        code))
                > 0;
    }
}
