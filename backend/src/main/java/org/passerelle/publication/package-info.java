/**
 * What happens to a record between its authors and the public: its life, its history, moderation, the merging of doubles
 * and the feed of changes. It knows every type of record; none of them knows it.
 */
package org.passerelle.publication;
