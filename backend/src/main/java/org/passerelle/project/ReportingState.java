package org.passerelle.project;

/** Whether a project says anything with its indicators (reference list reporting-states). */
public enum ReportingState {
    VALUES,
    NO_VALUES,
    NO_INDICATORS
}
