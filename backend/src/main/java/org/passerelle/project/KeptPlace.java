package org.passerelle.project;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.passerelle.shared.json.Codes;
import org.passerelle.shared.text.Side;

/** A place of a project as its table keeps it. */
@Embeddable
class KeptPlace {
    private int position;
    private String name;
    private String country;
    private String region;
    private String side;
    private BigDecimal latitude;
    private BigDecimal longitude;

    protected KeptPlace() {}

    private KeptPlace(ProjectInput.Place place, int position) {
        this.position = position;
        name = place.name();
        country = place.country();
        region = place.region();
        side = Codes.of(place.side());
        latitude = place.latitude();
        longitude = place.longitude();
    }

    private ProjectInput.Place asInput() {
        return new ProjectInput.Place(
                name, country, region, Codes.find(Side.class, side).orElseThrow(), plain(latitude), plain(longitude));
    }

    /** The same number however many zeros the column keeps. */
    private static BigDecimal plain(BigDecimal degrees) {
        return degrees == null
                ? null
                : new BigDecimal(degrees.stripTrailingZeros().toPlainString());
    }

    static List<ProjectInput.Place> asInput(List<KeptPlace> kept) {
        return kept.stream()
                .sorted(Comparator.comparingInt(p -> p.position))
                .map(KeptPlace::asInput)
                .toList();
    }

    static void replace(List<KeptPlace> kept, List<ProjectInput.Place> wanted) {
        if (!asInput(kept).equals(wanted)) {
            kept.clear();
            for (int i = 0; i < wanted.size(); i++) {
                kept.add(new KeptPlace(wanted.get(i), i));
            }
        }
    }
}
