package org.passerelle.learning;

/**
 * The nineteen questions of the guide, each of one step, in their order (reference list guide-questions). The facts are
 * those of a study for the assembly of French departments (2013); the sentences are our own.
 */
public enum GuideQuestion {
    Q1(GuideStep.ORIGINS),
    Q2(GuideStep.ORIGINS),
    Q3(GuideStep.ORIGINS),
    Q4(GuideStep.ASSESSMENT),
    Q5(GuideStep.ASSESSMENT),
    Q6(GuideStep.ASSESSMENT),
    Q7(GuideStep.ACTORS),
    Q8(GuideStep.ACTORS),
    Q9(GuideStep.ACTORS),
    Q10(GuideStep.ACTORS),
    Q11(GuideStep.TIME),
    Q12(GuideStep.TIME),
    Q13(GuideStep.TIME),
    Q14(GuideStep.RECIPROCITY),
    Q15(GuideStep.RECIPROCITY),
    Q16(GuideStep.RECIPROCITY),
    Q17(GuideStep.FOLLOW_UP),
    Q18(GuideStep.FOLLOW_UP),
    Q19(GuideStep.FOLLOW_UP);

    private final GuideStep step;

    GuideQuestion(GuideStep step) {
        this.step = step;
    }

    public GuideStep step() {
        return step;
    }
}
