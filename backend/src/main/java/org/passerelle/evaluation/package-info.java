/**
 * Evaluations of projects: the diagnosis at the start, on each side or on both, mid-term, final and ex post; what was
 * found, what was recommended and what became of it. What a diagnosis found can become the baseline of indicators. Rights
 * on an evaluation are rights on its project.
 */
package org.passerelle.evaluation;
