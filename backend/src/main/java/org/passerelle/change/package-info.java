/**
 * Changes that no figure tells, as outcome mapping follows them: markers of whose behaviour is to change, in three steps,
 * with dated observations; and stories of change, of costs that were avoided and of effects nobody had expected. Rights on
 * them are rights on their project; a story is read by the project's partners, and by everybody where it is open to all,
 * which needs the consent of whoever can be recognised in it.
 */
package org.passerelle.change;
