package org.passerelle.evaluation;

/** What became of a recommendation (reference list recommendation-states). */
public enum RecommendationState {
    OPEN,
    ACCEPTED,
    UNDER_WAY,
    DONE,
    REJECTED
}
