package org.passerelle.opendata;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.passerelle.project.ProjectFilter;

/** Narrows the projects that a dashboard is about; the same names as in the list of projects, so that links carry them. */
public class DashboardFilter {
    @Parameter(description = "Country of a place or of a partner (ISO 3166-1 alpha-2)", example = "ML")
    @QueryParam("country")
    List<String> countries;

    @Parameter(description = "Theme on any level, with all that lies under it", example = "waste")
    @QueryParam("theme")
    List<String> themes;

    @Parameter(description = "Under way in that year", example = "2020")
    @QueryParam("year")
    List<String> years;

    /** The projects a partner takes part in, in any role. */
    ProjectFilter ofPartner(UUID id) {
        ProjectFilter filter = narrowed();
        filter.partners = List.of(id.toString());
        return filter;
    }

    /** The projects under an agreement. */
    ProjectFilter ofAgreement(UUID id) {
        ProjectFilter filter = narrowed();
        filter.agreements = List.of(id.toString());
        return filter;
    }

    /** True where a part of the projects is left out. */
    boolean narrows() {
        return given(countries) || given(themes) || given(years);
    }

    private ProjectFilter narrowed() {
        ProjectFilter filter = new ProjectFilter();
        filter.countries = countries;
        filter.themes = themes;
        filter.years = years;
        return filter;
    }

    private static boolean given(List<String> values) {
        return values != null && !values.isEmpty();
    }
}
