package org.bookonce.tenant.tenancy;

import jakarta.ejb.TransactionAttribute;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the few use cases that change nothing and answer from a single query ({@link Glance}): those behind the pages that
 * invitees open. They run without a transaction of the server's ({@link TransactionAttribute} says so).
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface AtAGlance {}
