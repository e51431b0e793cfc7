package org.passerelle.shared.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says in the contract that a POST, as a step in a record's life, wants If-Match; PUT, PATCH and DELETE always do. The
 * check itself is {@link Answers#expectVersion}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ExpectsVersion {}
