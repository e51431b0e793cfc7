/**
 * Progress reports: where a project stands, told by one of its partners, with the values of its indicators and pictures.
 * The values stay what they are in the results chain, the pictures documents of the project.
 */
package org.passerelle.progress;
