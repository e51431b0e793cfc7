package org.passerelle.reference;

import jakarta.enterprise.context.ApplicationScoped;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** Asks whether a code that somebody wrote is on its list. */
@ApplicationScoped
public class Reference {
    private final Database database;

    Reference(Database database) {
        this.database = database;
    }

    /** @throws RuleBroken where the code, if any, is no ISO 3166-1 country */
    public void requireCountry(String field, String code) {
        require("select 1 from country where code = ?", field, code, "unknown-country");
    }

    /** @throws RuleBroken where the code is no ISO 4217 currency */
    public void requireCurrency(String field, String code) {
        require("select 1 from currency where code = ?", field, code, "unknown-currency");
    }

    /** @throws RuleBroken where the code, if any, is no ISO 639-1 language */
    public void requireLanguage(String field, String code) {
        require("select 1 from language where code = ?", field, code, "unknown-language");
    }

    /** @throws RuleBroken where the code is no theme, or one that is retired */
    public void requireTheme(String field, String code) {
        require("select 1 from theme where code = ? and not retired", field, code, "unknown-theme");
    }

    /** @throws RuleBroken where the code is no OECD DAC sector that we have labels for */
    public void requireSector(String field, String code) {
        require("select 1 from sector where code = ?", field, code, "unknown-sector");
    }

    private void require(String sql, String field, String code, String complaint) {
        if (code != null && database.number(Sql.of(sql, code)) == 0) {
            throw new RuleBroken(field, complaint, code);
        }
    }
}
