package org.passerelle.shared.record;

/** The kinds of records the change log speaks of. */
public enum RecordType {
    PARTNER("partners"),
    AGREEMENT("agreements"),
    PROJECT("projects"),
    FUNDING_LINE("funding-lines"),
    FUNDING_PLAN("funding-plans"),
    RESULT("results"),
    INDICATOR("indicators"),
    INDICATOR_VALUE("indicator-values"),
    PERIOD_LOCK("period-locks"),
    INDICATOR_DEFINITION("indicator-definitions"),
    LESSON("lessons"),
    LESSON_REPLY("lesson-replies"),
    GUIDE_ANSWER("guide-answers"),
    PROGRESS_REPORT("progress-reports"),
    REPORT_LINK("report-links"),
    REMINDER("reminders"),
    CONTEXT_ENTRY("context-entries"),
    CONTEXT_EFFECT("context-effects"),
    EVALUATION("evaluations"),
    MISSION("missions"),
    CHANGE_MARKER("change-markers"),
    CHANGE_STORY("change-stories"),
    EVENT("events"),
    DOCUMENT("documents"),
    THEME("themes"),
    TERM("reference-lists");

    private final String path;

    RecordType(String path) {
        this.path = path;
    }

    /** The noun in API addresses. */
    public String path() {
        return path;
    }
}
