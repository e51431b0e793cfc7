package org.passerelle.publication;

import jakarta.inject.Singleton;
import org.passerelle.event.Event;
import org.passerelle.event.EventInput;
import org.passerelle.event.EventWriting;
import org.passerelle.shared.record.RecordType;

/** Events and news, as publication sees them. */
@Singleton
public class EventRecords extends Records<Event, EventInput> {
    private final EventWriting writing;

    EventRecords(EventWriting writing) {
        super(RecordType.EVENT, Event.class, EventInput.class);
        this.writing = writing;
    }

    @Override
    public void write(Event event, EventInput input) {
        writing.change(event, input);
    }
}
