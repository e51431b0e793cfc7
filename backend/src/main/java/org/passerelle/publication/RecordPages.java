package org.passerelle.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import org.jboss.logging.Logger;
import org.passerelle.history.HistoryReads;
import org.passerelle.history.Life;
import org.passerelle.security.Access;
import org.passerelle.security.Access.Action;
import org.passerelle.security.Guarded;
import org.passerelle.shared.paging.Page;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.record.PublishedRecord;
import org.passerelle.shared.record.Slugs;
import org.passerelle.shared.web.Answers;

/** Opens records of any type for the one who asks, with the right and the version that the act needs. */
@ApplicationScoped
public class RecordPages {
    private static final Logger LOG = Logger.getLogger(RecordPages.class);

    private final Life life;
    private final Slugs slugs;
    private final Access access;
    private final Answers answers;
    private final ObjectMapper mapper;
    private final HistoryReads history;
    private final Rights rights;
    private final Validator validator;
    private final Differences differences;

    RecordPages(
            Life life,
            Slugs slugs,
            Access access,
            Answers answers,
            ObjectMapper mapper,
            HistoryReads history,
            Rights rights,
            Validator validator,
            Differences differences) {
        this.life = life;
        this.slugs = slugs;
        this.access = access;
        this.answers = answers;
        this.mapper = mapper;
        this.history = history;
        this.rights = rights;
        this.validator = validator;
        this.differences = differences;
    }

    Life life() {
        return life;
    }

    /** @throws ProblemException 404 where there is none, or the caller may not know of it */
    <R extends PublishedRecord & Guarded> R toRead(Records<R, ?> records, String idOrSlug) {
        R record = records.find(slugs.resolve(records.type(), idOrSlug)
                .orElseThrow(ProblemException::notFound)
                .id());
        if (!access.decide(Action.READ, record).allowed()) {
            throw ProblemException.notFound();
        }
        return record;
    }

    /** @throws ProblemException as {@link Access#require} and {@link Answers#expectVersion} */
    <R extends PublishedRecord & Guarded> R toChange(Records<R, ?> records, String idOrSlug, Action right) {
        R record = records.hold(slugs.resolve(records.type(), idOrSlug)
                .orElseThrow(ProblemException::notFound)
                .id());
        access.require(right, record);
        records.requireOpen(record);
        answers.expectVersion(record.version(), record::input);
        return record;
    }

    Response changed(PublishedRecord record) {
        return answers.changed(json(LifeView.from(record)), record.version());
    }

    <R extends PublishedRecord & Guarded> Response history(
            Records<R, ?> records, String idOrSlug, Page page, UriInfo uri) {
        R record = toRead(records, idOrSlug);
        boolean full = access.caller().moderates()
                || access.decide(Action.EDIT, record).allowed();
        var rows = history.list(record, page, full, answers.language());
        return answers.page(page, rows, history.count(record, full), uri);
    }

    <R extends PublishedRecord & Guarded> Response rights(Records<R, ?> records, String idOrSlug) {
        return answers.content(json(rights.on(toRead(records, idOrSlug), answers.language())));
    }

    /** @throws ProblemException as {@link Access#require}; {@link RuleBroken} as {@link #past} */
    <R extends PublishedRecord & Guarded> Response reversion(Records<R, ?> records, String idOrSlug, long seq) {
        R record = toRead(records, idOrSlug);
        access.require(Action.EDIT, record);
        Object past = past(records, record, seq);
        return answers.content(
                json(new ReversionView(seq, record.version(), differences.between(record.input(), past))));
    }

    /**
     * What the record said before one of its changes, as today's input.
     *
     * @throws RuleBroken where the change is not one of this record's own, nothing was before it, or what was then can no
     *     longer be written
     */
    <I> I past(Records<?, I> records, PublishedRecord record, long seq) {
        String before = history.before(record, seq)
                .orElseThrow(() -> new RuleBroken("seq", "unknown-change"))
                .input();
        if (before == null) {
            throw new RuleBroken("seq", "nothing-before");
        }
        try {
            ObjectNode then = (ObjectNode) mapper.readTree(before);
            then.remove(records.recordsByNow());
            I past = mapper.readValue(mapper.treeAsTokens(then), records.input());
            if (validator.validate(past).isEmpty()) {
                return past;
            }
        } catch (IOException outdated) {
            LOG.infof("change %d of %s cannot be read back: %s", seq, record.id(), outdated.getMessage());
        }
        throw new RuleBroken("seq", "no-longer-writable");
    }

    String json(Object view) {
        try {
            return mapper.writeValueAsString(view);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
