package org.passerelle.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

class AgreementTest {
    private static final UUID PONTCHARRA = UUID.randomUUID();
    private static final UUID DEMBELA = UUID.randomUUID();

    private static PreciseDate date(String value) {
        return value == null ? null : new PreciseDate(value, PreciseDate.Precision.values()[(value.length() - 4) / 3]);
    }

    private static AgreementInput.Party party(UUID partner, PartyRole role) {
        return new AgreementInput.Party(partner, role);
    }

    /** An agreement in the making; what a test does not name is as harmless as can be. */
    private record Draft(
            AgreementKind kind,
            String starts,
            String ends,
            boolean openEnded,
            UUID predecessor,
            Succession succession,
            List<AgreementInput.Party> parties) {

        static Draft between(AgreementInput.Party... parties) {
            return new Draft(AgreementKind.COOPERATION_AGREEMENT, null, null, false, null, null, List.of(parties));
        }

        static Draft from(String starts, String ends) {
            return new Draft(AgreementKind.COOPERATION_AGREEMENT, starts, ends, false, null, null, List.of());
        }

        Draft as(AgreementKind other) {
            return new Draft(other, starts, ends, openEnded, predecessor, succession, parties);
        }

        Draft withOpenEnd() {
            return new Draft(kind, starts, ends, true, predecessor, succession, parties);
        }

        Draft following(Chain.Neighbour earlier, Succession how) {
            return new Draft(kind, starts, ends, openEnded, earlier == null ? null : earlier.id(), how, parties);
        }

        AgreementInput input() {
            return new AgreementInput(
                    kind,
                    null,
                    Texts.fr("Convention"),
                    null,
                    null,
                    date(starts),
                    date(ends),
                    openEnded,
                    null,
                    predecessor,
                    succession,
                    parties,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
        }

        Agreement agreement() {
            return new Agreement(input(), Chain.NONE);
        }
    }

    private static Chain.Neighbour earlier(String starts, String ends) {
        return new Chain.Neighbour(UUID.randomUUID(), "Convention 2016-2018", date(starts), date(ends), false);
    }

    private static Agreement follow(Draft draft, Chain.Neighbour earlier, Succession how) {
        return new Agreement(
                draft.following(earlier, how).input(), new Chain(earlier, Set.of(earlier.id()), List.of()));
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String field, String code) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleBroken.class, broken -> {
            assertThat(broken.violations().get(0).field()).isEqualTo(field);
            assertThat(broken.violations().get(0).code()).isEqualTo(code);
        });
    }

    @Test
    void an_agreement_cannot_end_before_it_starts() {
        refused(() -> Draft.from("2021-02", "2021-01").agreement(), "ends", "end-before-start");
        assertThatCode(() -> Draft.from("2021-02", "2021").agreement()).doesNotThrowAnyException();
    }

    @Test
    void an_open_ended_agreement_has_no_end() {
        refused(() -> Draft.from("1988", "2021").withOpenEnd().agreement(), "ends", "open-with-end");
        assertThatCode(() -> Draft.from("1988", null).withOpenEnd().agreement()).doesNotThrowAnyException();
    }

    @Test
    void the_same_partner_stands_once_in_a_role() {
        var signatory = party(PONTCHARRA, PartyRole.SIGNATORY);
        refused(() -> Draft.between(signatory, signatory).agreement(), "parties[1]", "party-twice-in-role");
        assertThatCode(() -> Draft.between(signatory, party(PONTCHARRA, PartyRole.COORDINATOR))
                        .agreement())
                .doesNotThrowAnyException();
    }

    @Test
    void an_agreement_needs_two_partners_before_it_is_submitted() {
        var alone = Draft.between(
                        party(PONTCHARRA, PartyRole.SIGNATORY), party(PONTCHARRA, PartyRole.CONTRACTING_AUTHORITY))
                .agreement();
        assertThat(alone.missing()).extracting(RuleBroken.Violation::code).containsExactly("two-parties-needed");
        assertThat(Draft.between(party(PONTCHARRA, PartyRole.SIGNATORY), party(DEMBELA, PartyRole.SIGNATORY))
                        .agreement()
                        .missing())
                .isEmpty();
    }

    @Test
    void a_network_may_begin_with_its_coordinator_alone() {
        Draft network = Draft.between(party(PONTCHARRA, PartyRole.COORDINATOR)).as(AgreementKind.NETWORK);
        assertThat(network.agreement().missing()).isEmpty();
        assertThat(Draft.between().as(AgreementKind.NETWORK).agreement().missing())
                .extracting(RuleBroken.Violation::code)
                .containsExactly("required");
    }

    @Test
    void a_renewal_names_what_it_renews_and_how() {
        refused(
                () -> Draft.from("2019", null)
                        .following(null, Succession.RENEWAL)
                        .agreement(),
                "predecessorId",
                "succession-without-predecessor");
        var earlier = earlier("2016", "2018");
        refused(() -> follow(Draft.from("2019", null), earlier, null), "succession", "predecessor-without-succession");
    }

    @ParameterizedTest(name = "predecessor ends {0}, renewal starts {1}: {2}")
    @CsvSource({
        "2018-12-31, 2018-12-30, refused",
        "2018-12-31, 2018-12-31, admitted",
        "2018-12-31, 2019-01-01, admitted",
        "2018,       2017,       refused",
        "2018,       2018,       admitted",
        "2018,       2017-12,    refused",
        "2018-06,    2018,       admitted",
        "2018,       2019,       admitted",
        "2018,       ,           admitted"
    })
    void a_renewal_must_not_overlap_its_predecessor(String predecessorEnds, String renewalStarts, String answer) {
        var earlier = earlier("2016", predecessorEnds);
        if (answer.equals("refused")) {
            refused(
                    () -> follow(Draft.from(renewalStarts, null), earlier, Succession.RENEWAL),
                    "starts",
                    "renewal-overlaps");
        } else {
            assertThatCode(() -> follow(Draft.from(renewalStarts, null), earlier, Succession.RENEWAL))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void an_amendment_may_overlap_its_predecessor() {
        assertThatCode(() -> follow(Draft.from("2017-05", null), earlier("2016", "2018"), Succession.AMENDMENT))
                .doesNotThrowAnyException();
    }

    @Test
    void nothing_that_follows_starts_before_its_predecessor() {
        refused(
                () -> follow(Draft.from("2015", null), earlier("2016", "2018"), Succession.AMENDMENT),
                "starts",
                "starts-before-predecessor");
    }

    @Test
    void what_is_open_ended_is_amended_and_not_renewed() {
        var open = new Chain.Neighbour(UUID.randomUUID(), "Jumelage", date("1988"), null, true);
        refused(
                () -> follow(Draft.from("2019", null), open, Succession.RENEWAL),
                "predecessorId",
                "renewal-of-open-ended");
        assertThatCode(() -> follow(Draft.from("2019", null), open, Succession.AMENDMENT))
                .doesNotThrowAnyException();
    }

    @Test
    void an_agreement_cannot_be_prolonged_into_its_renewal() {
        Chain renewed = new Chain(null, Set.of(), List.of(earlier("2019", "2021")));
        AgreementInput prolonged = Draft.from("2016", "2020").input();
        refused(() -> new Agreement(prolonged, renewed), "ends", "overlaps-renewal");
        AgreementInput open = Draft.from("2016", null).withOpenEnd().input();
        refused(() -> new Agreement(open, renewed), "openEnded", "open-ended-but-renewed");
    }

    @Test
    void a_chain_never_leads_back_to_where_it_began() {
        var earlier = earlier("2016", "2018");
        UUID own = UUID.randomUUID();
        Chain circle = new Chain(earlier, Set.of(earlier.id(), own), List.of());
        refused(
                () -> circle.admit(
                        own,
                        Draft.from("2019", null)
                                .following(earlier, Succession.RENEWAL)
                                .input()),
                "predecessorId",
                "goes-in-a-circle");
    }

    @Test
    void those_who_sign_coordinate_or_commission_edit_and_all_parties_are_involved() {
        UUID pilot = UUID.randomUUID();
        UUID registrant = UUID.randomUUID();
        Agreement agreement = Draft.between(
                        party(PONTCHARRA, PartyRole.SIGNATORY),
                        party(DEMBELA, PartyRole.CONTRACTING_AUTHORITY),
                        party(pilot, PartyRole.PILOT))
                .agreement();
        agreement.registeredBy(registrant);
        assertThat(agreement.editingPartners()).containsExactlyInAnyOrder(PONTCHARRA, DEMBELA, registrant);
        assertThat(agreement.involvedPartners()).containsExactlyInAnyOrder(PONTCHARRA, DEMBELA, pilot, registrant);
    }

    @Test
    void who_registered_it_edits_until_it_is_published() {
        Agreement agreement = Draft.between(party(PONTCHARRA, PartyRole.SIGNATORY), party(DEMBELA, PartyRole.SIGNATORY))
                .agreement();
        UUID registrant = UUID.randomUUID();
        agreement.registeredBy(registrant);
        agreement.submit(java.time.Instant.EPOCH);
        assertThat(agreement.editingPartners()).contains(registrant);
        agreement.publish(java.time.Instant.EPOCH);
        assertThat(agreement.editingPartners()).containsExactlyInAnyOrder(PONTCHARRA, DEMBELA);
    }

    /** Neither signatory, coordinator nor contracting authority: a network of equal members. */
    @Nested
    class WhereNoPartyAnswers {
        private final UUID registrant = UUID.randomUUID();

        private static Agreement network(UUID registeredBy) {
            Agreement network = Draft.between(party(PONTCHARRA, PartyRole.MEMBER), party(DEMBELA, PartyRole.PILOT))
                    .agreement();
            network.registeredBy(registeredBy);
            network.submit(java.time.Instant.EPOCH);
            network.publish(java.time.Instant.EPOCH);
            return network;
        }

        @Test
        void the_member_that_registered_it_edits() {
            Agreement network = network(DEMBELA);
            assertThat(network.editingPartners()).containsExactly(DEMBELA);
            assertThat(network.editingReason(DEMBELA)).isEqualTo("registered-nobody-answers");
        }

        @Test
        void every_party_edits_beside_a_registrant_that_is_none() {
            Agreement network = network(registrant);
            assertThat(network.editingPartners()).containsExactlyInAnyOrder(PONTCHARRA, DEMBELA, registrant);
            assertThat(network.editingReason(registrant)).isEqualTo("registered-nobody-answers");
            assertThat(network.editingReason(PONTCHARRA)).isEqualTo("party-nobody-answers");
        }

        @Test
        void every_party_edits_what_the_platform_registered() {
            assertThat(network(null).editingPartners()).containsExactlyInAnyOrder(PONTCHARRA, DEMBELA);
        }

        @Test
        void nobody_of_the_others_edits_once_a_party_answers() {
            Agreement network = network(registrant);
            network.apply(
                    Draft.between(party(PONTCHARRA, PartyRole.COORDINATOR), party(DEMBELA, PartyRole.MEMBER))
                            .input(),
                    Chain.NONE);
            assertThat(network.editingPartners()).containsExactly(PONTCHARRA);
            assertThat(network.editingReason(PONTCHARRA)).isEqualTo("party");
        }
    }

    @Test
    void what_is_read_is_what_was_written() {
        AgreementInput input = Draft.from("2019", "2021")
                .following(earlier("2016", "2018"), Succession.RENEWAL)
                .input();
        assertThat(new Agreement(input, Chain.NONE).input()).isEqualTo(input);
    }
}
