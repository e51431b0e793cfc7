package org.passerelle.partner;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.passerelle.security.Guarded;
import org.passerelle.shared.file.StoredFile;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.record.PublishedRecord;
import org.passerelle.shared.record.RecordType;
import org.passerelle.shared.text.Texts;

/** An organisation of the field: a local authority, an association, a university, a funder. */
@Entity
public class Partner extends PublishedRecord implements Guarded {
    @JdbcTypeCode(SqlTypes.JSON)
    private Texts names;

    private String acronym;
    private PartnerType type;
    private String country;
    private String territory;
    private BigDecimal latitude;
    private BigDecimal longitude;
    private String website;

    @JdbcTypeCode(SqlTypes.JSON)
    private Texts descriptions;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "former_names")
    private List<PartnerInput.FormerName> formerNames = List.of();

    @ElementCollection
    @CollectionTable(name = "partner_identifier", joinColumns = @JoinColumn(name = "partner_id"))
    @OrderColumn(name = "position")
    private List<KeptIdentifier> identifiers = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PartnerInput.Contact> contacts = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<StoredFile> logo;

    @Column(name = "organization_alias")
    private String organizationAlias;

    @Column(name = "merged_into")
    private UUID mergedInto;

    /** Hibernate wants a class of its own for a row of the collection. */
    @Embeddable
    public static class KeptIdentifier {
        private String scheme;
        private String value;

        protected KeptIdentifier() {}

        KeptIdentifier(PartnerInput.Identifier identifier) {
            scheme = identifier.scheme();
            value = identifier.value();
        }

        PartnerInput.Identifier asInput() {
            return new PartnerInput.Identifier(scheme, value);
        }
    }

    protected Partner() {}

    /** @throws RuleBroken as {@link #apply} */
    public Partner(PartnerInput input) {
        apply(input);
    }

    /**
     * Takes what an editor wrote.
     *
     * @throws RuleBroken where a point has only one coordinate, or a former name ends before it began
     */
    public void apply(PartnerInput input) {
        if ((input.latitude() == null) != (input.longitude() == null)) {
            throw new RuleBroken(input.latitude() == null ? "latitude" : "longitude", "half-a-point");
        }
        for (int i = 0; i < input.formerNames().size(); i++) {
            PartnerInput.FormerName former = input.formerNames().get(i);
            if (former.from() != null
                    && former.until() != null
                    && former.until().lastDay().isBefore(former.from().firstDay())) {
                throw new RuleBroken("formerNames[" + i + "].until", "end-before-start");
            }
        }
        names = input.names();
        acronym = input.acronym();
        type = input.type();
        country = input.country();
        territory = input.territory();
        latitude = input.latitude();
        longitude = input.longitude();
        website = input.website();
        descriptions = input.descriptions();
        formerNames = input.formerNames();
        contacts = input.contacts();
        List<PartnerInput.Identifier> now =
                identifiers.stream().map(KeptIdentifier::asInput).toList();
        if (!now.equals(input.identifiers())) {
            identifiers.clear();
            input.identifiers().forEach(i -> identifiers.add(new KeptIdentifier(i)));
        }
    }

    @Override
    public PartnerInput input() {
        return new PartnerInput(
                names,
                acronym,
                type,
                country,
                territory,
                latitude,
                longitude,
                website,
                descriptions,
                formerNames,
                identifiers.stream().map(KeptIdentifier::asInput).toList(),
                contacts);
    }

    @Override
    public RecordType type() {
        return RecordType.PARTNER;
    }

    public Texts names() {
        return names;
    }

    public String country() {
        return country;
    }

    /** Alias of its Keycloak organisation; null until somebody has an account for it. */
    public String organizationAlias() {
        return organizationAlias;
    }

    /** Ties it to an organisation once; the alias cannot change afterwards, since Keycloak's cannot. */
    public void openOrganization(String alias) {
        if (organizationAlias == null) {
            organizationAlias = alias;
        }
    }

    /**
     * Leaves its Keycloak organisation to another record of the same organisation.
     *
     * @return the alias; null where it had none
     */
    public String releaseOrganization() {
        String released = organizationAlias;
        organizationAlias = null;
        return released;
    }

    /** The partner that stands for this one since a merge; null where it was never merged. */
    public UUID mergedInto() {
        return mergedInto;
    }

    public void mergeInto(UUID kept) {
        mergedInto = kept;
    }

    /** Stands for itself again. */
    public void unmerge() {
        mergedInto = null;
    }

    /** The logo, then its smaller copies, the smallest first; empty where it has none. */
    public List<StoredFile> logo() {
        return logo == null ? List.of() : logo;
    }

    /** @param files as {@link #logo} gives them; empty for none */
    public void showLogo(List<StoredFile> files) {
        logo = files.isEmpty() ? null : List.copyOf(files);
    }

    /** @throws RuleBroken where another partner stands for this one: that one is to be changed */
    public void requireOwnLife() {
        if (mergedInto != null) {
            throw new RuleBroken("", "partner-merged");
        }
    }

    @Override
    public List<RuleBroken.Violation> missing() {
        return country == null && type != PartnerType.NETWORK && type != PartnerType.INTERNATIONAL_ORGANISATION
                ? List.of(new RuleBroken.Violation("country", "required", List.of()))
                : List.of();
    }

    /**
     * Its own people; and the partner that registered it, until it has an organisation of its own. What is still on its way
     * to the public stays with who registered it all the same: an organisation may be opened before anybody is in it.
     */
    @Override
    public Set<UUID> editingPartners() {
        Set<UUID> partners = new HashSet<>();
        if (id() != null) {
            partners.add(id());
        }
        if (registeredBy() != null && (organizationAlias == null || !wasEverPublished())) {
            partners.add(registeredBy());
        }
        return partners;
    }

    @Override
    public String editingReason(UUID partner) {
        return partner.equals(id()) ? "own-page" : "registered";
    }

    @Override
    public Set<UUID> involvedPartners() {
        Set<UUID> partners = editingPartners();
        if (registeredBy() != null) {
            partners.add(registeredBy());
        }
        return partners;
    }
}
