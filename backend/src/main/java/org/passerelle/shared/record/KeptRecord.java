package org.passerelle.shared.record;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** What every record that people edit has: a time-ordered id, a version that each change raises, two instants. */
@MappedSuperclass
public abstract class KeptRecord extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    /** Marks the record as changed now; its version rises at the next flush. */
    public void touch(Instant now) {
        if (createdAt == null) {
            createdAt = now;
        }
        updatedAt = now;
    }

    public abstract RecordType type();

    /** What a client may write, as it now stands: the base of a merge patch and of the history's before and after. */
    public abstract Object input();

    /** False for a part that readers of its record may not know of, as a document for the partners only. */
    public boolean isOpen() {
        return true;
    }

    /** The record whose page shows changes of this one: itself, or the project of a line. */
    public KeptRecord root() {
        return this;
    }
}
