package org.passerelle.shared.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says in the contract that a create takes an Idempotency-Key, where {@link IdempotentAnswers} is asked in the code instead
 * of the whole method being {@link Idempotent}: an upload is looked into before its transaction begins.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface TakesIdempotencyKey {}
