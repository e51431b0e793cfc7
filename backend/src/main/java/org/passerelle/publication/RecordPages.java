package org.passerelle.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.passerelle.security.Access;
import org.passerelle.security.Access.Action;
import org.passerelle.security.Guarded;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.record.PublishedRecord;
import org.passerelle.shared.record.Slugs;
import org.passerelle.shared.web.Answers;

/** Opens records of any type for the one who asks, with the right and the version that the act needs. */
@ApplicationScoped
public class RecordPages {
    private final Life life;
    private final Slugs slugs;
    private final Access access;
    private final Answers answers;
    private final ObjectMapper mapper;

    RecordPages(Life life, Slugs slugs, Access access, Answers answers, ObjectMapper mapper) {
        this.life = life;
        this.slugs = slugs;
        this.access = access;
        this.answers = answers;
        this.mapper = mapper;
    }

    Life life() {
        return life;
    }

    /** @throws ProblemException 404 where there is none, or the caller may not know of it */
    <R extends PublishedRecord & Guarded> R toRead(RecordKind<R, ?> kind, String idOrSlug) {
        R record = kind.find(slugs.resolve(kind.type(), idOrSlug)
                .orElseThrow(ProblemException::notFound)
                .id());
        if (!access.decide(Action.READ, record).allowed()) {
            throw ProblemException.notFound();
        }
        return record;
    }

    /** @throws ProblemException as {@link Access#require} and {@link Answers#expectVersion} */
    <R extends PublishedRecord & Guarded> R toChange(RecordKind<R, ?> kind, String idOrSlug, Action right) {
        R record = kind.hold(slugs.resolve(kind.type(), idOrSlug)
                .orElseThrow(ProblemException::notFound)
                .id());
        access.require(right, record);
        kind.requireOpen(record);
        answers.expectVersion(record.version(), record::input);
        return record;
    }

    Response changed(PublishedRecord record) {
        return answers.changed(json(LifeView.from(record)), record.version());
    }

    String json(Object view) {
        try {
            return mapper.writeValueAsString(view);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
