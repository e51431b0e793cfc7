package org.passerelle.publication;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.LockModeType;
import java.util.Set;
import java.util.UUID;
import org.passerelle.security.Guarded;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.record.PublishedRecord;
import org.passerelle.shared.record.RecordType;

/**
 * A type of record with a page of its own: how one is found, and how an editor's input gets into it.
 *
 * @param <R> the record
 * @param <I> what its editors write
 */
public abstract class Records<R extends PublishedRecord & Guarded, I> {
    private final RecordType type;
    private final Class<R> entity;
    private final Class<I> input;

    protected Records(RecordType type, Class<R> entity, Class<I> input) {
        this.type = type;
        this.entity = entity;
        this.input = input;
    }

    /** Fields of past states that are records of their own by now: what is restored leaves those alone. */
    public Set<String> recordsByNow() {
        return Set.of();
    }

    public RecordType type() {
        return type;
    }

    public Class<I> input() {
        return input;
    }

    /** @throws ProblemException 404 where there is none */
    public R find(UUID id) {
        return found(Panache.getEntityManager().find(entity, id));
    }

    /**
     * The record for a change, held until the transaction ends: of two writers the second waits and then sees which
     * version has won, instead of failing at commit without knowing it.
     *
     * @throws ProblemException 404 where there is none
     */
    public R hold(UUID id) {
        return found(Panache.getEntityManager().find(entity, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Refuses any change of a record that is closed for good; most never are. */
    public void requireOpen(R record) {}

    /** Writes an input into the record by the rules of its type. */
    public abstract void write(R record, I input);

    private static <T> T found(T record) {
        if (record == null) {
            throw ProblemException.notFound();
        }
        return record;
    }
}
