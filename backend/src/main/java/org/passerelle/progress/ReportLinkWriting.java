package org.passerelle.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.passerelle.history.ChangeLog;
import org.passerelle.project.Project;
import org.passerelle.project.WholeProject;
import org.passerelle.shared.problem.RuleBroken;

/** Makes, finds and withdraws personal links. Of their secrets it keeps checksums alone. */
@ApplicationScoped
public class ReportLinkWriting {
    /** Of one partner for one project, those that are over among them. */
    static final int MOST_LINKS = 50;

    private static final int SECRET_BYTES = 32;

    private final SecureRandom chance = new SecureRandom();
    private final ChangeLog changes;
    private final WholeProject whole;
    private final Clock clock;

    ReportLinkWriting(ChangeLog changes, WholeProject whole, Clock clock) {
        this.changes = changes;
        this.whole = whole;
        this.clock = clock;
    }

    /** A new link, and the secret that only its maker is told. */
    public record Made(ReportLink link, String secret) {}

    /** @throws RuleBroken where a rule of links refuses it, or the partner has all that it can have */
    public Made create(Project project, UUID partner, ReportLinkInput input) {
        whole.hold(project);
        if (ReportLink.count("project = ?1 and partnerId = ?2", project, partner) >= MOST_LINKS) {
            throw new RuleBroken("", "chain-full", MOST_LINKS);
        }
        byte[] bytes = new byte[SECRET_BYTES];
        chance.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        ReportLink link = new ReportLink(project, partner, input, checksum(secret), today());
        changes.created(link);
        return new Made(link, secret);
    }

    /** Whoever holds it is refused from now on; what came by it stays. */
    public void withdraw(ReportLink link) {
        changes.step(link, "withdrawn", Map.of(), link::withdraw);
    }

    /** The link with this secret, where it opens the form today. */
    public Optional<ReportLink> alive(String secret) {
        return ReportLink.<ReportLink>find("secretHash", checksum(secret))
                .firstResultOptional()
                .filter(link -> link.isAlive(today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String checksum(String secret) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
