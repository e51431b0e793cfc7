package org.passerelle.project;

/** The same partners as {@link Project#editingPartners()}, for lists straight from PostgreSQL. */
public final class EditingPartners {
    /** True for a row of table project_partner, alias pp, whose partner's people edit the project and report on it. */
    public static final String ROW = "('lead' = any (pp.roles) or pp.shares_editing)";

    /** The projects that the partners in its one array parameter may change; as {@code Access.edits} takes it. */
    public static final String PROJECTS =
            "select pp.project_id from project_partner pp where " + ROW + " and pp.partner_id = any (?)";

    private EditingPartners() {}
}
