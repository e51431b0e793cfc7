package org.passerelle.publication;

import org.passerelle.shared.record.RecordType;

/** Columns with one reference to a partner in a row that has an id. A test holds the list against the database's own. */
enum MovedColumn {
    FUNDER("funding_line", "funder_id", RecordType.FUNDING_LINE),
    REPORTED_BY("indicator_value", "reported_by", RecordType.INDICATOR_VALUE),
    LESSON_REPLIES("lesson_reply", "partner_id", RecordType.LESSON_REPLY),
    GUIDE_ANSWERS("guide_answer", "partner_id", RecordType.GUIDE_ANSWER),
    PROGRESS_REPORTS("progress_report", "partner_id", RecordType.PROGRESS_REPORT),
    REPORT_LINKS("report_link", "partner_id", RecordType.REPORT_LINK),
    REMINDERS("reminder", "partner_id", RecordType.REMINDER),
    STANCE("indicator_stance", "partner_id", RecordType.INDICATOR),
    PARTNERS_REGISTERED("partner", "registered_by", RecordType.PARTNER),
    AGREEMENTS_REGISTERED("agreement", "registered_by", RecordType.AGREEMENT),
    PROJECTS_REGISTERED("project", "registered_by", RecordType.PROJECT),
    EVENTS_REGISTERED("event", "registered_by", RecordType.EVENT);

    private final String table;
    private final String column;
    private final RecordType type;

    MovedColumn(String table, String column, RecordType type) {
        this.table = table;
        this.column = column;
        this.type = type;
    }

    String table() {
        return table;
    }

    String column() {
        return column;
    }

    RecordType type() {
        return type;
    }

    boolean isRegistration() {
        return column.equals("registered_by");
    }
}
