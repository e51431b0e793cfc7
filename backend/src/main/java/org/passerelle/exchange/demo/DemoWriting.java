package org.passerelle.exchange.demo;

import jakarta.enterprise.context.ApplicationScoped;
import org.passerelle.agreement.Agreement;
import org.passerelle.agreement.AgreementInput;
import org.passerelle.agreement.AgreementWriting;
import org.passerelle.event.Event;
import org.passerelle.event.EventInput;
import org.passerelle.event.EventWriting;
import org.passerelle.learning.ContextEntry;
import org.passerelle.learning.ContextEntryInput;
import org.passerelle.learning.ContextWriting;
import org.passerelle.partner.Partner;
import org.passerelle.partner.PartnerInput;
import org.passerelle.partner.PartnerWriting;

/** Hands demo partners, agreements, events and entries of the register of contexts to those who write what people send; projects have {@link DemoProjects}. */
@ApplicationScoped
public class DemoWriting {
    private final DemoFiles files;
    private final PartnerWriting partners;
    private final AgreementWriting agreements;
    private final EventWriting events;
    private final ContextWriting contexts;

    DemoWriting(
            DemoFiles files,
            PartnerWriting partners,
            AgreementWriting agreements,
            EventWriting events,
            ContextWriting contexts) {
        this.files = files;
        this.partners = partners;
        this.agreements = agreements;
        this.events = events;
        this.contexts = contexts;
    }

    /** A partner with people has the alias of their organisation as its address, so that both are found under one name. */
    Partner partner(DemoRecord record, DemoKeys keys) {
        Partner partner = partners.create(input(record, keys, PartnerInput.class), record.registeredBy(keys));
        if (record.organization() != null) {
            partner.openOrganization(record.organization());
            partner.rename(record.organization());
        }
        return partner;
    }

    Agreement agreement(DemoRecord record, DemoKeys keys) {
        return agreements.create(input(record, keys, AgreementInput.class), record.registeredBy(keys));
    }

    Event event(DemoRecord record, DemoKeys keys) {
        return events.create(input(record, keys, EventInput.class), record.registeredBy(keys));
    }

    ContextEntry context(DemoRecord record, DemoKeys keys) {
        return contexts.create(input(record, keys, ContextEntryInput.class));
    }

    private <T> T input(DemoRecord record, DemoKeys keys, Class<T> type) {
        return files.input(keys.resolve(record.input()), type);
    }
}
