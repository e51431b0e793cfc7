package org.passerelle.testsupport;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.JsonFormatter;

/** What the API writes to its log meanwhile, as the JSON lines of production. */
public final class LogLines extends Handler implements AutoCloseable {
    private final JsonFormatter formatter = new JsonFormatter();
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Logger root = Logger.getLogger("");

    private LogLines() {
        root.addHandler(this);
    }

    public static LogLines listen() {
        return new LogLines();
    }

    /** Every line so far, each ending in a line break. */
    public List<String> all() {
        return lines;
    }

    @Override
    public void publish(LogRecord record) {
        lines.add(formatter.format(ExtLogRecord.wrap(record)));
    }

    @Override
    public void flush() {
        // Nothing is kept back.
    }

    @Override
    public void close() {
        root.removeHandler(this);
    }
}
