/**
 * What people read: texts per language, labels of codes, the sentences of the API.
 */
package org.passerelle.shared.text;
