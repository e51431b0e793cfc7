package org.passerelle.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.passerelle.shared.json.Codes;
import org.passerelle.shared.text.Side;

/** A partner of a project as its table keeps it. */
@Embeddable
class KeptParticipation {
    private int position;

    @Column(name = "partner_id")
    private UUID partnerId;

    private String side;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private List<String> roles;

    @Column(name = "shares_editing")
    private boolean sharesEditing;

    protected KeptParticipation() {}

    private KeptParticipation(ProjectInput.Participation participation, int position, boolean sharesEditing) {
        this.position = position;
        this.sharesEditing = sharesEditing;
        partnerId = participation.partnerId();
        side = Codes.of(participation.side());
        roles = participation.roles().stream().map(Codes::of).toList();
    }

    UUID partnerId() {
        return partnerId;
    }

    boolean sharesEditing() {
        return sharesEditing;
    }

    boolean leads() {
        return roles.contains(Codes.of(PartnerRole.LEAD));
    }

    KeptParticipation sharing(boolean shared) {
        return new KeptParticipation(asInput(), position, shared);
    }

    private ProjectInput.Participation asInput() {
        return new ProjectInput.Participation(
                partnerId,
                Codes.find(Side.class, side).orElseThrow(),
                roles.stream()
                        .map(r -> Codes.find(PartnerRole.class, r).orElseThrow())
                        .toList());
    }

    static List<ProjectInput.Participation> asInput(List<KeptParticipation> kept) {
        return kept.stream()
                .sorted(Comparator.comparingInt(p -> p.position))
                .map(KeptParticipation::asInput)
                .toList();
    }

    /** Who shared the editing keeps it while the partner stays in the project. */
    static void replace(List<KeptParticipation> kept, List<ProjectInput.Participation> wanted) {
        if (asInput(kept).equals(wanted)) {
            return;
        }
        Set<UUID> sharing = kept.stream()
                .filter(KeptParticipation::sharesEditing)
                .map(KeptParticipation::partnerId)
                .collect(Collectors.toSet());
        kept.clear();
        for (int i = 0; i < wanted.size(); i++) {
            kept.add(new KeptParticipation(
                    wanted.get(i), i, sharing.contains(wanted.get(i).partnerId())));
        }
    }
}
