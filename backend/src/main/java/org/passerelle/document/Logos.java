package org.passerelle.document;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.passerelle.document.store.DocumentStore;
import org.passerelle.document.store.OrphanSweep;
import org.passerelle.document.upload.Upload;
import org.passerelle.document.upload.UploadForm;
import org.passerelle.document.upload.Uploads;
import org.passerelle.history.ChangeLog;
import org.passerelle.partner.Partner;
import org.passerelle.partner.PartnerReads;
import org.passerelle.partner.ReadablePartners;
import org.passerelle.security.Access;
import org.passerelle.security.Access.Action;
import org.passerelle.shared.file.StoredFile;
import org.passerelle.shared.web.Answers;

/** Gives partners their logos and takes them away, through the history. */
@ApplicationScoped
public class Logos {
    private final ReadablePartners partners;
    private final PartnerReads reads;
    private final UploadForm forms;
    private final Uploads uploads;
    private final DocumentStore store;
    private final OrphanSweep sweep;
    private final ChangeLog changes;
    private final Access access;
    private final Answers answers;

    Logos(
            ReadablePartners partners,
            PartnerReads reads,
            UploadForm forms,
            Uploads uploads,
            DocumentStore store,
            OrphanSweep sweep,
            ChangeLog changes,
            Access access,
            Answers answers) {
        this.partners = partners;
        this.reads = reads;
        this.forms = forms;
        this.uploads = uploads;
        this.store = store;
        this.sweep = sweep;
        this.changes = changes;
        this.access = access;
        this.answers = answers;
    }

    Response put(String id, MultipartFormDataInput form) throws Exception {
        access.require(Action.EDIT, partners.require(id));
        try (Upload upload = uploads.prepareLogo(forms.file(form))) {
            return QuarkusTransaction.requiringNew().call(() -> shown(id, upload));
        }
    }

    private Response shown(String id, Upload upload) {
        Partner partner = toChange(id);
        access.require(Action.EDIT, partner);
        answers.expectVersion(partner.version(), partner::input);
        sweep.holdOff();
        upload.keepIn(store);
        List<StoredFile> files = new ArrayList<>(List.of(upload.file()));
        files.addAll(upload.sizes());
        changes.step(
                partner,
                "logo-changed",
                Map.of("sha256", upload.file().sha256(), "fileName", upload.name()),
                now -> partner.showLogo(files));
        return answers.changed(reads.one(partner.id(), answers.language(), true), partner.version());
    }

    /** Where there is none, nothing happens. */
    void remove(String id) {
        Partner partner = toChange(id);
        access.requireRemoval(partner);
        answers.expectVersion(partner.version(), partner::input);
        if (partner.logo().isEmpty()) {
            return;
        }
        changes.step(
                partner,
                "logo-removed",
                Map.of("sha256", partner.logo().get(0).sha256()),
                now -> partner.showLogo(List.of()));
    }

    /** Held until the transaction ends: of two writers the second waits, and then learns that the other was first. */
    private Partner toChange(String id) {
        Partner partner = partners.require(id);
        Panache.getEntityManager().refresh(partner, LockModeType.PESSIMISTIC_WRITE);
        partner.requireOwnLife();
        return partner;
    }
}
