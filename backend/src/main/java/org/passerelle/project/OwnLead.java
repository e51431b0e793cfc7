package org.passerelle.project;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.passerelle.partner.Partner;
import org.passerelle.shared.json.MergePatch;
import org.passerelle.shared.text.Side;

/**
 * Who leads a project that names no partner at all: the one who begins it, and when it is replaced those who lead it
 * already.
 */
@ApplicationScoped
class OwnLead {
    private final MergePatch mergePatch;
    private final ObjectMapper mapper;

    OwnLead(MergePatch mergePatch, ObjectMapper mapper) {
        this.mergePatch = mergePatch;
        this.mapper = mapper;
    }

    ProjectInput in(ProjectInput input, UUID own) {
        if (!input.partners().isEmpty()) {
            return input;
        }
        String country = Partner.<Partner>findById(own).country();
        var lead = new ProjectInput.Participation(own, side(input.places(), country), List.of(PartnerRole.LEAD));
        return with(List.of(lead), input);
    }

    ProjectInput in(ProjectInput input, ProjectInput present) {
        return input.partners().isEmpty()
                ? with(
                        present.partners().stream()
                                .filter(partner -> partner.roles().contains(PartnerRole.LEAD))
                                .toList(),
                        input)
                : input;
    }

    private ProjectInput with(List<ProjectInput.Participation> partners, ProjectInput input) {
        return mergePatch.apply(mapper.valueToTree(Map.of("partners", partners)), input, ProjectInput.class);
    }

    /** That of the places in its country; else across from the places named; the north where there are none. */
    static Side side(List<ProjectInput.Place> places, String country) {
        return places.stream()
                .filter(place -> place.country().equals(country))
                .map(ProjectInput.Place::side)
                .findFirst()
                .orElseGet(
                        () -> places.stream().anyMatch(place -> place.side() == Side.NORTH) ? Side.SOUTH : Side.NORTH);
    }
}
