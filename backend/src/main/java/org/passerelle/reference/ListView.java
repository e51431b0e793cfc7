package org.passerelle.reference;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.shared.text.Term;
import org.passerelle.shared.text.Texts;

/** Reference lists as the API gives them: whole, in order, with a label in the language of the answer beside all three. */
public final class ListView {
    private ListView() {}

    /**
     * An entry of a closed list.
     *
     * @param id the code: what stands in its address, as with every record
     * @param iati the code of the IATI codelist that means the same; null where there is none
     * @param version raised each time a moderator words it
     */
    @Schema(name = "ListedTerm")
    public record Entry(
            @NotNull String id,
            @NotNull String code,
            @NotNull String label,
            @NotNull Texts labels,

            @Schema(description = "Code of the IATI codelist that means the same")
            String iati,

            long version) {}

    /** A closed list. */
    @Schema(name = "ListedTerms")
    public record Entries(@NotNull List<Entry> items) {}

    /** A currency, a language, a sector. */
    @Schema(name = "ListedCode")
    public record Coded(
            @NotNull String code,
            @NotNull String label,
            @NotNull Texts labels) {}

    /** Currencies (ISO 4217), languages (ISO 639-1) or sectors (OECD DAC). */
    @Schema(name = "ListedCodes")
    public record CodedList(@NotNull List<Coded> items) {}

    /**
     * A country.
     *
     * @param latitude degrees north of the point where it is drawn when no place is known
     */
    @Schema(name = "Country")
    public record Country(
            @NotNull String code,
            @NotNull String label,
            @NotNull Texts labels,
            BigDecimal latitude,
            BigDecimal longitude) {}

    /** Countries by name. */
    @Schema(name = "Countries")
    public record Countries(@NotNull List<Country> items) {}

    /** A development goal. */
    @Schema(name = "Sdg")
    public record Goal(
            @NotNull String code,
            int number,
            @NotNull String label,
            @NotNull Texts labels) {}

    /** The 17 development goals of the United Nations. */
    @Schema(name = "Sdgs")
    public record Goals(@NotNull List<Goal> items) {}

    /**
     * A theme of the three-level tree.
     *
     * @param id the code: what stands in its address, as with every record
     * @param parent code of the theme it lies under; null on the first level
     * @param sectors OECD DAC sectors that say about the same
     * @param retired true where new records can no longer choose it
     */
    @Schema(name = "Theme")
    public record ThemeEntry(
            @NotNull String id,
            @NotNull String code,
            @NotNull String label,
            @NotNull Texts labels,
            String parent,
            int level,
            int position,
            boolean retired,
            long version,
            @NotNull List<Term> sectors) {}

    /** The tree in reading order. */
    @Schema(name = "Themes")
    public record Themes(@NotNull List<ThemeEntry> items) {}
}
